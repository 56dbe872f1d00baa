// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/supervision.h"

#include <QWidget>

class QPushButton;

namespace fw::ui {

class SegmentControl;
class Theme;
class ThemedLabel;

/// While a call is heard: whom, how, since when, who else, and the way out. Hidden else.
class SupervisionBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SupervisionBar)

public:
    SupervisionBar(ActionDesk &desk, Supervision &supervision, const Theme &theme,
                   QWidget *parent = nullptr);

    /// The key that leaves, for the button.
    void setLeaveKey(const QString &key);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    [[nodiscard]] QStringList othersWhoHear(const Supervision::Session &session) const;
    void refresh();
    void retranslate();

    ActionDesk &m_desk;
    Supervision &m_supervision;
    const Theme &m_theme;
    ThemedLabel *m_who;
    ThemedLabel *m_since;
    SegmentControl *m_mode;
    QPushButton *m_leave;
    QString m_leaveKey;
};

} // namespace fw::ui
