// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incidents/complaintstab.h"

#include "ui/floor/floordelegate.h"
#include "ui/floor/linemodel.h"
#include "ui/floor/statetext.h"
#include "ui/incidents/complaintdialog.h"
#include "ui/incidents/complainttext.h"
#include "ui/incidents/operationstext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/livetableview.h"
#include "ui/widgets/visibletext.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace fw::ui {

using namespace Qt::StringLiterals;
using complaints::Complaint;
using complaints::ComplaintDesk;
using complaints::ComplaintId;
using complaints::ComplaintKind;
using complaints::ComplaintState;
using complaints::Liability;

namespace {

constexpr std::chrono::seconds kLateAgain{15};
constexpr int kStateColumn = 9;

QPushButton *makeButton(const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(name);
    return button;
}

Tone toneOf(const Complaint &complaint, TimePoint now)
{
    if (complaint.isOverdue(now)) {
        return Tone::Critical;
    }
    if (complaint.isClosed()) {
        return Tone::Good;
    }
    return complaint.state == ComplaintState::Received ? Tone::Warning : Tone::Neutral;
}

} // namespace

ComplaintsTab::ComplaintsTab(ComplaintDesk &desk, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_theme(theme)
    , m_model(new LineModel(11, -1, -1, this))
    , m_story(new LineModel(4, -1, -1, this))
    , m_card(new Card(this))
    , m_storyCard(new Card(this))
    , m_filter(new QComboBox(m_card))
    , m_view(new LiveTableView(u"complaintTable"_s, theme, m_card))
    , m_storyView(new LiveTableView(u"complaintStory"_s, theme, m_storyCard))
    , m_text(new QLabel(m_storyCard))
    , m_receive(makeButton(u"receiveComplaint"_s, this))
    , m_note(makeButton(u"noteComplaint"_s, this))
    , m_classify(makeButton(u"classifyComplaint"_s, this))
    , m_judge(makeButton(u"judgeComplaint"_s, this))
    , m_reopen(makeButton(u"reopenComplaint"_s, this))
    , m_close(makeButton(u"closeComplaint"_s, this))
{
    setObjectName(u"complaintsTab"_s);
    build();
    connect(&m_desk, &ComplaintDesk::changed, this, &ComplaintsTab::fill);
    connect(m_filter, &QComboBox::currentIndexChanged, this, &ComplaintsTab::fill);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ComplaintsTab::showChosen);
    connect(m_receive, &QPushButton::clicked, this, &ComplaintsTab::receive);
    connect(m_note, &QPushButton::clicked, this, &ComplaintsTab::addNote);
    connect(m_classify, &QPushButton::clicked, this, &ComplaintsTab::classify);
    connect(m_judge, &QPushButton::clicked, this, &ComplaintsTab::judge);
    connect(m_reopen, &QPushButton::clicked, this, &ComplaintsTab::reopen);
    connect(m_close, &QPushButton::clicked, this, &ComplaintsTab::close);
    connect(&m_late, &QTimer::timeout, this, [this] {
        if (isVisible()) {
            fill();
        }
    });
    m_late.start(kLateAgain);
    retranslate();
}

void ComplaintsTab::build()
{
    m_filter->setObjectName(u"complaintFilter"_s);
    m_filter->addItems({QString(), QString(), QString()});
    m_view->setModel(m_model);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setItemDelegate(new FloorDelegate(m_theme, -1, -1, m_view));
    m_view->setColumnPlan({44, 152, 96, -180, 110, 110, 110, 90, 152, 96, 130}, {7, 2, 5});
    m_card->addControl(m_filter);
    m_card->setBody(m_view);
    m_storyView->setModel(m_story);
    m_storyView->setItemDelegate(new FloorDelegate(m_theme, -1, -1, m_storyView));
    m_storyView->setColumnPlan({156, 110, 150, -240});
    m_text->setObjectName(u"complaintDetail"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setContentsMargins(12, 2, 12, 6);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *body = new QWidget(m_storyCard);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addWidget(m_text);
    column->addWidget(m_storyView, 1);
    m_storyCard->setBody(body);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton *button : {m_receive, m_note, m_classify, m_judge, m_reopen, m_close}) {
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(m_card, 3);
    layout->addWidget(m_storyCard, 2);
    layout->addLayout(buttons);
    setFocusProxy(m_view);
}

ComplaintId ComplaintsTab::chosen() const
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    return rows.isEmpty() ? 0 : m_model->idAt(rows.constFirst().row());
}

