// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settingsstore.h"
#include "ui/widgets/actioncatalogue.h"
#include "ui/widgets/themedlabel.h"

class QKeySequenceEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace fw::ui {

/// All actions with their keys, each of which can be changed. Keys that another action has at the
/// same place are not taken silently: the page says whose they are and offers to move them.
class KeySection final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeySection)

public:
    KeySection(ActionCatalogue &actions, settings::SettingsStore &store, const Theme &theme,
               QWidget *parent = nullptr);

signals:
    void failed(const fw::Error &error);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void join();
    void retranslate();
    void refresh();
    void refreshItem(QTreeWidgetItem &item, const ActionCatalogue::Entry &entry) const;
    void updateEditor();
    void proposalChanged();
    void take(bool isAdded);
    void takeFromRivals();
    void setKeys(const QString &id, const QList<QKeySequence> &keys);
    void resetCurrent();
    void store(const QHash<QString, QList<QKeySequence>> &keys);
    [[nodiscard]] const ActionCatalogue::Entry *current() const;
    [[nodiscard]] const ActionCatalogue::Entry *entryOf(const QString &id) const;
    [[nodiscard]] QKeySequence proposal() const;

    ActionCatalogue &m_actions;
    settings::SettingsStore &m_store;
    ThemedLabel *m_title;
    ThemedLabel *m_note;
    QTreeWidget *m_list;
    QLabel *m_label;
    QKeySequenceEdit *m_edit;
    QPushButton *m_set;
    QPushButton *m_add;
    QPushButton *m_none;
    QPushButton *m_reset;
    QPushButton *m_resetAll;
    ThemedLabel *m_conflict;
    QPushButton *m_take;
    QString m_shownId; ///< whose keys the editor began with
};

} // namespace fw::ui
