// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/rewindparts.h"

#include "app/console/journalparts.h"
#include "core/access/auditstore.h"
#include "core/alarms/alarmstore.h"
#include "core/operations/operationsdesk.h"
#include "ui/access/accesstext.h"
#include "ui/alarms/alarmtext.h"
#include "ui/floor/floorsight.h"
#include "ui/rewind/journalbar.h"
#include "ui/rewind/pastframe.h"
#include "ui/rewind/rewindbar.h"
#include "ui/settings/feedtext.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/actioncatalogue.h"
#include "ui/widgets/visibletext.h"

#include <QInputDialog>

#include <algorithm>

namespace fw::app {

using namespace Qt::StringLiterals;
using ui::Happening;
using ui::HappeningKind;

namespace {

constexpr int kMostAlarms = 4000; ///< changes, newest first
constexpr int kMostActions = 2000;

bool isRaising(alarms::AlarmChangeKind kind)
{
    using Kind = alarms::AlarmChangeKind;
    return kind == Kind::Raised || kind == Kind::RaisedAgain || kind == Kind::Rose;
}

} // namespace

RewindParts::RewindParts(JournalParts &journal, live::FloorStore &store, const Sources &sources,
                         const ui::Theme &theme, ui::ActionCatalogue &actions,
                         ui::MainWindow &window)
    : m_store(store)
    , m_sources(sources)
    , m_window(window)
    , m_bar(new ui::RewindBar(journal.rewind(), store, theme, actions, window))
{
    auto *health = new ui::JournalBar(theme, &window);
    window.addBar(health);
    window.addBar(m_bar);
    window.setPastAction(*actions.find(u"rewind.toggle"_s));
    new ui::PastFrame(store, theme, window); // the window's child
    connect(&journal, &JournalParts::healthChanged, health, &ui::JournalBar::show);
    connect(&journal.rewind(), &journal::Rewind::failed, this,
            [this](const Error &error) { emit failed(ui::FeedText::error(error)); });
    connect(m_bar, &ui::RewindBar::nothingRecorded, this,
            [this] { emit failed(tr("Nothing is recorded yet.")); });
    connect(m_bar, &ui::RewindBar::markWished, this, &RewindParts::askForMark);
    if (Result<settings::MomentMarks> loaded = settings::MomentMarks::load(m_sources.settings)) {
        m_marks = std::move(*loaded);
    }
    m_bar->setHappenings(
        [this](TimePoint from, TimePoint until) { return happenings(from, until); });
}

RewindParts::~RewindParts() = default;

void RewindParts::askForMark(TimePoint moment)
{
    auto *dialog = new QInputDialog(&m_window);
    dialog->setObjectName(u"markDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Mark this moment"));
    dialog->setLabelText(tr("What is to be remembered of it?"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, moment](const QString &text) {
        keepMark({moment, text.trimmed(), m_sources.user()});
    });
    dialog->open();
}

void RewindParts::keepMark(const settings::MomentMark &mark)
{
    m_marks.add(mark);
    if (const Outcome stored = m_marks.save(m_sources.settings); !stored) {
        emit failed(ui::FeedText::error(stored.error()));
    }
    m_bar->reload();
}

void RewindParts::addAlarms(TimePoint from, TimePoint until, std::vector<Happening> &found) const
{
    const auto history = m_sources.alarms.history(kMostAlarms);
    if (!history) {
        qWarning() << "the history of alarms can't be read:" << history.error().detail;
        return;
    }
    for (const alarms::AlarmChange &change : *history) {
        const alarms::AlarmSubject &subject = change.alarm.subject;
        const bool isOfPerson = subject.kind == alarms::AlarmSubject::Kind::Agent;
        // Tasks and handovers are no part of the floor, and have rights of their own.
        if (!subject.isWork() && change.at >= from && change.at < until &&
            isSeen(subject.nodeId, isOfPerson)) {
            found.push_back(
                {change.at, HappeningKind::Alarm,
                 //: what became of an alarm (%1), and the alarm
                 tr("%1: %2").arg(
                     ui::AlarmText::change(change.kind),
                     ui::AlarmText::sentence(change.alarm, m_store.liveFloor().config())),
                 ui::visibleText(change.by),
                 change.alarm.severity == alarms::AlarmSeverity::Critical, isRaising(change.kind)});
        }
    }
}

bool RewindParts::isSeen(const QString &node, bool isOfPerson) const
{
    const ui::FloorSight *sight = ui::FloorSight::find(m_store);
    if (sight == nullptr || sight->isWhole()) {
        return true;
    }
    const int scope = m_store.floor().config().scopes.find(node).value_or(-1);
    return isOfPerson ? sight->hasPeopleOf(scope) : node.isEmpty() || sight->hasScope(scope);
}

void RewindParts::addActions(TimePoint from, TimePoint until, std::vector<Happening> &found) const
{
    access::AuditFilter filter;
    filter.from = from;
    filter.until = until;
    filter.action = u"switch."_s;
    const auto rows = m_sources.audit.read(filter, kMostActions);
    if (!rows) {
        qWarning() << "the audit trail can't be read:" << rows.error().detail;
        return;
    }
    for (const access::AuditRow &row : *rows) {
        const access::AuditEntry &entry = row.entry;
        if (entry.result == access::AuditResult::Asked || !isSeen(entry.scope, true)) {
            continue; // another entry says what came of it, or it is about others' people
        }
        found.push_back({entry.at, HappeningKind::Action,
                         tr("%1: %2").arg(ui::AccessText::action(entry.action),
                                          ui::visibleText(entry.object) + u" · "_s +
                                              ui::AccessText::result(entry.result)),
                         ui::visibleText(entry.user), false, false});
    }
}

std::vector<Happening> RewindParts::happenings(TimePoint from, TimePoint until) const
{
    std::vector<Happening> found;
    addAlarms(from, until, found);
    addActions(from, until, found);
    for (const operations::Incident &incident : m_sources.operations.incidents()) {
        if (incident.openedAt >= from && incident.openedAt < until) {
            found.push_back({incident.openedAt, HappeningKind::Incident,
                             ui::visibleText(incident.title), ui::visibleText(incident.openedBy),
                             incident.severity == operations::IncidentSeverity::High, true});
        }
    }
    for (const settings::MomentMark &mark : m_marks.marks) {
        if (mark.at >= from && mark.at < until) {
            found.push_back({mark.at, HappeningKind::Mark, ui::visibleText(mark.text),
                             ui::visibleText(mark.by), false, true});
        }
    }
    std::ranges::stable_sort(found, std::ranges::less(), &Happening::at);
    return found;
}

} // namespace fw::app
