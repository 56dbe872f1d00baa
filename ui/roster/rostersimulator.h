// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/whatif/whatif.h"

#include <QObject>

#include <vector>

namespace fw::ui {

/// Plays questions through in a thread of its own. The page knows this much of it; whoever joins
/// the program's parts brings one.
class RosterSimulator : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RosterSimulator)

public:
    explicit RosterSimulator(QObject *parent = nullptr)
        : QObject(parent)
    {
    }

    /// One after the other.
    virtual void start(const std::vector<whatif::Question> &questions) = 0;
    /// What was played through until then is answered.
    virtual void stop() = 0;
    [[nodiscard]] virtual bool isRunning() const = 0;

signals:
    /// Replications of all questions.
    void progressed(int done, int all);
    /// It has ended: an answer to each question that was begun, in their order.
    void answered(const std::vector<fw::whatif::Answer> &answers);
};

} // namespace fw::ui
