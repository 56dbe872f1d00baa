// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace fw::ui {

/// Which alarms a dialog is about: the first few sentences, and how many more. Plain text.
class AlarmListLabel final : public QLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AlarmListLabel)

public:
    explicit AlarmListLabel(const QStringList &sentences, QWidget *parent = nullptr);
};

} // namespace fw::ui
