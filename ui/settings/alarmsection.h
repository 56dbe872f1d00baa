// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/appsettings.h"
#include "ui/widgets/themedlabel.h"

#include <QWidget>

class QCheckBox;

namespace fw::ui {

/// How this desk makes itself heard when an alarm is raised; each choice takes effect at once.
class AlarmSection final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AlarmSection)

public:
    explicit AlarmSection(const Theme &theme, QWidget *parent = nullptr);

    void show(const settings::AppSettings &settings);
    void read(settings::AppSettings &settings) const;

signals:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    ThemedLabel *m_title;
    QCheckBox *m_sounds;
    QCheckBox *m_notifications;
    ThemedLabel *m_hint;
};

} // namespace fw::ui
