// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/floorstore.h"
#include "ui/widgets/themedlabel.h"

#include <QWidget>

#include <vector>

class QAction;
class QHBoxLayout;

namespace fw::ui {

class AlarmBadge;
class ChipButton;
class ConnectionPill;

/// The line that is always in sight: product, context, each switch's health, the age of the data,
/// the running interval and the clock; and the switches of language and theme.
class HeaderBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HeaderBar)

public:
    static constexpr int kHeight = 48;

    HeaderBar(live::FloorStore &store, const Theme &theme, QWidget *parent = nullptr);

    /// What the page shows, such as the chosen site; empty hides it.
    void setContextTitle(const QString &title);
    /// Alarms that wait for somebody, and whether a critical one is among them.
    void setAlarms(int count, bool hasCritical);
    /// Who is logged in; empty hides it.
    void setUser(const QString &user);

    /// Shows a button for \a action, which looks at the past or comes back from it.
    void setPastAction(QAction &action);

signals:
    void languageRequested(const QString &language);
    void themeRequested(fw::ui::ThemeKind kind);
    void alarmsRequested();
    void userRequested(const QPoint &place);
    void detailsRequested(fw::live::SwitchId source);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void retranslate();
    void refreshPills();
    void refreshFigures();
    void refreshThemeButton();
    void refreshPastButton();
    [[nodiscard]] QString localTime(TimePoint time, const QString &format) const;

    live::FloorStore &m_store;
    const Theme &m_theme;
    ThemedLabel *m_product;
    ThemedLabel *m_context;
    QHBoxLayout *m_pillLayout;
    std::vector<ConnectionPill *> m_pills;
    ThemedLabel *m_age;
    ThemedLabel *m_rate;
    ThemedLabel *m_interval;
    ThemedLabel *m_clock;
    ChipButton *m_past;
    QAction *m_pastAction = nullptr;
    AlarmBadge *m_alarms;
    ChipButton *m_user;
    ChipButton *m_language;
    ChipButton *m_themeButton;
};

} // namespace fw::ui
