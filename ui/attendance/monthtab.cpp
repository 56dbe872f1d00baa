// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attendance/monthtab.h"

#include "ui/attendance/attendancetext.h"
#include "ui/floor/floordelegate.h"
#include "ui/floor/linemodel.h"
#include "ui/widgets/card.h"
#include "ui/widgets/duration.h"
#include "ui/widgets/livetableview.h"
#include "ui/widgets/visibletext.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace fw::ui {

using namespace Qt::StringLiterals;
using attendance::AttendanceDay;
using attendance::AttendanceException;
using attendance::Decision;
using attendance::LedgerLine;

namespace {

constexpr int kLedgerColumns = 10;
constexpr int kOpenColumn = 9;
constexpr int kListColumns = 8;
constexpr int kDecisionColumn = 5;

template<typename Button>
Button *made(const QString &name, QWidget *parent)
{
    auto *button = new Button(parent);
    button->setObjectName(name);
    return button;
}

/// Hours with two places, as they stand in the settlement; the ledger itself keeps seconds.
QString hours(qint64 seconds)
{
    return QLocale().toString(double(seconds) / 3600.0, 'f', 2);
}

std::optional<double> shareOf(qint64 part, qint64 whole)
{
    return whole > 0 ? std::optional(double(part) / double(whole)) : std::nullopt;
}

} // namespace

MonthTab::MonthTab(attendance::AttendanceDesk &desk, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_month(desk.rosters().today())
    , m_before(made<QToolButton>(u"monthBefore"_s, this))
    , m_title(made<QLabel>(u"monthTitle"_s, this))
    , m_after(made<QToolButton>(u"monthAfter"_s, this))
    , m_team(made<QComboBox>(u"monthTeam"_s, this))
    , m_reckon(made<QPushButton>(u"reckonMonth"_s, this))
    , m_freeze(made<QPushButton>(u"freezeMonth"_s, this))
    , m_message(made<QLabel>(u"monthMessage"_s, this))
    , m_ledger(new LineModel(kLedgerColumns, 3, 9, this))
    , m_list(new LineModel(kListColumns, 4, 4, this))
    , m_ledgerCard(new Card(this))
    , m_listCard(new Card(this))
    , m_ledgerView(new LiveTableView(u"ledgerTable"_s, theme, m_ledgerCard))
    , m_listView(new LiveTableView(u"exceptionTable"_s, theme, m_listCard))
    , m_reason(made<QLineEdit>(u"exceptionReason"_s, m_listCard))
    , m_excuse(made<QPushButton>(u"excuseException"_s, m_listCard))
    , m_writeOff(made<QPushButton>(u"writeOffException"_s, m_listCard))
    , m_overtime(made<QPushButton>(u"overtimeException"_s, m_listCard))
{
    setObjectName(u"monthTab"_s);
    build(theme);
    connect(&desk, &attendance::AttendanceDesk::changed, this, &MonthTab::fill);
    connect(&desk.rosters(), &roster::RosterDesk::changed, this, &MonthTab::fill);
    connect(m_before, &QToolButton::clicked, this, [this] { showMonth(m_month.addMonths(-1)); });
    connect(m_after, &QToolButton::clicked, this, [this] { showMonth(m_month.addMonths(1)); });
    connect(m_team, &QComboBox::currentIndexChanged, this, &MonthTab::fill);
    connect(m_reckon, &QPushButton::clicked, this, [this] {
        const QDate first(m_month.year(), m_month.month(), 1);
        emit reckoningRequested(first,
                                std::min(first.addMonths(1).addDays(-1), m_desk.rosters().today()));
    });
    connect(m_freeze, &QPushButton::clicked, this, &MonthTab::freeze);
    connect(m_ledgerView->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &MonthTab::fillExceptions);
    connect(m_listView->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &MonthTab::showButtons);
    connect(m_excuse, &QPushButton::clicked, this, [this] { decide(Decision::Excused); });
    connect(m_writeOff, &QPushButton::clicked, this, [this] { decide(Decision::WrittenOff); });
    connect(m_overtime, &QPushButton::clicked, this,
            [this] { decide(Decision::CountedAsOvertime); });
    retranslate();
}

void MonthTab::build(const Theme &theme)
{
    m_message->setTextFormat(Qt::PlainText);
    m_before->setArrowType(Qt::LeftArrow);
    m_after->setArrowType(Qt::RightArrow);
    m_title->setTextFormat(Qt::PlainText);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_before, m_title, m_after, m_team}) {
        head->addWidget(widget);
    }
    head->addWidget(m_message, 1);
    head->addWidget(m_reckon);
    head->addWidget(m_freeze);
    for (LiveTableView *view : {m_ledgerView, m_listView}) {
        view->setSelectionMode(QAbstractItemView::SingleSelection);
        view->setItemDelegate(new FloorDelegate(theme, -1, -1, view));
    }
    m_ledgerView->setModel(m_ledger);
    m_ledgerView->setColumnPlan({84, -140, 90, 96, 96, 90, 96, 96, 96, 70}, {8, 2});
    m_listView->setModel(m_list);
    m_listView->setColumnPlan({96, -130, -170, 130, 76, 130, -160, 110}, {7});
    for (QWidget *control :
         std::initializer_list<QWidget *>{m_reason, m_excuse, m_writeOff, m_overtime}) {
        m_listCard->addControl(control);
    }
    m_reason->setMinimumWidth(180);
    m_ledgerCard->setBody(m_ledgerView);
    m_listCard->setBody(m_listView);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_ledgerCard, 3);
    layout->addWidget(m_listCard, 2);
    setFocusProxy(m_ledgerView);
}

