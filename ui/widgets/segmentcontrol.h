// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;

namespace fw::ui {

/// A few choices side by side, one of them taken. Left and right arrows move between them.
class SegmentControl final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SegmentControl)

public:
    SegmentControl(const QString &objectName, int count, QWidget *parent = nullptr);

    void setTexts(const QStringList &texts);
    [[nodiscard]] int current() const;
    void setCurrent(int index);

signals:
    void currentChanged(int index);

private:
    QButtonGroup *m_group;
};

} // namespace fw::ui
