// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/momentmarks.h"
#include "ui/rewind/happening.h"

#include <QObject>

namespace fw::access {
class AuditStore;
}

namespace fw::alarms {
class AlarmStore;
}

namespace fw::live {
class FloorStore;
}

namespace fw::operations {
class OperationsDesk;
}

namespace fw::ui {
class ActionCatalogue;
class MainWindow;
class RewindBar;
class Theme;
} // namespace fw::ui

namespace fw::app {

class JournalParts;

/// The rewind in the window: the bar below the pages, the frame around them, and what stands on the
/// axis.
class RewindParts final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RewindParts)

public:
    /// Where what happened is asked; all outlive this object.
    struct Sources
    {
        const alarms::AlarmStore &alarms;
        const access::AuditStore &audit;
        const operations::OperationsDesk &operations;
        settings::SettingsStore &settings;
        std::function<QString()> user; ///< who is at the desk; empty: a desk without accounts
    };

    RewindParts(JournalParts &journal, live::FloorStore &store, const Sources &sources,
                const ui::Theme &theme, ui::ActionCatalogue &actions, ui::MainWindow &window);
    ~RewindParts() override;

    [[nodiscard]] ui::RewindBar &bar() { return *m_bar; }

signals:
    /// A sentence for the person at the desk.
    void failed(const QString &sentence);

private:
    void askForMark(TimePoint moment);
    void keepMark(const settings::MomentMark &mark);
    [[nodiscard]] std::vector<ui::Happening> happenings(TimePoint from, TimePoint until) const;
    /// Whether what lies at this node of the organisation may be told to whoever sits here.
    [[nodiscard]] bool isSeen(const QString &node, bool isOfPerson) const;
    void addAlarms(TimePoint from, TimePoint until, std::vector<ui::Happening> &found) const;
    void addActions(TimePoint from, TimePoint until, std::vector<ui::Happening> &found) const;

    live::FloorStore &m_store;
    Sources m_sources;
    QWidget &m_window;
    settings::MomentMarks m_marks;
    ui::RewindBar *m_bar;
};

} // namespace fw::app
