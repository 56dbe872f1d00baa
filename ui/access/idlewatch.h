// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace fw::ui {

/// Tells when nobody has touched keys or pointer of this program for a while.
class IdleWatch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IdleWatch)

public:
    static constexpr std::chrono::minutes kPatience{5};

    /// Watches what \a application hears.
    IdleWatch(QObject &application, std::chrono::milliseconds patience, QObject *parent = nullptr);

    void setRunning(bool isRunning);

signals:
    void idle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTimer m_timer;
};

} // namespace fw::ui
