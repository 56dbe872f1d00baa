// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/rosterplan.h"

#include "ui/roster/rostereditor.h"
#include "ui/roster/rostertext.h"

#include <QScopedValueRollback>

namespace fw::ui {

using roster::RosterDocument;
using roster::RosterVersion;
using roster::VersionState;

RosterPlan::RosterPlan(roster::RosterDesk &desk, RosterEditor &editor, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_editor(editor)
{
    connect(&desk, &roster::RosterDesk::plansChanged, this, [this](const QString &team) {
        if (team == m_team && !m_isWriting) {
            refresh();
        }
    });
}

Result<RosterDocument> RosterPlan::choose(QDate first, QDate last) const
{
    const Result<std::vector<RosterDocument>> known = m_desk.versions(m_team, first, last);
    if (!known) {
        return known.error();
    }
    // What waits for this person's decision comes first; who can't plan sees the newest.
    for (const RosterDocument &each : *known) {
        const bool isWhole = each.roster.first() == first && each.roster.last() == last;
        if (isWhole && ((each.version.state == VersionState::Submitted && m_desk.mayDecide(each)) ||
                        !m_desk.mayEdit(m_team))) {
            return m_desk.document(each.version.id);
        }
        if (isWhole && each.version.state == VersionState::Draft) {
            break;
        }
    }
    return m_desk.workingCopy(m_team, first, last);
}

bool RosterPlan::open(const QString &team, QDate date)
{
    if (!save()) {
        return false;
    }
    m_team = team;
    const QDate first(date.year(), date.month(), 1);
    const QDate last = first.addMonths(1).addDays(-1);
    const Result<RosterDocument> document = choose(first, last);
    if (!document) {
        emit failed(RosterText::refusal(document.error()));
        return false;
    }
    return show(*document);
}

bool RosterPlan::show(const RosterDocument &document)
{
    const Result<roster::PlanningBase> base =
        m_desk.base(m_team, document.roster.first(), document.roster.last());
    if (!base) {
        emit failed(RosterText::refusal(base.error()));
        return false;
    }
    m_editor.open(document, *base);
    readVersions();
    return true;
}

bool RosterPlan::openVersion(qint64 id)
{
    if (!save()) {
        return false;
    }
    const Result<RosterDocument> document = m_desk.document(id);
    if (!document) {
        emit failed(RosterText::refusal(document.error()));
        return false;
    }
    return show(*document);
}

void RosterPlan::refresh()
{
    readVersions();
    const qint64 id = m_editor.version().id;
    if (m_editor.isEdited()) {
        return;
    }
    if (id == 0) {
        // Not kept here, so somebody else's may have come meanwhile.
        const auto found = choose(m_editor.roster().first(), m_editor.roster().last());
        if (found && *found != m_editor.document()) {
            show(*found);
        }
        return;
    }
    const Result<RosterDocument> document = m_desk.document(id);
    if (document && *document != m_editor.document()) {
        show(*document);
    }
}

void RosterPlan::readVersions()
{
    const roster::Roster &plan = m_editor.roster();
    Result<std::vector<RosterDocument>> found = m_desk.versions(m_team, plan.first(), plan.last());
    m_versions = found ? std::move(*found) : std::vector<RosterDocument>();
    std::erase_if(m_versions, [&plan](const RosterDocument &each) {
        return each.roster.first() != plan.first() || each.roster.last() != plan.last();
    });
    emit versionsChanged();
}

bool RosterPlan::take(const Result<RosterVersion> &version)
{
    if (!version) {
        emit failed(RosterText::refusal(version.error()));
        return false;
    }
    m_editor.markSaved(*version);
    readVersions();
    return true;
}

bool RosterPlan::save()
{
    if (!m_editor.isEdited() || !m_editor.canEdit()) {
        return true;
    }
    const QScopedValueRollback writing(m_isWriting, true);
    const Result<RosterVersion> saved = m_desk.saveDraft(m_editor.document());
    if (!saved && saved.error().code == ErrorCode::Conflict && m_editor.version().id != 0) {
        const Result<RosterDocument> theirs = m_desk.document(m_editor.version().id);
        if (theirs) {
            emit conflicted(*theirs);
            return false;
        }
    }
    return take(saved);
}

bool RosterPlan::submit()
{
    const QScopedValueRollback writing(m_isWriting, true);
    // Also one that was never kept, though nothing was changed in it.
    if (m_editor.version().id == 0) {
        if (!take(m_desk.saveDraft(m_editor.document()))) {
            return false;
        }
    } else if (!save()) {
        return false;
    }
    return take(m_desk.submit(m_editor.version()));
}

bool RosterPlan::release()
{
    const QScopedValueRollback writing(m_isWriting, true);
    return take(m_desk.release(m_editor.version().id));
}

bool RosterPlan::refuse(const QString &reason)
{
    const QScopedValueRollback writing(m_isWriting, true);
    return take(m_desk.refuse(m_editor.version().id, reason));
}

void RosterPlan::settle(const RosterDocument &theirs, const RosterMerge &merge,
                        const std::vector<MergeChoice> &choices)
{
    m_editor.rebase(theirs, tr("Take over what %1 changed").arg(theirs.version.savedBy),
                    changesToMine(merge, choices));
    save();
}

bool RosterPlan::maySubmit() const
{
    return m_editor.version().state == VersionState::Draft && m_desk.mayEdit(m_team) &&
           m_desk.maySubmit(m_editor.document());
}

bool RosterPlan::mayDecide() const
{
    return m_editor.version().state == VersionState::Submitted &&
           m_desk.mayDecide(m_editor.document());
}

} // namespace fw::ui