QString MonthTab::team() const
{
    return m_team->currentData().toString();
}

QString MonthTab::nameOf(const QString &person) const
{
    const auto &people = m_desk.rosters().people();
    const auto found = std::find_if(people.begin(), people.end(),
                                    [&person](const auto &each) { return each.id == person; });
    return found != people.end() ? visibleText(found->name.in(QLocale().name())) : QString();
}

QString MonthTab::personOfLine() const
{
    const QModelIndexList rows = m_ledgerView->selectionModel()->selectedRows();
    const std::int64_t line = rows.isEmpty() ? 0 : m_ledger->idAt(rows.front().row());
    return line > 0 ? m_people[static_cast<std::size_t>(line - 1)] : QString();
}

void MonthTab::showMonth(QDate month)
{
    m_month = month;
    fill();
}

void MonthTab::fillTeams()
{
    const QVariant kept = m_team->currentData();
    const QSignalBlocker blocker(m_team);
    m_team->clear();
    for (const roster::PlannedTeam &each : m_desk.rosters().teams()) {
        if (m_desk.mayRead(each.id)) {
            m_team->addItem(visibleText(each.name.in(QLocale().name())), each.id);
        }
    }
    m_team->setCurrentIndex(std::max(0, m_team->findData(kept)));
}

void MonthTab::fill()
{
    if (!isVisible()) {
        return;
    }
    fillTeams();
    m_title->setText(QLocale().toString(m_month, tr("MMMM yyyy", "format of a month's title")));
    m_days.clear();
    std::vector<LedgerLine> lines;
    if (!team().isEmpty()) {
        const QDate first(m_month.year(), m_month.month(), 1);
        const auto days = m_desk.days(team(), first, first.addMonths(1).addDays(-1));
        const auto ledger = m_desk.ledger(team(), m_month);
        if (!days || !ledger) {
            say(days ? ledger.error() : days.error());
        } else {
            m_days = *days;
            lines = *ledger;
        }
    }
    fillLedger(lines);
    fillExceptions();
}

void MonthTab::fillLedger(const std::vector<LedgerLine> &lines)
{
    std::vector<Line> shown;
    m_people.clear();
    for (const LedgerLine &each : lines) {
        m_people.push_back(each.person);
        int open = 0;
        attendance::AdherenceSums sums;
        for (const AttendanceDay &day : m_days) {
            if (day.person != each.person || day.date < each.from || day.date > each.to) {
                continue;
            }
            sums.add(day.adherence);
            open += static_cast<int>(
                std::count_if(day.exceptions.begin(), day.exceptions.end(),
                              [](const auto &it) { return it.decision == Decision::Open; }));
        }
        const qint64 inShift = each.workedSeconds - each.overtimeSeconds;
        shown.push_back(
            {static_cast<std::int64_t>(m_people.size()),
             {visibleText(each.person), nameOf(each.person), AttendanceText::role(each.role),
              hours(each.scheduledSeconds), hours(each.workedSeconds), hours(each.overtimeSeconds),
              hours(each.writtenOffSeconds), formatShare(shareOf(inShift, each.scheduledSeconds)),
              formatShare(sums.adherence()), open > 0 ? QString::number(open) : QString()},
             kOpenColumn,
             open > 0 ? Tone::Warning : Tone::Neutral});
    }
    m_ledger->setLines(std::move(shown));
}

void MonthTab::fillExceptions()
{
    const QString person = personOfLine();
    const QTimeZone &zone = m_desk.rosters().floor().liveFloor().config().grid.zone();
    std::vector<Line> shown;
    m_exceptions.clear();
    for (std::size_t number = 0; number < m_days.size(); ++number) {
        const AttendanceDay &day = m_days[number];
        for (std::size_t index = 0; index < day.exceptions.size(); ++index) {
            const AttendanceException &each = day.exceptions[index];
            const bool isOpen = each.decision == Decision::Open;
            if (person.isEmpty() ? !isOpen : day.person != person) {
                continue;
            }
            m_exceptions.push_back({number, index});
            shown.push_back({static_cast<std::int64_t>(m_exceptions.size()),
                             {day.date.toString(Qt::ISODate), nameOf(day.person),
                              AttendanceText::exception(each.kind),
                              AttendanceText::span(each.from, each.to, zone),
                              formatDuration(std::chrono::seconds(each.seconds)),
                              AttendanceText::decision(each.decision), visibleText(each.reason),
                              visibleText(each.decidedBy)},
                             kDecisionColumn,
                             isOpen ? Tone::Warning : Tone::Neutral});
        }
    }
    m_list->setLines(std::move(shown));
    m_listCard->setRemark(person.isEmpty() ? tr("%n open", nullptr, m_list->rowCount())
                                           : tr("all of %1").arg(nameOf(person).toHtmlEscaped()));
    showButtons();
}

