// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/actioncatalogue.h"

#include <QPointer>
#include <QWidget>

#include <vector>

namespace fw::ui {

/// One set of actions for several lists: the catalogue holds each action once, every list gets its
/// keys, and what is chosen from the palette acts on the list that was used last.
class ListKeys final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ListKeys)

public:
    /// The catalogue's actions belong to \a window.
    ListKeys(ActionCatalogue &catalogue, QWidget &window);

    /// \a number is what triggered() tells. Add all actions before the first list.
    void addAction(const ActionSpec &spec, int number);
    /// Keys act while the focus is in \a list; the menu key and a right click ask for a menu there.
    void addList(QWidget &list);
    /// The list that was used last and is shown; else one that is shown; else null.
    [[nodiscard]] QWidget *current() const;
    /// The first key of an action, as text for a menu.
    [[nodiscard]] QString keyText(int number) const;

signals:
    void triggered(QWidget *list, int number);
    void menuRequested(QWidget *list, const QPoint &globalPosition);

private:
    struct Entry
    {
        int number = 0;
        QAction *master = nullptr; ///< in the catalogue; the window's
    };

    void noteFocus(QWidget *focus);

    ActionCatalogue &m_catalogue;
    QWidget &m_window;
    std::vector<Entry> m_entries;
    std::vector<QPointer<QWidget>> m_lists; ///< the one used last comes first
};

} // namespace fw::ui
