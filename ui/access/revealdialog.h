// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guard/numberdesk.h"
#include "ui/widgets/themedlabel.h"

#include <QDialog>
#include <QTimer>

class QLineEdit;
class QPushButton;

namespace fw::ui {

/// Asks why, shows the number of one waiting caller, and goes after half a minute.
class RevealDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RevealDialog)

public:
    RevealDialog(guard::NumberDesk &desk, live::SwitchId source, live::CallRef call,
                 const Theme &theme, QWidget *parent = nullptr);

private:
    void ask();
    void countDown();

    guard::NumberDesk &m_desk;
    live::SwitchId m_source;
    live::CallRef m_call;
    ThemedLabel *m_intro;
    QLineEdit *m_reason;
    ThemedLabel *m_number;
    ThemedLabel *m_message;
    QPushButton *m_show;
    QPushButton *m_close;
    QTimer m_second;
    int m_left = 0; ///< seconds
};

} // namespace fw::ui