void MonthTab::showButtons()
{
    const std::optional<attendance::FrozenMonth> frozen =
        team().isEmpty() ? std::nullopt : m_desk.frozen(team(), m_month);
    const bool hasChosen = m_listView->selectionModel()->hasSelection();
    const bool mayDecide = hasChosen && !frozen && m_desk.mayDecide(team());
    for (QPushButton *button : {m_excuse, m_writeOff, m_overtime}) {
        button->setEnabled(mayDecide);
    }
    m_reason->setEnabled(mayDecide);
    m_reckon->setEnabled(!frozen && !team().isEmpty());
    m_freeze->setEnabled(!frozen && !team().isEmpty() && m_desk.mayFreeze(team()));
    if (frozen) {
        //: %1 is a name, %2 the begin of a check sum
        m_ledgerCard->setRemark(tr("frozen by %1 · %2")
                                    .arg(visibleText(frozen->frozenBy).toHtmlEscaped(),
                                         QString::fromLatin1(frozen->hash.first(12))));
    } else {
        const Result<int> missing = m_desk.missingDays(team(), m_month);
        const bool isWhole = missing && *missing == 0;
        m_ledgerCard->setRemark(
            isWhole ? tr("open: figures may still change")
                    : tr("%n shift(s) without attendance: nothing was heard of them", nullptr,
                         missing ? *missing : 0));
    }
}

void MonthTab::decide(Decision decision)
{
    const QModelIndexList rows = m_listView->selectionModel()->selectedRows();
    if (rows.isEmpty()) {
        return;
    }
    const Place place =
        m_exceptions[static_cast<std::size_t>(m_list->idAt(rows.front().row())) - 1];
    const Outcome done = m_desk.decide(m_days[place.day], place.index, decision, m_reason->text());
    if (!done) {
        say(done.error());
        return;
    }
    m_message->clear();
    m_reason->clear();
}

void MonthTab::freeze()
{
    if (const Outcome done = m_desk.freeze(team(), m_month); !done) {
        say(done.error());
        return;
    }
    m_message->clear();
}

void MonthTab::say(const Error &error)
{
    m_message->setText(u"▲ "_s + AttendanceText::refusal(error));
}

void MonthTab::retranslate()
{
    m_before->setAccessibleName(tr("Previous month"));
    m_before->setToolTip(m_before->accessibleName());
    m_after->setAccessibleName(tr("Next month"));
    m_after->setToolTip(m_after->accessibleName());
    m_team->setAccessibleName(tr("Team"));
    m_reckon->setText(tr("Recalculate"));
    m_reckon->setToolTip(tr("From the journal and the released roster; decisions stay"));
    m_freeze->setText(tr("Freeze the month"));
    m_freeze->setToolTip(
        tr("No hour of the month changes any more; the settlement starts from it"));
    m_ledgerCard->setTitle(tr("Hours ledger"));
    m_ledgerView->setAccessibleName(tr("Hours ledger"));
    m_ledgerView->setEmptyText(tr("No attendance has been calculated for this month"));
    m_ledger->setHeaders({tr("Number"), tr("Name"), tr("Role"), tr("Scheduled h"), tr("Worked h"),
                          tr("Overtime h"), tr("Written off h"), tr("Attendance"), tr("Adherence"),
                          tr("Open")});
    m_listCard->setTitle(tr("Exceptions"));
    m_listView->setAccessibleName(tr("Exceptions"));
    m_listView->setEmptyText(tr("Nothing is open"));
    m_list->setHeaders({tr("Day"), tr("Name"), tr("Exception"), tr("Time"), tr("For"),
                        tr("Decision"), tr("Reason"), tr("By")});
    m_reason->setPlaceholderText(tr("Reason"));
    m_reason->setAccessibleName(tr("Reason"));
    m_excuse->setText(tr("Excuse"));
    m_writeOff->setText(tr("Write off"));
    m_overtime->setText(tr("Count as overtime"));
    fill();
    m_ledgerView->layOutColumns();
    m_listView->layOutColumns();
}

void MonthTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_message->clear();
        retranslate();
    }
    QWidget::changeEvent(event);
}

void MonthTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fill();
}

} // namespace fw::ui
