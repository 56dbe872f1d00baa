// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/auditstore.h"
#include "core/guard/desksession.h"
#include "ui/widgets/exportgate.h"

#include <QCoreApplication>

namespace fw::ui {

class Theme;

/// Lets small exports pass, and asks for a second person's name and password for large ones. Each
/// approval and each refusal is in the audit trail before anything is written.
class ExportApproval final : public ExportGate
{
    Q_DECLARE_TR_FUNCTIONS(ExportApproval)
    Q_DISABLE_COPY_MOVE(ExportApproval)

public:
    /// Rows above which a second person is needed, unless somebody decides otherwise.
    static constexpr int kUsualLimit = 5000;

    struct Parts
    {
        const guard::DeskSession &session; ///< of who asks
        access::Door &door;                ///< that knows the second person
        const access::AccessPolicy &policy;
        access::AuditStore &audit;
        const Clock &clock;
        const Theme &theme;
        QString host;
        std::function<int()> limit; ///< 0: nobody is ever asked
        std::function<QString()> watermark;
    };

    explicit ExportApproval(Parts parts);

    void ask(QWidget &window, const QString &what, int rows, std::function<void()> go) override;

    [[nodiscard]] QString watermark() const override { return m_parts.watermark(); }

private:
    [[nodiscard]] QString check(const QString &what, int rows, const QString &login,
                                const QString &password);

    Parts m_parts;
};

} // namespace fw::ui
