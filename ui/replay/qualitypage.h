// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/replay/replaytab.h"

#include <functional>

namespace fw::ui {

/// The page of quality: the replay of scored calls first, whatever else is handed to it behind.
class QualityPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QualityPage)

public:
    /// What is handed over has to outlive this.
    QualityPage(quality::QualityDesk &desk, quality::JudgedCallSource &calls,
                playback::ReplayPlayer &player, playback::RecordingShelf &shelf, const Theme &theme,
                ActionCatalogue &actions, QWidget *parent = nullptr);

    /// Adds a tab behind the others; \a title is asked for again in another language. It is
    /// retranslated by its own changeEvent().
    void addTab(std::function<QString()> title, QWidget *tab);
    void showTab(QWidget &tab);

    [[nodiscard]] ReplayTab &replay() { return *m_replay; }

    // Turn to the replay.
    void showCall(const QString &call, fw::quality::Milliseconds at = {});
    void showAgent(const QString &agent);
    void showAnswered(const QString &agent, fw::TimePoint at);
    /// Without anybody's scores.
    void showToScore(const quality::JudgedCall &call);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void makeTabs();
    void retranslate();

    const Theme &m_theme;
    QWidget *m_head;
    SegmentControl *m_tabs = nullptr;
    QStackedWidget *m_stack;
    ReplayTab *m_replay;
    std::vector<std::function<QString()>> m_titles;
};

} // namespace fw::ui
