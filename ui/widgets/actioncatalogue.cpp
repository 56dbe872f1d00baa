// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/actioncatalogue.h"

#include <QWidget>

#include <algorithm>

namespace fw::ui {

ActionCatalogue::ActionCatalogue(QObject *parent)
    : QObject(parent)
{
}

QAction *ActionCatalogue::add(const ActionSpec &spec, QWidget &where)
{
    std::erase_if(m_entries, [&](const Entry &entry) { return entry.spec.id == spec.id; });
    auto *action = new QAction(spec.title(), &where);
    action->setObjectName(spec.id);
    action->setShortcuts(keysOf(spec));
    action->setShortcutContext(spec.context);
    where.addAction(action);
    m_entries.push_back({spec, action});
    connect(action, &QObject::destroyed, this, [this, action] {
        std::erase_if(m_entries, [action](const Entry &entry) { return entry.action == action; });
    });
    emit entriesChanged();
    return action;
}

QAction *ActionCatalogue::find(const QString &id) const
{
    const auto found =
        std::ranges::find_if(m_entries, [&](const Entry &entry) { return entry.spec.id == id; });
    return found == m_entries.end() ? nullptr : found->action;
}

QList<QKeySequence> ActionCatalogue::keysOf(const ActionSpec &spec) const
{
    return m_ownKeys.value(spec.id, spec.keys);
}

void ActionCatalogue::setOwnKeys(const QHash<QString, QList<QKeySequence>> &keys)
{
    m_ownKeys = keys;
    for (const Entry &entry : m_entries) {
        entry.action->setShortcuts(keysOf(entry.spec));
    }
    emit entriesChanged();
}

void ActionCatalogue::retranslate()
{
    for (const Entry &entry : m_entries) {
        entry.action->setText(entry.spec.title());
    }
    emit entriesChanged();
}

} // namespace fw::ui
