// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace fw::app {

/// Keeps the desktop from blanking its screens while it is held. Does nothing on a desktop that
/// offers no org.freedesktop.ScreenSaver; never waits for an answer.
class ScreenSaverGuard final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScreenSaverGuard)

public:
    explicit ScreenSaverGuard(QObject *parent = nullptr);
    ~ScreenSaverGuard() override;

    /// \a reason is shown by desktops to people who ask what keeps the screen on.
    void hold(const QString &reason);
    void release();

private:
    void ask(const QString &reason);
    static void give(uint cookie);

    bool m_isWanted = false;
    bool m_isAsking = false;
    uint m_cookie = 0; ///< 0: the desktop has not granted it
};

} // namespace fw::app
