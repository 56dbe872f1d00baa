// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keyrivals.h"

#include <QStackedWidget>

#include <algorithm>

namespace fw::ui {

namespace {

const QWidget *placeOf(const ActionCatalogue::Entry &entry)
{
    return qobject_cast<const QWidget *>(entry.action->parent());
}

/// The nearest widget that holds both; null when they are in different windows.
const QWidget *sharedParent(const QWidget *a, const QWidget *b)
{
    while (a != nullptr && a != b && !a->isAncestorOf(b)) {
        a = a->isWindow() ? nullptr : a->parentWidget();
    }
    return a;
}

bool canMeet(const ActionCatalogue::Entry &a, const ActionCatalogue::Entry &b)
{
    const QWidget *first = placeOf(a);
    const QWidget *second = placeOf(b);
    const QWidget *shared =
        first == nullptr || second == nullptr ? nullptr : sharedParent(first, second);
    if (shared == nullptr) {
        return false;
    }
    if (shared == first || shared == second) {
        return true; // one lies within the other
    }
    const auto actsInFocus = [](const ActionCatalogue::Entry &entry) {
        return entry.spec.context == Qt::WidgetShortcut ||
               entry.spec.context == Qt::WidgetWithChildrenShortcut;
    };
    return qobject_cast<const QStackedWidget *>(shared) == nullptr && !actsInFocus(a) &&
           !actsInFocus(b);
}

bool collide(const QKeySequence &a, const QKeySequence &b)
{
    // One chord that begins the other would wait for the rest of it.
    return !a.isEmpty() && !b.isEmpty() &&
           (a.matches(b) != QKeySequence::NoMatch || b.matches(a) != QKeySequence::NoMatch);
}

} // namespace

std::vector<const ActionCatalogue::Entry *> rivalsOf(const ActionCatalogue &actions,
                                                     const ActionCatalogue::Entry &entry,
                                                     const QKeySequence &keys)
{
    std::vector<const ActionCatalogue::Entry *> rivals;
    for (const ActionCatalogue::Entry &other : actions.entries()) {
        const QList<QKeySequence> theirs = other.action->shortcuts();
        if (other.spec.id != entry.spec.id && canMeet(entry, other) &&
            std::ranges::any_of(theirs,
                                [&](const QKeySequence &each) { return collide(keys, each); })) {
            rivals.push_back(&other);
        }
    }
    return rivals;
}

} // namespace fw::ui
