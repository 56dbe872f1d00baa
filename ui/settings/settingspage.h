// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/appsettings.h"
#include "core/settings/secretstore.h"
#include "ui/settings/connectiontester.h"
#include "ui/widgets/themedlabel.h"

#include <QWidget>

#include <functional>
#include <vector>

class QListWidget;
class QStackedWidget;

namespace fw::ui {

class ActionCatalogue;
class AlarmSection;
class DictionarySection;
class DisplaySection;
class KeySection;
class MeasureSection;
class SupervisorSection;
class SwitchDialog;
class SwitchesSection;

/// All choices of this desk: sections at the left, the chosen one beside them. What is valid is
/// stored at once; there is no "apply".
class SettingsPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsPage)

public:
    SettingsPage(settings::SettingsStore &store, settings::SecretStore &secrets,
                 ConnectionTester &tester, ActionCatalogue &actions, const Theme &theme,
                 QWidget *parent = nullptr);

    /// Adds a section that another folder made, below the others; takes \a content as a child. The
    /// title is asked again when the language changes.
    void addSection(const QString &id, std::function<QString()> title, QWidget *content);
    /// "display", "switches", "measure", "dictionary", "keys", or one that was added.
    void showSection(const QString &id);
    [[nodiscard]] QStringList sections() const;
    /// A section that is not allowed is not in the list.
    void setSectionAllowed(const QString &id, bool isAllowed);
    /// The dictionary that holds without one of the desk's own: the floor's configuration.
    void setFloorDictionary(const live::SiteDictionary &dictionary);

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
    struct Section
    {
        QString id;
        std::function<QString()> title;
    };

    void build();
    void makeSections(ConnectionTester &tester, ActionCatalogue &actions);
    void join();
    void retranslate();
    void fitList();
    void saveSettings();
    void saveDictionary();
    void resetDictionary();
    void saveSwitch(const SwitchDialog &dialog);
    void removeSwitch(const QString &id);
    void showOutcome(const Outcome &outcome);

    settings::SettingsStore &m_store;
    settings::SecretStore &m_secrets;
    const Theme &m_theme;
    settings::AppSettings m_settings;
    live::SiteDictionary m_floorDictionary;
    std::vector<Section> m_sections; ///< by row of the list and index in the stack
    ThemedLabel *m_title;
    ThemedLabel *m_error;
    QListWidget *m_list;
    QStackedWidget *m_stack;
    DisplaySection *m_display = nullptr;
    MeasureSection *m_measure = nullptr;
    AlarmSection *m_alarms = nullptr;
    SupervisorSection *m_supervisor = nullptr;
    SwitchesSection *m_switches = nullptr;
    DictionarySection *m_dictionary = nullptr;
    KeySection *m_keys = nullptr;
};

} // namespace fw::ui

Q_DECLARE_METATYPE(fw::settings::AppSettings)