QString ComplaintsTab::agentName(const QString &person) const
{
    if (person.isEmpty()) {
        return u"—"_s;
    }
    for (const live::AgentView &each : m_desk.floor().floor().agents()) {
        if (person == QString::fromStdString(each.personId)) {
            return visibleText(StateText::agentName(each));
        }
    }
    // Somebody who is not logged in has a name all the same.
    for (const auto &[address, settings] : m_desk.floor().floor().config().people) {
        if (person == QString::fromStdString(settings.personId)) {
            const QString name = settings.name.in(QLocale().name());
            return visibleText(name.isEmpty() ? person : name);
        }
    }
    return visibleText(person);
}

QStringList ComplaintsTab::cellsOf(const Complaint &complaint, TimePoint now) const
{
    const live::FloorConfig &config = m_desk.floor().floor().config();
    const QTimeZone &zone = config.grid.zone();
    const std::optional<int> scope =
        complaint.scope.isEmpty() ? std::optional(0) : config.scopes.find(complaint.scope);
    return {QString::number(complaint.id),
            OperationsText::minute(complaint.receivedAt, zone),
            ComplaintText::channel(complaint.channel),
            visibleText(complaint.title),
            scope ? StateText::scopeName(*scope, config) : visibleText(complaint.scope),
            agentName(complaint.agent),
            ComplaintText::kind(complaint.kind),
            visibleText(complaint.owner),
            OperationsText::minute(complaint.dueAt, zone),
            ComplaintText::state(complaint, now),
            ComplaintText::liability(complaint.liability)};
}

void ComplaintsTab::fill()
{
    const ComplaintId kept = chosen();
    const TimePoint now = m_desk.author().now();
    const int filter = m_filter->currentIndex();
    std::vector<Line> lines;
    for (const Complaint &each : m_desk.complaints()) {
        if (filter == 2 || each.isClosed() == (filter == 1)) {
            lines.push_back({each.id, cellsOf(each, now), kStateColumn, toneOf(each, now)});
        }
    }
    m_model->setLines(std::move(lines));
    if (const int row = m_model->rowOf(kept); row >= 0) {
        m_view->selectRow(row);
    }
    const auto figures = complaints::figuresOf(m_desk.complaints(), 0, now);
    //: beside the title "Complaints": %1 not closed, %2 of them late, %3 upheld of %4 judged
    m_card->setRemark(tr("%1 not closed, %2 overdue · %3 of %4 judged are upheld")
                          .arg(QString::number(figures.open), QString::number(figures.overdue),
                               QString::number(figures.upheld), QString::number(figures.judged)));
    showChosen();
}

void ComplaintsTab::showComplaint(ComplaintId id)
{
    if (m_model->rowOf(id) < 0) {
        m_filter->setCurrentIndex(2); // it may be closed by now
    }
    if (const int row = m_model->rowOf(id); row >= 0) {
        m_view->selectRow(row);
        m_view->setFocus();
    }
}

void ComplaintsTab::showChosen()
{
    const Complaint *const complaint = m_desk.complaint(chosen());
    const bool mayChange = complaint != nullptr && m_desk.mayChange(*complaint);
    const bool isFresh = complaint != nullptr && (complaint->state == ComplaintState::Received ||
                                                  complaint->state == ComplaintState::Classified);
    const bool isJudged = complaint != nullptr && complaint->state == ComplaintState::Judged;
    m_receive->setEnabled(m_desk.mayReceive());
    m_note->setEnabled(mayChange);
    m_classify->setEnabled(mayChange && isFresh);
    m_judge->setEnabled(complaint != nullptr && m_desk.mayJudge(*complaint));
    m_reopen->setEnabled(mayChange && isJudged);
    m_close->setEnabled(mayChange && isJudged);
    fillStory(complaint);
}

