// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/approver.h"
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
        /// Whoever knows the second person now: the desk's own accounts, or a server's.
        std::function<access::Approver &()> approver;
        const Theme &theme;
        std::function<int()> limit; ///< 0: nobody is ever asked
        std::function<QString()> watermark;
        std::function<void(const ExportNote &)> note;
    };

    explicit ExportApproval(Parts parts);

    void ask(QWidget &window, const QString &what, int rows, std::function<void()> go) override;
    void askAnother(QWidget &window, const QString &what, int rows,
                    std::function<void()> go) override;
    void note(const ExportNote &note) override;

    [[nodiscard]] QString watermark() const override { return m_parts.watermark(); }

    /// Empty when it is granted.
    [[nodiscard]] static QString sentence(access::Approval approval);

private:
    Parts m_parts;
};

} // namespace fw::ui
