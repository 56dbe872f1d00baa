// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/rostereditor.h"

#include "ui/roster/cellscommand.h"

#include <utility>

namespace fw::ui {

using namespace std::chrono_literals;
using roster::Cell;
using roster::CellChange;
using roster::CellKey;
using roster::Coverage;

namespace {

/// As many are checked between two frames.
constexpr std::size_t kFewPeople = 40;

} // namespace

RosterEditor::RosterEditor(QObject *parent)
    : QObject(parent)
{
    begin(std::make_shared<const roster::PlanningBase>());
    m_pool.setMaxThreadCount(1);
    m_settle.setSingleShot(true);
    m_settle.setInterval(400ms);
    connect(&m_settle, &QTimer::timeout, this, &RosterEditor::checkWhole);
}

void RosterEditor::begin(std::shared_ptr<const roster::PlanningBase> base)
{
    ++m_revision;
    m_settle.stop();
    m_base = std::move(base);
    m_check = std::make_unique<roster::StandingCheck>(m_document.roster, *m_base);
    m_coverage.clear();
}

void RosterEditor::open(const roster::RosterDocument &document, const roster::PlanningBase &base)
{
    m_trial.clear();
    m_document = document;
    m_saved = document.roster;
    begin(std::make_shared<const roster::PlanningBase>(base));
    m_findings = {};
    m_steps.clear();
    emit opened();
    emit versionChanged();
    emit coverageChanged();
    checkWhole();
}

void RosterEditor::setBase(const roster::PlanningBase &base)
{
    begin(std::make_shared<const roster::PlanningBase>(base));
    emit opened();
    emit coverageChanged();
    checkWhole();
}

void RosterEditor::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
}

bool RosterEditor::canEdit() const
{
    return !m_isReadOnly && m_document.version.state == roster::VersionState::Draft &&
           m_document.roster.days() > 0 && m_document.roster.first().isValid();
}

const Cell &RosterEditor::cell(const CellKey &key) const
{
    const auto tried = m_trial.find(key);
    return tried != m_trial.end() ? tried->second : m_base->cell(m_document.roster, key);
}

bool RosterEditor::change(const QString &what, const std::vector<CellChange> &changes)
{
    endTrial();
    if (!canEdit()) {
        return false;
    }
    // The last word about a cell counts.
    std::map<CellKey, Cell> wanted;
    for (const CellChange &change : changes) {
        if (m_document.roster.covers(change.key.date)) {
            wanted[change.key] = change.cell;
        }
    }
    std::vector<CellChange> before;
    std::vector<CellChange> after;
    for (const auto &[key, cell] : wanted) {
        const Cell &now = m_document.roster.cell(key);
        if (now != cell) {
            before.push_back({key, now});
            after.push_back({key, cell});
        }
    }
    if (after.empty()) {
        return false;
    }
    m_steps.push(new CellsCommand(*this, what, std::move(before), std::move(after)));
    return true;
}

void RosterEditor::put(const std::vector<CellChange> &changes)
{
    endTrial();
    ++m_revision;
    std::set<QString> people;
    std::set<QDate> days;
    std::vector<CellKey> keys;
    for (const CellChange &change : changes) {
        const Cell before = m_document.roster.set(change.key, change.cell);
        cover(change.key, before, -1);
        cover(change.key, change.cell, 1);
        m_check->noteChange(change.key, before);
        people.insert(change.key.person);
        days.insert(change.key.date);
        if (m_document.roster.covers(change.key.date.addDays(1))) {
            days.insert(change.key.date.addDays(1)); // a night serves it, too
        }
        keys.push_back(change.key);
    }
    emit cellsChanged(keys);
    emit coverageChanged();
    if (people.size() > kFewPeople) {
        checkWhole();
    } else {
        m_findings.recheck(*m_check, people, days);
        m_settle.start();
    }
    emit findingsChanged();
}

void RosterEditor::checkAll()
{
    m_settle.stop();
    takeFound(m_revision, roster::checkRoster(m_document.roster, *m_base));
}

