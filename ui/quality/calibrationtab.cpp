// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/calibrationtab.h"

#include "ui/floor/floordelegate.h"
#include "ui/floor/linemodel.h"
#include "ui/quality/calibrationdialog.h"
#include "ui/quality/calibrationlines.h"
#include "ui/quality/calibrationsheetdialog.h"
#include "ui/quality/plantext.h"
#include "ui/quality/scoretext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/livetableview.h"
#include "ui/widgets/segmentcontrol.h"
#include "ui/widgets/themedlabel.h"
#include "ui/widgets/visibletext.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace fw::ui {

using namespace Qt::StringLiterals;
using quality::Calibration;
using quality::JudgedCall;

namespace {

constexpr int kSessionColumns = 6;
constexpr int kStateColumn = 5;

QPushButton *makeButton(const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

} // namespace

CalibrationTab::CalibrationTab(quality::QualityDesk &desk, quality::JudgedCallSource &source,
                               const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_source(source)
    , m_theme(theme)
    , m_sessionModel(new LineModel(kSessionColumns, 2, 3, this))
    , m_sessionCard(new Card(this))
    , m_detailCard(new Card(this))
    , m_sessionView(new LiveTableView(u"sessionsTable"_s, theme, m_sessionCard))
    , m_detailView(new LiveTableView(u"calibrationTable"_s, theme, m_detailCard))
    , m_shown(new SegmentControl(u"calibrationShown"_s, 5, m_detailCard))
    , m_message(new ThemedLabel(theme, FontRole::Body, Token::Warning, this))
    , m_new(makeButton(u"newSession"_s, m_sessionCard))
    , m_score(makeButton(u"scoreCall"_s, m_detailCard))
    , m_open(makeButton(u"openSession"_s, m_sessionCard))
{
    setObjectName(u"calibrationTab"_s);
    build();
    join();
    retranslate();
}

void CalibrationTab::build()
{
    for (LiveTableView *view : {m_sessionView, m_detailView}) {
        view->setSelectionMode(QAbstractItemView::SingleSelection);
        view->setItemDelegate(new FloorDelegate(m_theme, -1, -1, view));
    }
    m_sessionView->setModel(m_sessionModel);
    m_sessionView->setColumnPlan({-220, -180, 70, 100, 120, -240}, {1});
    m_sessionCard->addControl(m_new);
    m_sessionCard->addControl(m_open);
    m_sessionCard->setBody(m_sessionView);
    m_detailCard->addControl(m_shown);
    m_detailCard->addControl(m_score);
    m_detailCard->setBody(m_detailView);
    m_message->setObjectName(u"calibrationMessage"_s);
    m_message->setWordWrap(true);
    m_message->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(m_message);
    column->addWidget(m_sessionCard, 2);
    column->addWidget(m_detailCard, 3);
    setFocusProxy(m_sessionView);
}

void CalibrationTab::join()
{
    connect(&m_desk, &quality::QualityDesk::changed, this, &CalibrationTab::fill);
    connect(m_sessionView->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &CalibrationTab::fillDetail);
    connect(m_shown, &SegmentControl::currentChanged, this, &CalibrationTab::fillDetail);
    connect(m_detailView, &QAbstractItemView::activated, this, [this] {
        const Calibration *session = chosen();
        const JudgedCall *call = chosenCall();
        if (session != nullptr && call != nullptr && session->isRevealed()) {
            emit callRequested(*call);
        }
    });
    connect(m_new, &QPushButton::clicked, this,
            [this] { (new CalibrationDialog(m_desk, m_source, window()))->open(); });
    connect(m_score, &QPushButton::clicked, this, &CalibrationTab::score);
    connect(m_open, &QPushButton::clicked, this, &CalibrationTab::openSession);
}

const Calibration *CalibrationTab::find(std::int64_t id) const
{
    const auto found = std::ranges::find(m_sessions, id, &Calibration::id);
    return found != m_sessions.end() ? &*found : nullptr;
}

const Calibration *CalibrationTab::chosen() const
{
    const QModelIndexList rows = m_sessionView->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : find(m_sessionModel->idAt(rows.constFirst().row()));
}

const JudgedCall *CalibrationTab::chosenCall() const
{
    const Calibration *session = chosen();
    if (session == nullptr || static_cast<Shown>(m_shown->current()) != Shown::Scores) {
        return nullptr;
    }
    const int row = m_detailView->currentIndex().row();
    return row >= 0 && row < static_cast<int>(session->calls.size())
               ? &session->calls[static_cast<std::size_t>(row)]
               : nullptr;
}

const quality::ScorecardVersion *CalibrationTab::cardOf(const QString &key) const
{
    const auto found =
        std::ranges::find_if(m_cards, [&key](const auto &each) { return each.key() == key; });
    return found != m_cards.end() ? &*found : nullptr;
}

void CalibrationTab::fill()
{
    if (!isVisible()) {
        return;
    }
    const auto sessions = m_desk.calibrations();
    m_sessions = sessions ? *sessions : std::vector<Calibration>();
    m_sessionView->setEmptyText(sessions ? tr("There is no calibration session yet")
                                         : PlanText::calibrationRefusal(sessions.error()));
    const auto cards = m_desk.scorecards();
    m_cards = cards ? *cards : std::vector<quality::ScorecardVersion>();
    fillSessions();
    fillDetail();
}

QString CalibrationTab::stateOf(const Calibration &session) const
{
    if (session.isRevealed()) {
        //: everybody sees everybody's scores
        return tr("Revealed");
    }
    const QString me = m_desk.author().userName();
    if (!session.participants.contains(me)) {
        //: nobody sees the scores of others yet
        return tr("Blind until all have submitted");
    }
    return tr("Blind: you submitted %1 of %2")
        .arg(session.submittedBy(me))
        .arg(session.calls.size());
}

void CalibrationTab::fillSessions()
{
    const Calibration *before = chosen();
    const std::int64_t kept = before != nullptr ? before->id : 0;
    std::vector<Line> lines;
    for (const Calibration &each : m_sessions) {
        const quality::ScorecardVersion *card = cardOf(each.form);
        lines.push_back(
            {each.id,
             {ScoreText::of(each.title),
              (card != nullptr ? ScoreText::of(card->title) + u" · "_s : QString()) +
                  visibleText(each.form),
              QString::number(each.calls.size()), QString::number(each.participants.size()),
              visibleText(each.facilitator), stateOf(each)},
             kStateColumn,
             each.isRevealed() ? Tone::Good : Tone::Neutral});
    }
    const QSignalBlocker blocker(m_sessionView->selectionModel());
    m_sessionModel->setLines(std::move(lines));
    m_sessionView->selectRow(std::max(0, m_sessionModel->rowOf(kept)));
    m_sessionView->viewport()->update();
    const QStringList outside = quality::outsideTwice(m_sessions);
    //: %1 are names of evaluators
    m_sessionCard->setBadge(
        outside.isEmpty()
            ? QString()
            : tr("Outside twice running: %1").arg(visibleText(outside.join(u", "_s))));
}

void CalibrationTab::fillDetail()
{
    if (static_cast<Shown>(m_shown->current()) == Shown::Months) {
        const QTimeZone &zone = m_desk.floor().liveFloor().config().grid.zone();
        showTable(CalibrationLines::months(m_sessions, zone));
        showButtons();
        return;
    }
    const Calibration *session = chosen();
    if (session == nullptr) {
        showLines(1, -1, -1, {tr("Call")}, {});
        m_detailCard->setRemark({});
        m_detailView->setEmptyText(tr("Choose a session"));
        showButtons();
        return;
    }
    switch (static_cast<Shown>(m_shown->current())) {
    case Shown::Scores:
        showScores(*session);
        break;
    case Shown::Questions:
        showTable(CalibrationLines::questions(*session, cardOf(session->form), stateOf(*session)));
        break;
    case Shown::Participants:
        showTable(
            CalibrationLines::participants(*session, cardOf(session->form), stateOf(*session)));
        break;
    case Shown::Notes:
        showTable(CalibrationLines::notes(*session, cardOf(session->form)));
        break;
    case Shown::Months:
        break;
    }
    showButtons();
}

void CalibrationTab::showLines(int columns, int firstNumber, int lastNumber,
                               const QStringList &headers, std::vector<Line> lines)
{
    const int row = m_detailView->currentIndex().row();
    LineModel *former = m_detailModel;
    m_detailModel = new LineModel(columns, firstNumber, lastNumber, this);
    m_detailModel->setHeaders(headers);
    m_detailModel->setLines(std::move(lines));
    QItemSelectionModel *formerSelection = m_detailView->selectionModel();
    m_detailView->setModel(m_detailModel);
    connect(m_detailView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &CalibrationTab::showButtons);
    delete formerSelection;
    delete former;
    QList<int> widths(columns, firstNumber > 0 ? 110 : -110);
    widths[0] = -260;
    m_detailView->setColumnPlan(widths);
    m_detailView->layOutColumns();
    m_detailView->selectRow(std::clamp(row, 0, std::max(0, m_detailModel->rowCount() - 1)));
}

void CalibrationTab::showTable(CalibrationLines table)
{
    const int firstNumber = table.lastNumber > 0 ? 1 : -1;
    showLines(static_cast<int>(table.headers.size()), firstNumber, table.lastNumber, table.headers,
              std::move(table.lines));
    m_detailCard->setRemark(table.remark.toHtmlEscaped());
    m_detailView->setEmptyText(table.emptyText);
}

QString CalibrationTab::cellOf(const Calibration &session, const QString &by,
                               const QString &call) const
{
    const quality::CalibrationSheet *sheet = session.sheet(by, call);
    if (!session.isRevealed() && by != m_desk.author().userName()) {
        //: a score that nobody else sees yet
        return tr("hidden");
    }
    if (sheet == nullptr) {
        return tr("open");
    }
    if (!sheet->isSubmitted()) {
        return tr("begun");
    }
    QString words = PlanText::number(sheet->score.final, 2);
    const quality::CalibrationSheet *expert = session.sheet(session.expert, call);
    if (session.isRevealed() && by != session.expert && expert != nullptr &&
        expert->isSubmitted() && sheet->score.final && expert->score.final) {
        words +=
            u" ("_s +
            PlanText::difference(std::optional(*sheet->score.final - *expert->score.final), 2) +
            u")"_s;
    }
    return words;
}

void CalibrationTab::showScores(const Calibration &session)
{
    const live::FloorConfig &config = m_desk.floor().liveFloor().config();
    const QTimeZone &zone = config.grid.zone();
    QStringList headers{tr("Call")};
    for (const QString &each : session.participants) {
        //: %1 is a name, of the expert of a session
        headers.append(each == session.expert ? tr("%1, expert").arg(visibleText(each))
                                              : visibleText(each));
    }
    std::vector<Line> lines;
    for (const JudgedCall &call : session.calls) {
        QStringList cells{ScoreText::minute(call.at, zone) + u" · "_s +
                          ScoreText::queue(config, call.queue) + u" · "_s + visibleText(call.id)};
        for (const QString &each : session.participants) {
            cells.append(cellOf(session, each, call.id));
        }
        lines.push_back({static_cast<std::int64_t>(lines.size()) + 1, cells});
    }
    const int columns = static_cast<int>(headers.size());
    showLines(columns, 1, columns - 1, headers, std::move(lines));
    m_detailCard->setRemark(session.isRevealed()
                                ? (session.expert.isEmpty()
                                       ? tr("final scores")
                                       : tr("final scores, in brackets beside the expert's"))
                                : stateOf(session));
}

void CalibrationTab::showButtons()
{
    const Calibration *session = chosen();
    const JudgedCall *call = chosenCall();
    const QString me = m_desk.author().userName();
    const quality::CalibrationSheet *own =
        session != nullptr && call != nullptr ? session->sheet(me, call->id) : nullptr;
    m_new->setEnabled(m_desk.mayCalibrate());
    m_open->setEnabled(session != nullptr && !session->isRevealed() && session->facilitator == me);
    m_score->setEnabled(session != nullptr && call != nullptr && !session->isRevealed() &&
                        session->participants.contains(me) &&
                        (own == nullptr || !own->isSubmitted()));
}

void CalibrationTab::score()
{
    const Calibration *session = chosen();
    const JudgedCall *call = chosenCall();
    const quality::ScorecardVersion *card = session != nullptr ? cardOf(session->form) : nullptr;
    if (call == nullptr || card == nullptr) {
        return;
    }
    const quality::CalibrationSheet *own = session->sheet(m_desk.author().userName(), call->id);
    auto *dialog = new CalibrationSheetDialog(
        *card, call->id, own != nullptr ? *own : quality::CalibrationSheet(), window());
    dialog->setSubmit([this, dialog, id = session->id, call = call->id]() -> QString {
        const QString missing = dialog->missing();
        //: %1 is a question
        if (!missing.isEmpty()) {
            return tr("Not answered yet: %1").arg(missing);
        }
        quality::CalibrationSheet filled;
        filled.call = call;
        filled.answers = dialog->answers();
        filled.notes = dialog->notes();
        return submit(id, filled);
    });
    dialog->setModal(false);
    dialog->show();
    emit scoreRequested(*call);
}

QString CalibrationTab::submit(std::int64_t session, const quality::CalibrationSheet &filled)
{
    const Calibration *now = find(session);
    const quality::ScorecardVersion *card = now != nullptr ? cardOf(now->form) : nullptr;
    if (card == nullptr) {
        return tr("The session is not there any more.");
    }
    const QString me = m_desk.author().userName();
    Result<Calibration> next =
        quality::filledIn(*now, me, filled.call, filled.answers, filled.notes);
    if (next) {
        next = quality::submitted(*next, card->card, me, filled.call, m_desk.author().now());
    }
    if (!next) {
        return PlanText::calibrationRefusal(next.error());
    }
    const auto saved = m_desk.saveCalibration(*next);
    return saved ? QString() : PlanText::calibrationRefusal(saved.error());
}

void CalibrationTab::openSession()
{
    const Calibration *session = chosen();
    if (session == nullptr) {
        return;
    }
    const auto next = quality::opened(*session, m_desk.author().userName());
    if (!next) {
        say(PlanText::calibrationRefusal(next.error()));
        return;
    }
    const auto saved = m_desk.saveCalibration(*next);
    say(saved ? QString() : PlanText::calibrationRefusal(saved.error()));
}

void CalibrationTab::say(const QString &sentence)
{
    m_message->setText(sentence.isEmpty() ? QString() : u"▲ "_s + sentence);
    m_message->setVisible(!sentence.isEmpty());
}

void CalibrationTab::retranslate()
{
    m_sessionCard->setTitle(tr("Calibration sessions"));
    m_sessionView->setAccessibleName(tr("Calibration sessions"));
    m_sessionModel->setHeaders({tr("Session"), tr("Scorecard"), tr("Calls"), tr("Participants"),
                                tr("Facilitator"), tr("State")});
    m_detailCard->setTitle(tr("Comparison"));
    m_detailView->setAccessibleName(tr("Comparison"));
    m_shown->setTexts(
        {tr("Scores"), tr("Questions"), tr("Participants"), tr("Notes"), tr("Months")});
    m_shown->setAccessibleName(tr("What is compared"));
    m_new->setText(tr("New session…"));
    m_open->setText(tr("Open now"));
    m_open->setToolTip(tr("Shows all scores to all, though not everybody has submitted"));
    m_score->setText(tr("Score…"));
    fill();
    m_sessionView->layOutColumns();
}

void CalibrationTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        say({});
        retranslate();
    }
    QWidget::changeEvent(event);
}

void CalibrationTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fill();
}

} // namespace fw::ui
