// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QString>

#include <functional>
#include <vector>

namespace fw::ui {

/// Where an action stands in lists: in the palette, on the page of keys.
enum class ActionGroup { Navigation, View, Agent, Caller, Alarm, Wallboard, Window };

struct ActionSpec
{
    QString id; ///< stable, such as "agent.pause": stored with the user's keys
    ActionGroup group = ActionGroup::View;
    std::function<QString()> title; ///< asked again when the language changes; a tr() inside
    QList<QKeySequence> keys;       ///< as delivered
    /// Letters act only where a list has the focus: WidgetWithChildrenShortcut on that list.
    Qt::ShortcutContext context = Qt::WindowShortcut;
};

/// All that can be done from the keyboard, in one place: the palette lists it, the page of keys
/// remaps it. Each action is also added to its widget, so that Qt finds its keys.
class ActionCatalogue final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActionCatalogue)

public:
    struct Entry
    {
        ActionSpec spec;
        QAction *action = nullptr; ///< child of the widget it was added to
    };

    explicit ActionCatalogue(QObject *parent = nullptr);

    /// Adds the action to \a where; connect to its triggered(). The same id again replaces the
    /// entry (a window that is made anew).
    QAction *add(const ActionSpec &spec, QWidget &where);

    [[nodiscard]] const std::vector<Entry> &entries() const { return m_entries; }

    [[nodiscard]] QAction *find(const QString &id) const;
    /// The user's own keys by id, instead of the delivered ones; an empty list: no key. Also holds
    /// for actions that are added later.
    void setOwnKeys(const QHash<QString, QList<QKeySequence>> &keys);

    [[nodiscard]] const QHash<QString, QList<QKeySequence>> &ownKeys() const { return m_ownKeys; }

    /// Asks every title again.
    void retranslate();

signals:
    void entriesChanged();

private:
    [[nodiscard]] QList<QKeySequence> keysOf(const ActionSpec &spec) const;

    std::vector<Entry> m_entries;
    QHash<QString, QList<QKeySequence>> m_ownKeys;
};

} // namespace fw::ui