void ComplaintsTab::fillStory(const Complaint *complaint)
{
    m_text->setVisible(complaint != nullptr);
    if (complaint == nullptr) {
        m_storyCard->setTitle(tr("No complaint is chosen"));
        m_story->setLines({});
        return;
    }
    //: a complaint: %1 its number, %2 its title
    m_storyCard->setTitle(
        tr("#%1 %2").arg(QString::number(complaint->id), visibleText(complaint->title)));
    QStringList words;
    if (!complaint->maskedNumber.isEmpty()) {
        words << tr("customer %1").arg(visibleText(complaint->maskedNumber));
    }
    if (!complaint->call.isEmpty()) {
        words << tr("call %1").arg(visibleText(complaint->call));
    }
    if (complaint->customers >= Complaint::kGroup) {
        //: of a complaint: %1 a number
        words << tr("group complaint of %1 customers").arg(complaint->customers);
    } else if (complaint->customers > 1) {
        words << tr("%1 customers").arg(complaint->customers);
    }
    if (!complaint->finding.isEmpty()) {
        words << tr("finding: %1").arg(visibleText(complaint->finding));
    }
    m_text->setText(words.join(u" · "_s));
    m_text->setVisible(!words.isEmpty());
    const QTimeZone &zone = m_desk.floor().floor().config().grid.zone();
    std::vector<Line> lines;
    for (const complaints::ComplaintEntry &entry : complaint->entries) {
        lines.push_back(
            {std::int64_t(lines.size()) + 1,
             {OperationsText::time(entry.at, zone, u"yyyy-MM-dd HH:mm:ss"_s), visibleText(entry.by),
              ComplaintText::step(entry.step), ComplaintText::content(entry)},
             2,
             entry.step == complaints::ComplaintStep::Closed ? Tone::Good : Tone::Neutral});
    }
    m_story->setLines(std::move(lines));
}

void ComplaintsTab::receive()
{
    auto *dialog = new ComplaintDialog(m_desk, window());
    dialog->setSubmit([this, dialog] {
        const Result<ComplaintId> id = m_desk.receive(dialog->draft());
        if (id) {
            showComplaint(*id);
        }
        return id ? QString() : ComplaintText::refusal(id.error());
    });
    dialog->open();
}

void ComplaintsTab::classify()
{
    const Complaint *const complaint = m_desk.complaint(chosen());
    if (complaint == nullptr) {
        return;
    }
    const QTimeZone &zone = m_desk.floor().floor().config().grid.zone();
    auto *dialog = new StepDialog(u"classifyDialog"_s, tr("What the complaint is about"),
                                  tr("Classify"), window());
    auto *kind = new QComboBox(dialog);
    kind->setObjectName(u"complaintKind"_s);
    for (int each = int(ComplaintKind::Attitude); each < int(ComplaintKind::Count); ++each) {
        kind->addItem(ComplaintText::kind(static_cast<ComplaintKind>(each)), each);
    }
    kind->setCurrentIndex(std::max(kind->findData(int(complaint->kind)), 0));
    dialog->addField(tr("About"), *kind);
    QLineEdit *owner =
        dialog->addLine(u"complaintOwner"_s, tr("Who works on it"), int(Complaint::kLongestTitle));
    owner->setText(complaint->owner.isEmpty() ? m_desk.author().userName() : complaint->owner);
    const TimePoint due = isKnown(complaint->dueAt)
                              ? complaint->dueAt
                              : m_desk.author().now() + ComplaintDesk::kAnswerIn;
    QDateTimeEdit *answer = makeMomentField(u"complaintDue"_s, due, zone, dialog);
    dialog->addField(tr("The customer has an answer by"), *answer);
    dialog->setSubmit([this, id = complaint->id, kind, owner, answer, zone] {
        const Outcome done =
            m_desk.classify(id, static_cast<ComplaintKind>(kind->currentData().toInt()),
                            owner->text(), momentIn(*answer, zone));
        return done ? QString() : ComplaintText::refusal(done.error());
    });
    dialog->open();
}

