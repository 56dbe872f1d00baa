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

RosterEditor::RosterEditor(QObject *parent)
    : QObject(parent)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(400ms);
    connect(&m_settle, &QTimer::timeout, this, &RosterEditor::checkAll);
}

void RosterEditor::open(const roster::RosterDocument &document, const roster::PlanningBase &base)
{
    m_trial.clear();
    m_coverage.clear();
    m_document = document;
    m_saved = document.roster;
    m_base = base;
    m_findings.checkAll(m_document.roster, m_base);
    m_settle.stop();
    m_steps.clear();
    emit opened();
    emit versionChanged();
    emit findingsChanged();
    emit coverageChanged();
}

void RosterEditor::setBase(const roster::PlanningBase &base)
{
    m_base = base;
    m_coverage.clear();
    emit opened();
    emit coverageChanged();
    checkAll();
}

bool RosterEditor::canEdit() const
{
    return m_document.version.state == roster::VersionState::Draft &&
           m_document.roster.days() > 0 && m_document.roster.first().isValid();
}

const Cell &RosterEditor::cell(const CellKey &key) const
{
    const auto tried = m_trial.find(key);
    return tried != m_trial.end() ? tried->second : m_base.cell(m_document.roster, key);
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
    std::set<QString> people;
    std::set<QDate> days;
    std::vector<CellKey> keys;
    for (const CellChange &change : changes) {
        const Cell before = m_document.roster.set(change.key, change.cell);
        cover(change.key, before, -1);
        cover(change.key, change.cell, 1);
        people.insert(change.key.person);
        // A night serves the next day, too.
        days.insert({change.key.date, change.key.date.addDays(1)});
        keys.push_back(change.key);
    }
    constexpr std::size_t kManyPeople = 40;
    if (people.size() > kManyPeople) {
        m_findings.checkAll(m_document.roster, m_base);
    } else {
        m_findings.recheck(m_document.roster, m_base, people, days);
        m_settle.start();
    }
    emit cellsChanged(keys);
    emit coverageChanged();
    emit findingsChanged();
}

void RosterEditor::checkAll()
{
    m_settle.stop();
    m_findings.checkAll(m_document.roster, m_base);
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
        found = m_coverage.emplace(date, Coverage(date, m_base.requirement.minutes())).first;
        for (const roster::Person &person : m_base.people) {
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

void RosterEditor::markSaved(const roster::RosterVersion &version)
{
    m_document.version = version;
    m_saved = m_document.roster;
    m_steps.setClean();
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
