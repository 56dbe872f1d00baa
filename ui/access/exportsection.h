// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guard/desksession.h"
#include "ui/widgets/themedlabel.h"

#include <QWidget>

#include <functional>

class QLabel;
class QSpinBox;

namespace fw::ui {

/// From how many rows on an export needs a second person. Whoever administers accounts decides.
class ExportSection final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportSection)

public:
    /// 0 rows: never.
    struct Limit
    {
        std::function<int()> read;
        std::function<void(int)> write;
    };

    ExportSection(const guard::DeskSession &session, Limit limit, const Theme &theme,
                  QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow();
    void retranslate();

    const guard::DeskSession &m_session;
    Limit m_limit;
    ThemedLabel *m_title;
    ThemedLabel *m_remark;
    QLabel *m_label;
    QSpinBox *m_rows;
};

} // namespace fw::ui