void ComplaintsTab::judge()
{
    auto *dialog = new StepDialog(u"judgeDialog"_s, tr("Who is liable"), tr("Judge"), window());
    auto *liability = new QComboBox(dialog);
    liability->setObjectName(u"complaintLiability"_s);
    for (const Liability each :
         {Liability::Rejected, Liability::Agent, Liability::Partner, Liability::Carrier}) {
        liability->addItem(ComplaintText::liability(each), int(each));
    }
    liability->setCurrentIndex(-1); // nobody is found liable by mere Enter
    dialog->addField(tr("Finding"), *liability);
    QPlainTextEdit *why = dialog->addText(u"complaintFinding"_s, tr("Why"));
    dialog->setSubmit([this, id = chosen(), liability, why] {
        const auto found = liability->currentIndex() < 0
                               ? Liability::Unknown
                               : static_cast<Liability>(liability->currentData().toInt());
        const Outcome done = m_desk.judge(id, found, why->toPlainText());
        return done ? QString() : ComplaintText::refusal(done.error());
    });
    dialog->open();
}

void ComplaintsTab::askText(const QString &title, const QString &label, const QString &acceptText,
                            const std::function<Outcome(const QString &)> &step)
{
    auto *dialog = new StepDialog(u"complaintStep"_s, title, acceptText, window());
    QPlainTextEdit *text = dialog->addText(u"complaintWords"_s, label);
    dialog->setSubmit([text, step] {
        const Outcome done = step(text->toPlainText());
        return done ? QString() : ComplaintText::refusal(done.error());
    });
    dialog->open();
}

void ComplaintsTab::addNote()
{
    askText(tr("Note on the complaint"), tr("Note"), tr("Add"),
            [this, id = chosen()](const QString &text) { return m_desk.addNote(id, text); });
}

void ComplaintsTab::reopen()
{
    askText(tr("Judge it again"), tr("What is wrong with the finding"), tr("Send back"),
            [this, id = chosen()](const QString &text) { return m_desk.reopen(id, text); });
}

void ComplaintsTab::close()
{
    askText(tr("Close the complaint"), tr("What the customer was told"), tr("Close"),
            [this, id = chosen()](const QString &text) { return m_desk.close(id, text); });
}

void ComplaintsTab::retranslate()
{
    m_card->setTitle(tr("Complaints"));
    m_filter->setItemText(0, tr("Not closed"));
    m_filter->setItemText(1, tr("Closed"));
    m_filter->setItemText(2, tr("All"));
    m_filter->setAccessibleName(tr("Which complaints"));
    m_model->setHeaders({
        //: number of a complaint
        tr("No."),
        tr("Came in at"),
        tr("Came in by"),
        tr("What"),
        tr("Team or region"),
        tr("Agent"),
        tr("About"),
        tr("Owner"),
        tr("Due"),
        tr("State"),
        tr("Liability"),
    });
    m_view->setAccessibleName(tr("Complaints"));
    m_story->setHeaders({tr("When"), tr("Who"), tr("Step"), tr("What was said")});
    m_storyView->setAccessibleName(tr("Story of the complaint"));
    m_receive->setText(tr("New complaint…"));
    m_note->setText(tr("Note…"));
    m_classify->setText(tr("Classify…"));
    m_judge->setText(tr("Judge…"));
    m_reopen->setText(tr("Judge again…"));
    m_close->setText(tr("Close…"));
    m_view->layOutColumns();
    m_storyView->layOutColumns();
    fill();
}

} // namespace fw::ui
