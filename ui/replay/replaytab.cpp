// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/replay/replaytab.h"

#include "ui/quality/scoresheet.h"
#include "ui/replay/callfilter.h"
#include "ui/replay/calllist.h"
#include "ui/replay/classroompanel.h"
#include "ui/replay/commentspanel.h"
#include "ui/replay/comparepanel.h"
#include "ui/replay/purposestrip.h"
#include "ui/replay/replaypapers.h"
#include "ui/replay/stepbar.h"
#include "ui/replay/transportbar.h"
#include "ui/replay/trendpanel.h"
#include "ui/replay/waveformview.h"
#include "ui/widgets/card.h"
#include "ui/widgets/segmentcontrol.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

// What the tab is made of.
namespace fw::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kTick = 40ms;
constexpr auto kBrowsing = 150ms; ///< a call that is passed by is not opened

} // namespace

ReplayTab::ReplayTab(quality::QualityDesk &desk, quality::JudgedCallSource &calls,
                     playback::ReplayPlayer &player, playback::RecordingShelf &shelf,
                     const Theme &theme, ActionCatalogue &actions, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_source(calls)
    , m_player(player)
    , m_theme(theme)
    , m_opener([&shelf](const quality::Recording &recording) { return shelf.open(recording); })
    , m_sitting(desk, player,
                [this](const quality::Recording &recording) { return m_opener(recording); })
    , m_filter(new CallFilter(desk, this))
    , m_list(new CallList(desk, *m_filter, theme, this))
    , m_playList(new QPushButton(this))
    , m_previousLow(new QPushButton(this))
    , m_nextLow(new QPushButton(this))
    , m_message(new QLabel(this))
    , m_callCard(new Card(this))
    , m_legend(new QLabel(m_callCard))
    , m_floor(new QToolButton(m_callCard))
    , m_export(new QToolButton(m_callCard))
    , m_strip(new PurposeStrip(m_callCard))
    , m_wave(new WaveformView(theme, m_callCard))
    , m_transport(new TransportBar(player, theme, m_callCard))
    , m_below(new Card(this))
    , m_belowTabs(new SegmentControl(u"replayBelow"_s, 3, m_below))
    , m_belowStack(new QStackedWidget(m_below))
    , m_compare(new ComparePanel(theme, m_belowStack))
    , m_comments(new CommentsPanel(desk, theme, m_belowStack))
    , m_classroom(new ClassroomPanel(theme, m_belowStack))
    , m_trendCard(new Card(this))
    , m_trend(new TrendPanel(theme, m_trendCard))
    , m_sheet(new ScoreSheet(desk, theme, this))
    , m_steps(new StepBar(desk, this))
    , m_papers(new ReplayPapers(desk, *this))
{
    setObjectName(u"replayTab"_s);
    m_papers->setSource(
        [&shelf](const quality::Recording &recording) { return shelf.file(recording); });
    build();
    connectViews();
    connectPlayer();
    connectWords();
    declareActions(actions);
    retranslate();
}

ReplayTab::~ReplayTab()
{
    // What it writes down is nothing to be shown any more.
    m_desk.disconnect(this);
    m_player.disconnect(this);
    m_sitting.disconnect(this);
    m_sitting.leave();
}

QWidget *ReplayTab::makeHead()
{
    auto *head = new QWidget(this);
    m_playList->setObjectName(u"replayPlayList"_s);
    m_playList->setCheckable(true);
    m_previousLow->setObjectName(u"replayPreviousLow"_s);
    m_nextLow->setObjectName(u"replayNextLow"_s);
    m_nextLow->setDefault(true);
    m_message->setObjectName(u"replayMessage"_s);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->hide();
    auto *row = new QHBoxLayout;
    row->setContentsMargins({});
    row->setSpacing(6);
    row->addWidget(m_filter);
    row->addStretch();
    row->addWidget(m_playList);
    row->addWidget(m_previousLow);
    row->addWidget(m_nextLow);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addLayout(row);
    layout->addWidget(m_message);
    return head;
}

QWidget *ReplayTab::makeCentre()
{
    m_legend->setTextFormat(Qt::RichText);
    m_floor->setObjectName(u"replayFloor"_s);
    m_floor->hide();
    m_export->setObjectName(u"replayExport"_s);
    m_export->setPopupMode(QToolButton::InstantPopup);
    m_export->setMenu(new QMenu(m_export));
    m_callCard->addControl(m_legend);
    m_callCard->addControl(m_floor);
    m_callCard->addControl(m_export);
    auto *body = new QWidget(m_callCard);
    auto *inside = new QVBoxLayout(body);
    inside->setContentsMargins({});
    inside->setSpacing(0);
    inside->addWidget(m_strip);
    inside->addWidget(m_wave, 1);
    inside->addWidget(m_transport);
    m_callCard->setBody(body);

    for (QWidget *const each :
         std::initializer_list<QWidget *>{m_compare, m_comments, m_classroom}) {
        m_belowStack->addWidget(each);
    }
    m_below->addControl(m_belowTabs);
    m_below->setBody(m_belowStack);
    m_trendCard->setBody(m_trend);
    auto *below = new QSplitter(Qt::Horizontal, this);
    below->setChildrenCollapsible(false);
    below->addWidget(m_below);
    below->addWidget(m_trendCard);
    below->setSizes({430, 290});
    auto *centre = new QSplitter(Qt::Vertical, this);
    centre->setChildrenCollapsible(false);
    centre->addWidget(m_callCard);
    centre->addWidget(below);
    centre->setStretchFactor(0, 3);
    centre->setStretchFactor(1, 2);
    centre->setSizes({380, 240});
    return centre;
}

QWidget *ReplayTab::makeRight()
{
    auto *right = new QWidget(this);
    auto *layout = new QVBoxLayout(right);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    auto *frame = new QFrame(right);
    frame->setProperty("card", true);
    auto *inside = new QVBoxLayout(frame);
    inside->setContentsMargins({});
    inside->addWidget(m_sheet);
    layout->addWidget(frame, 1);
    layout->addWidget(m_steps);
    right->setMinimumWidth(290);
    return right;
}

void ReplayTab::build()
{
    m_list->setMinimumWidth(274);
    auto *columns = new QSplitter(Qt::Horizontal, this);
    columns->setChildrenCollapsible(false);
    columns->addWidget(m_list);
    columns->addWidget(makeCentre());
    columns->addWidget(makeRight());
    columns->setStretchFactor(0, 0);
    columns->setStretchFactor(1, 1);
    columns->setStretchFactor(2, 0);
    columns->setSizes({274, 708, 320});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(makeHead());
    layout->addWidget(columns, 1);
    setFocusProxy(m_list);
}

void ReplayTab::connectViews()
{
    m_openSoon.setSingleShot(true);
    m_openSoon.setInterval(kBrowsing);
    connect(&m_openSoon, &QTimer::timeout, this, &ReplayTab::openCall);
    m_fillSoon.setSingleShot(true);
    m_fillSoon.setInterval(0ms);
    connect(&m_fillSoon, &QTimer::timeout, this, &ReplayTab::fill);
    connect(&m_desk, &quality::QualityDesk::changed, &m_fillSoon, qOverload<>(&QTimer::start));
    connect(m_filter, &CallFilter::changed, this, [this] {
        // All that failed one question is a list to be played.
        m_playList->setChecked(!m_filter->question().isEmpty());
        m_list->chooseAny();
        fill();
    });
    connect(m_list, &CallList::chosenChanged, this, &ReplayTab::showChosen);
    connect(m_list, &CallList::activated, this, [this] { listenAt(Goal::FirstLost); });
    connect(m_previousLow, &QPushButton::clicked, this, [this] { walkLost(Way::Previous); });
    connect(m_nextLow, &QPushButton::clicked, this, [this] { walkLost(Way::Next); });
    connect(m_belowTabs, &SegmentControl::currentChanged, m_belowStack,
            &QStackedWidget::setCurrentIndex);
    connect(m_floor, &QToolButton::clicked, this, [this] {
        if (isKnown(m_call.at)) {
            emit floorAtRequested(m_call.at);
        }
    });
    connect(m_sheet, &ScoreSheet::questionChosen, this, &ReplayTab::chooseQuestion);
    connect(m_sheet, &ScoreSheet::markFromWished, this,
            [this] { m_sheet->markFrom(m_player.position()); });
    connect(m_sheet, &ScoreSheet::markToWished, this,
            [this] { m_sheet->markTo(m_player.position()); });
    connect(&m_theme, &Theme::changed, this, &ReplayTab::showHead);
}

void ReplayTab::connectPlayer()
{
    m_tick.setInterval(kTick);
    connect(&m_tick, &QTimer::timeout, this, &ReplayTab::tick);
    connect(&m_player, &playback::ReplayPlayer::changed, this, [this] {
        if (m_player.isPlaying() != m_tick.isActive()) {
            m_player.isPlaying() ? m_tick.start() : m_tick.stop();
        }
        tick();
    });
    connect(&m_sitting, &ReplaySitting::changed, this, &ReplayTab::showSound);
    connect(&m_sitting, &ReplaySitting::failed, this, &ReplayTab::say);
    connect(m_strip, &PurposeStrip::chosen, this, [this](quality::PlayPurpose purpose) {
        m_sitting.setPurpose(purpose);
        m_list->setFocus();
        showHead();
        goOn();
    });
    connect(m_strip, &PurposeStrip::refused, this, [this] {
        m_wantsPlay = false;
        m_list->setFocus();
    });
    connect(m_transport, &TransportBar::playRequested, this, &ReplayTab::togglePlay);
    connect(m_transport, &TransportBar::stopRequested, this, &ReplayTab::stop);
    connect(m_wave, &WaveformView::seekRequested, this,
            [this](quality::Milliseconds at) { m_player.seek(at); });
    connect(m_wave, &WaveformView::selectionDragged, this,
            [this](const quality::Span &span) { setSelection(span); });
    connect(m_wave, &WaveformView::markChosen, this, &ReplayTab::chooseQuestion);
}

void ReplayTab::connectWords()
{
    connect(m_compare, &ComparePanel::mirrorChanged, this,
            [this] { m_wave->setMarks(m_marks, m_compare->mirror()); });
    connect(m_compare, &ComparePanel::questionChosen, this,
            [this](const QString &question, const std::optional<quality::Span> &span) {
                m_sheet->setCurrent(question);
                if (const ReplayMark *const own = markOf(m_marks, question)) {
                    ReplayMark there = *own;
                    there.span = span;
                    jumpTo(there, true);
                }
            });
    connect(m_comments, &CommentsPanel::commentsChanged, this, [this] {
        m_wave->setComments(m_comments->comments());
        m_papers->setComments(m_comments->comments());
    });
    connect(m_comments, &CommentsPanel::chosen, this,
            [this](quality::Milliseconds at) { m_player.seek(at); });
    connect(m_classroom, &ClassroomPanel::blindChanged, this, &ReplayTab::showBlind);
    connect(m_steps, &StepBar::failed, this, &ReplayTab::say);
    connect(m_steps, &StepBar::coachingRequested, this, &ReplayTab::coachingRequested);
    connect(m_steps, &StepBar::commentRequested, this, [this] {
        m_belowTabs->setCurrent(1);
        m_comments->write(m_player.position());
    });
    connect(m_papers, &ReplayPapers::failed, this, &ReplayTab::say);
}

void ReplayTab::setGate(ExportGate *gate)
{
    m_papers->setGate(gate);
}

void ReplayTab::setRewindable(bool isRewindable)
{
    m_isRewindable = isRewindable;
    m_floor->setVisible(isRewindable);
}

void ReplayTab::retranslate()
{
    m_playList->setText(tr("Play list"));
    m_playList->setToolTip(
        u"%1 (Ctrl+Shift+L)"_s.arg(tr("Play on from lost point to lost point, also across calls")));
    m_previousLow->setText(tr("Previous low"));
    m_previousLow->setToolTip(u"%1 (Shift+N)"_s.arg(tr("Previous lost point, also across calls")));
    m_nextLow->setText(tr("Next low"));
    m_nextLow->setToolTip(u"%1 (N)"_s.arg(tr("Next lost point, also across calls")));
    m_floor->setText(tr("Floor then"));
    m_floor->setToolTip(tr("Show the floor as it was when the call was answered"));
    m_export->setText(tr("Export"));
    m_export->setToolTip(u"%1 (Ctrl+Shift+E)"_s.arg(m_export->text()));
    QMenu *const menu = m_export->menu();
    menu->clear();
    using Paper = ReplayPapers::Paper;
    const auto add = [this, menu](const QString &text, Paper paper) {
        connect(menu->addAction(text), &QAction::triggered, this,
                [this, paper] { m_papers->ask(paper); });
    };
    add(tr("Score sheet (PDF)…"), Paper::SheetPdf);
    add(tr("Markers (CSV)…"), Paper::MarkersCsv);
    add(tr("Coaching pack (PDF)…"), Paper::CoachingPdf);
    add(tr("Coaching pack with sound (folder)…"), Paper::CoachingSound);
    QAction *const sound = menu->actions().constLast();
    connect(menu, &QMenu::aboutToShow, sound,
            [this, sound] { sound->setEnabled(m_papers->mayCutClips()); });
    m_belowTabs->setTexts({tr("Two reviewers"), tr("Comments"), tr("Classroom")});
    m_below->setAccessibleName(tr("Reviewers, comments, classroom"));
    m_filter->retranslate();
    m_list->retranslate();
    m_strip->retranslate();
    m_wave->retranslate();
    m_transport->retranslate();
    m_compare->retranslate();
    m_comments->retranslate();
    m_classroom->retranslate();
    m_trend->retranslate();
    m_steps->retranslate();
    showHead();
}

void ReplayTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        say({});
        retranslate();
        if (isVisible()) {
            fill();
        }
    }
    QWidget::changeEvent(event);
}

void ReplayTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fill();
}

void ReplayTab::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_sitting.rest();
}

} // namespace fw::ui
