// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/judgedcallsource.h"
#include "ui/replay/replaymarks.h"
#include "ui/replay/replaysitting.h"
#include "ui/theme/theme.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace fw::ui {

class ActionCatalogue;
class CallFilter;
class CallList;
class Card;
class ClassroomPanel;
class CommentsPanel;
class ComparePanel;
class ExportGate;
class PurposeStrip;
class ReplayPapers;
class ScoreSheet;
class SegmentControl;
class StepBar;
class TransportBar;
class TrendPanel;
class WaveformView;

/// Scored calls, one of them along its time with what was scored where, and its sheet. Walks from
/// lost point to lost point, also across calls.
class ReplayTab final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReplayTab)

public:
    /// What is handed over has to outlive this.
    ReplayTab(quality::QualityDesk &desk, quality::JudgedCallSource &calls,
              playback::ReplayPlayer &player, playback::RecordingShelf &shelf, const Theme &theme,
              ActionCatalogue &actions, QWidget *parent = nullptr);
    ~ReplayTab() override;

    /// Opens recordings otherwise than from the shelf; before anything is shown.
    void setOpener(ReplaySitting::Opener opener) { m_opener = std::move(opener); }

    /// Looks for recordings that nobody has found yet.
    void setFinder(ReplaySitting::Finder finder) { m_sitting.setFinder(std::move(finder)); }

    /// Asked before a sheet leaves the program. Outlives this.
    void setGate(ExportGate *gate);
    /// The floor can be shown as it was during a call.
    void setRewindable(bool isRewindable);

    [[nodiscard]] ReplayPapers &papers() { return *m_papers; }

    /// A call wherever it is listed, or without a score when it has none; at a moment of it.
    void showCall(const QString &call, fw::quality::Milliseconds at = {});
    /// The call that somebody answered at this moment, as showCall().
    void showAnswered(const QString &agent, fw::TimePoint at);
    /// The call to be heard, with nothing of what anybody scored: for who scores it blind.
    void showWithoutScores(const quality::JudgedCall &call);
    /// Everything that was scored of the person in the last weeks.
    void showAgent(const QString &agent);
    void retranslate();

signals:
    void floorAtRequested(fw::TimePoint time);
    void coachingRequested(const fw::quality::Evaluation &evaluation);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    /// Where an opened call is begun.
    enum class Goal : std::uint8_t { None, FirstLost, LastLost, Moment };
    enum class Way : std::uint8_t { Next, Previous };

    void build();
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeCentre();
    [[nodiscard]] QWidget *makeRight();
    void connectViews();
    void connectPlayer();
    void connectWords();
    void declareActions(ActionCatalogue &actions);
    void declareMoves(ActionCatalogue &actions);
    void declareDeeds(ActionCatalogue &actions);
    void declareSteps(ActionCatalogue &actions);
    void addAction(ActionCatalogue &actions, const QString &id, std::function<QString()> title,
                   const QList<QKeySequence> &keys, std::function<void()> deed);

    void fill();
    void showChosen();
    /// Only what an evaluation can change.
    void showScores();
    void showUnscored(const quality::JudgedCall &call);
    void showHead();
    void showTrend();
    void showFigures();
    void showSound();
    void showBlind();
    [[nodiscard]] std::vector<Reviewer> reviewers() const;
    [[nodiscard]] Reviewer reviewerOf(const QString &name, const quality::Answers &answers,
                                      const std::map<QString, quality::AnswerNote> &notes,
                                      const quality::EvaluationScore &score) const;
    void addColleagues(std::vector<Reviewer> &found) const;
    /// What sessions of calibration that are open to all scored of the call, but for the expert.
    [[nodiscard]] std::vector<Reviewer> stations() const;

    void openCall();
    /// Opens the chosen call at the goal and plays it.
    void listenAt(Goal goal);
    void goOn();
    void reachGoal();
    void togglePlay();
    void stop();
    void tick();
    void jumpTo(const ReplayMark &mark, bool isLooped);
    void chooseQuestion(const QString &question);
    void walk(Way way, const MarkTest &test);
    /// False: there is none any more.
    bool walkLost(Way way);
    /// Of a play list: from one lost point to the next when it was heard.
    void playOn(quality::Milliseconds at);
    void walkSpans(const std::vector<quality::Span> &spans);
    void setSelection(const std::optional<quality::Span> &selection);
    void mark(bool isEnd);
    void say(const QString &sentence);
    [[nodiscard]] bool isLost(const ReplayMark &mark) const;
    /// The sound that is loaded is of the call that is shown.
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] std::vector<quality::Span> holds() const;
    [[nodiscard]] std::vector<quality::Span> silences() const;
    [[nodiscard]] const QTimeZone &zone() const;

    quality::QualityDesk &m_desk;
    quality::JudgedCallSource &m_source;
    playback::ReplayPlayer &m_player;
    const Theme &m_theme;
    ReplaySitting::Opener m_opener;
    ReplaySitting m_sitting;
    QTimer m_tick;
    QTimer m_openSoon;
    QTimer m_fillSoon;
    std::optional<quality::Evaluation> m_shown;
    std::optional<quality::ScorecardVersion> m_card;
    quality::JudgedCall m_call;
    ReplayMarks m_marks;
    QString m_question; ///< that was walked to
    std::optional<quality::Span> m_selection;
    Goal m_goal = Goal::None;
    quality::Milliseconds m_moment{0}; ///< the goal's
    bool m_wantsPlay = false;
    bool m_isRewindable = false;

    CallFilter *m_filter;
    CallList *m_list;
    QPushButton *m_playList;
    QPushButton *m_previousLow;
    QPushButton *m_nextLow;
    QLabel *m_message;
    Card *m_callCard;
    QLabel *m_legend;
    QToolButton *m_floor;
    QToolButton *m_export;
    PurposeStrip *m_strip;
    WaveformView *m_wave;
    TransportBar *m_transport;
    Card *m_below;
    SegmentControl *m_belowTabs;
    QStackedWidget *m_belowStack;
    ComparePanel *m_compare;
    CommentsPanel *m_comments;
    ClassroomPanel *m_classroom;
    Card *m_trendCard;
    TrendPanel *m_trend;
    ScoreSheet *m_sheet;
    StepBar *m_steps;
    ReplayPapers *m_papers;
};

} // namespace fw::ui
