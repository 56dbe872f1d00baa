// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/appsettings.h"
#include "core/settings/secretstore.h"
#include "ui/settings/connectiontester.h"
#include "ui/widgets/themedlabel.h"

#include <QWidget>

#include <vector>

class QBoxLayout;

namespace fw::ui {

class AlarmSection;
class DisplaySection;
class MeasureSection;
class SupervisorSection;
class SwitchDialog;
class SwitchesSection;

/// All choices of this desk. What is valid is stored at once; there is no "apply".
class SettingsPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsPage)

public:
    SettingsPage(settings::SettingsStore &store, settings::SecretStore &secrets,
                 ConnectionTester &tester, const Theme &theme, QWidget *parent = nullptr);

    /// Adds a group of settings that some other part of the program keeps; takes it as a child.
    void addSection(QWidget *section);

public slots:
    /// Reads the store again, after something else has changed it.
    void reload();

signals:
    void settingsChanged(const fw::settings::AppSettings &settings);
    void switchesChanged();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build(ConnectionTester &tester);
    void retranslate();
    void saveSettings();
    void saveSwitch(const SwitchDialog &dialog);
    void removeSwitch(const QString &id);
    void showOutcome(const Outcome &outcome);

    settings::SettingsStore &m_store;
    settings::SecretStore &m_secrets;
    const Theme &m_theme;
    settings::AppSettings m_settings;
    ThemedLabel *m_title;
    ThemedLabel *m_error;
    QBoxLayout *m_right = nullptr;
    DisplaySection *m_display = nullptr;
    MeasureSection *m_measure = nullptr;
    AlarmSection *m_alarms = nullptr;
    SupervisorSection *m_supervisor = nullptr;
    SwitchesSection *m_switches = nullptr;
};

} // namespace fw::ui

Q_DECLARE_METATYPE(fw::settings::AppSettings)
