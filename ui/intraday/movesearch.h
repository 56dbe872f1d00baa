// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intraday/movefinder.h"

#include <QObject>

namespace fw::ui {

/// Searches for moves in a thread of its own. The page knows this much of it; whoever joins the
/// program's parts brings one.
class MoveSearch : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MoveSearch)

public:
    explicit MoveSearch(QObject *parent = nullptr)
        : QObject(parent)
    {
    }

    /// In the place of one that runs.
    virtual void start(const intraday::MoveQuestion &question) = 0;
    virtual void stop() = 0;
    [[nodiscard]] virtual bool isRunning() const = 0;

signals:
    /// The search has ended; not of one that was stopped.
    void found(const fw::intraday::MoveAnswer &answer);
};

} // namespace fw::ui