void RosterEditor::checkWhole()
{
    m_settle.stop();
    if (!m_document.roster.first().isValid()) { // none is open
        takeFound(m_revision, {});
        return;
    }
    if (m_base->people.size() <= kFewPeople) {
        checkAll();
        return;
    }
    emit findingsChanged(); // that they are being looked for
    m_pool.clear();
    m_pool.start([this, revision = m_revision, plan = m_document.roster, base = m_base] {
        QMetaObject::invokeMethod(
            this,
            [this, revision, found = roster::checkRoster(plan, *base)] {
                takeFound(revision, found);
            },
            Qt::QueuedConnection);
    });
}

void RosterEditor::takeFound(quint64 revision, const std::vector<roster::Violation> &found)
{
    if (revision != m_revision) {
        return; // of a plan that is another by now; that one is checked when the hand rests
    }
    m_checked = revision;
    m_findings.set(found);
    emit findingsChanged();
}

std::vector<CellKey> RosterEditor::liftTrial()
{
    std::vector<CellKey> keys;
    for (const auto &[key, cell] : std::exchange(m_trial, {})) {
        cover(key, cell, -1);
        cover(key, m_document.roster.cell(key), 1);
        keys.push_back(key);
    }
    return keys;
}

void RosterEditor::tryCells(const std::vector<CellChange> &changes)
{
    if (!canEdit()) {
        return;
    }
    std::vector<CellKey> keys = liftTrial();
    for (const CellChange &change : changes) {
        if (!m_document.roster.covers(change.key.date)) {
            continue;
        }
        const Cell &now = cell(change.key);
        cover(change.key, now, -1);
        cover(change.key, change.cell, 1);
        m_trial[change.key] = change.cell;
        keys.push_back(change.key);
    }
    emit cellsChanged(keys);
    emit coverageChanged();
}

void RosterEditor::endTrial()
{
    if (m_trial.empty()) {
        return;
    }
    const std::vector<CellKey> keys = liftTrial();
    emit cellsChanged(keys);
    emit coverageChanged();
}

void RosterEditor::cover(const CellKey &key, const Cell &cell, int sign) const
{
    for (const QDate day : {key.date, key.date.addDays(1)}) {
        const auto found = m_coverage.find(day);
        if (found != m_coverage.end()) {
            found->second.add(key.date, cell, sign);
        }
    }
}

std::vector<double> RosterEditor::coverage(QDate date) const
{
    auto found = m_coverage.find(date);
    if (found == m_coverage.end()) {
        found = m_coverage.emplace(date, Coverage(date, m_base->requirement.minutes())).first;
        for (const roster::Person &person : m_base->people) {
            for (const QDate day : {date.addDays(-1), date}) {
                found->second.add(day, cell({person.id, day}));
            }
        }
    }
    return found->second.people();
}

qint64 RosterEditor::scheduledSeconds(const QString &person, QDate from, QDate to) const
{
    qint64 seconds = 0;
    for (QDate day = from; day <= to; day = day.addDays(1)) {
        seconds += qint64(60) * cell({person, day}).scheduledMinutes();
    }
    return seconds;
}

roster::RosterDocument RosterEditor::beginSaving()
{
    m_saving = m_document.roster;
    m_steps.setClean();
    return m_document;
}

void RosterEditor::markSaved(const roster::RosterVersion &version)
{
    m_document.version = version;
    m_saved = m_saving;
    emit versionChanged();
}

void RosterEditor::setVersion(const roster::RosterVersion &version)
{
    m_document.version = version;
    emit versionChanged();
}

void RosterEditor::saveFailed()
{
    m_steps.resetClean();
    emit versionChanged();
}

void RosterEditor::rebase(const roster::RosterDocument &theirs, const QString &what,
                          const std::vector<CellChange> &changes)
{
    m_document.version = theirs.version;
    m_saved = theirs.roster;
    if (!change(what, changes)) {
        m_steps.resetClean();
    }
    emit versionChanged();
}

} // namespace fw::ui
