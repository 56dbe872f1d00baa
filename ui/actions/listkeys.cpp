// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/listkeys.h"

#include <QApplication>

#include <algorithm>

namespace fw::ui {

ListKeys::ListKeys(ActionCatalogue &catalogue, QWidget &window)
    : m_catalogue(catalogue)
    , m_window(window)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *before, QWidget *focus) {
        Q_UNUSED(before)
        noteFocus(focus);
    });
}

void ListKeys::addAction(const ActionSpec &spec, int number)
{
    ActionSpec own = spec;
    own.context = Qt::WidgetShortcut; // the window itself never has the focus: the lists have keys
    QAction *master = m_catalogue.add(own, m_window);
    m_entries.push_back({number, master});
    connect(master, &QAction::triggered, this,
            [this, number] { emit triggered(current(), number); });
}

void ListKeys::addList(QWidget &list)
{
    m_lists.emplace_back(&list);
    list.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&list, &QWidget::customContextMenuRequested, this, [this, &list](const QPoint &point) {
        emit menuRequested(&list, list.mapToGlobal(point));
    });
    for (const Entry &entry : m_entries) {
        auto *action = new QAction(&list);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        const auto follow = [action, master = entry.master] {
            action->setText(master->text());
            action->setShortcuts(master->shortcuts());
        };
        follow();
        connect(entry.master, &QAction::changed, action, follow);
        connect(action, &QAction::triggered, this,
                [this, &list, number = entry.number] { emit triggered(&list, number); });
        list.addAction(action);
    }
}

void ListKeys::noteFocus(QWidget *focus)
{
    const auto found = std::ranges::find_if(m_lists, [focus](const QPointer<QWidget> &list) {
        return list && focus != nullptr && (list == focus || list->isAncestorOf(focus));
    });
    if (found != m_lists.end() && found != m_lists.begin()) {
        std::rotate(m_lists.begin(), found, found + 1);
    }
}

QWidget *ListKeys::current() const
{
    const auto found = std::ranges::find_if(
        m_lists, [](const QPointer<QWidget> &list) { return list && list->isVisible(); });
    return found == m_lists.end() ? nullptr : found->data();
}

QString ListKeys::keyText(int number) const
{
    const auto found = std::ranges::find(m_entries, number, &Entry::number);
    return found == m_entries.end() ? QString()
                                    : found->master->shortcut().toString(QKeySequence::NativeText);
}

} // namespace fw::ui
