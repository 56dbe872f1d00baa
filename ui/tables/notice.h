// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QTimer>

namespace fw::ui {

/// A short plain sentence at the foot of a window, gone after a few seconds: that something is
/// done.
class Notice final : public QLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Notice)

public:
    /// Shows \a sentence in \a window, instead of the one before.
    static void show(QWidget &window, const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    explicit Notice(QWidget &window);
    void place();

    QTimer m_end;
};

} // namespace fw::ui
