// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/rosterplan.h"

#include "ui/roster/rostereditor.h"
#include "ui/roster/rostertext.h"
#include "ui/widgets/visibletext.h"

#include <QPointer>
#include <QScopedValueRollback>

namespace fw::ui {

using roster::OpenPlan;
using roster::RosterDocument;
using roster::RosterVersion;
using roster::VersionState;

RosterPlan::RosterPlan(roster::RosterDesk &desk, RosterEditor &editor, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_editor(editor)
{
    connect(&desk, &roster::RosterDesk::plansChanged, this, [this](const QString &team) {
        if ((team == m_team || team.isEmpty()) && !m_isWriting) {
            refresh();
        }
    });
    connect(&desk, &roster::RosterDesk::storeChanged, this, &RosterPlan::leave);
}

/// What is open belongs to another store. No answers come from there any more.
void RosterPlan::leave()
{
    ++m_wish;
    if ((m_editor.isEdited() || m_isSaving) && m_editor.canEdit() && m_shelf != nullptr) {
        shelve();
    }
    setBusy(false, false);
    if (!m_team.isEmpty()) {
        m_team.clear();
        m_editor.open(RosterDocument(), roster::PlanningBase());
        setVersions({});
    }
}

void RosterPlan::setBusy(bool isOpening, bool isSaving)
{
    m_isOpening = isOpening;
    m_isSaving = isSaving;
    // What would be edited while another plan is about to take its place would be lost.
    m_editor.setReadOnly(isOpening || !m_desk.mayEdit(m_team));
    emit busyChanged();
}

void RosterPlan::open(const QString &team, QDate date, const std::function<void()> &then)
{
    const QDate first(date.year(), date.month(), 1);
    const QDate last = first.addMonths(1).addDays(-1);
    saveSoon([=, this](bool isKept) {
        if (!isKept) {
            return;
        }
        m_team = team;
        setBusy(true, m_isSaving);
        m_desk.openPlan(
            team, first, last,
            [=, this, wish = ++m_wish, self = QPointer(this)](const Result<OpenPlan> &plan) {
                if (self == nullptr || wish != m_wish) {
                    return;
                }
                setBusy(false, m_isSaving);
                if (!plan) {
                    emit failed(RosterText::refusal(plan.error()));
                    return;
                }
                show(*plan);
                if (then) {
                    then();
                }
            });
    });
}

void RosterPlan::openVersion(qint64 id)
{
    saveSoon([=, this](bool isKept) {
        if (!isKept) {
            return;
        }
        setBusy(true, m_isSaving);
        m_desk.openVersion(
            id, [this, wish = ++m_wish, self = QPointer(this)](const Result<OpenPlan> &plan) {
                if (self == nullptr || wish != m_wish) {
                    return;
                }
                setBusy(false, m_isSaving);
                if (!plan) {
                    emit failed(RosterText::refusal(plan.error()));
                    return;
                }
                show(*plan);
            });
    });
}

void RosterPlan::show(const OpenPlan &plan)
{
    m_editor.setReadOnly(!m_desk.mayEdit(plan.document.roster.team()));
    m_user = m_desk.author().userName();
    m_editor.open(plan.document, plan.base);
    setVersions(plan.versions);
    restore();
}

void RosterPlan::setVersions(const std::vector<RosterDocument> &versions)
{
    m_versions = versions;
    emit versionsChanged();
}

void RosterPlan::refresh()
{
    const roster::Roster &open = m_editor.roster();
    if (m_team.isEmpty() || m_isOpening || open.team() != m_team) {
        return;
    }
    const auto take = [this, wish = m_wish, self = QPointer(this)](const Result<OpenPlan> &plan) {
        if (self != nullptr && wish == m_wish && plan && !m_isSaving) {
            takeFresh(*plan);
        }
    };
    if (m_editor.version().id != 0) {
        m_desk.openVersion(m_editor.version().id, take);
    } else { // not kept here, so somebody else's may have come meanwhile
        m_desk.openPlan(m_team, open.first(), open.last(), take);
    }
}

void RosterPlan::takeFresh(const OpenPlan &plan)
{
    const RosterVersion now = m_editor.version();
    setVersions(plan.versions);
    const bool isOther = plan.document.version != now;
    if (isOther && !m_editor.isEdited()) {
        tellOf(plan.document);
        show(plan);
        return;
    }
    if (isOther) {
        tellOf(plan.document);
    }
    if (!(plan.base == m_editor.base())) {
        m_editor.setBase(plan.base);
    }
}

/// Once for each state of a version.
void RosterPlan::tellOf(const RosterDocument &theirs)
{
    const RosterVersion &version = theirs.version;
    if (version.id == 0 || (version.id == m_toldOf && version.revision == m_toldRevision)) {
        return;
    }
    m_toldOf = version.id;
    m_toldRevision = version.revision;
    const QString who = visibleText(version.savedBy);
    //: %1 a person, %2 the number of a version
    const QString sentence = tr("%1 saved version %2.").arg(who).arg(version.number);
    emit told(m_editor.isEdited()
                  ? sentence + u' ' +
                        tr("What you changed is still here; both are compared when you keep it.")
                  : sentence);
}

bool RosterPlan::save()
{
    if (!m_editor.isEdited() || !m_editor.canEdit()) {
        return true;
    }
    if (m_isSaving) {
        emit failed(tr("The draft is just being kept; try again in a moment."));
        return false;
    }
    const QScopedValueRollback writing(m_isWriting, true);
    bool isKept = false;
    m_isSaving = true;
    takeSaved(m_desk.saveDraft(m_editor.beginSaving()), [&isKept](bool done) { isKept = done; });
    if (isKept) {
        refresh();
    }
    return isKept;
}

void RosterPlan::saveSoon(const std::function<void(bool)> &then)
{
    const auto answer = [then](bool isKept) {
        if (then) {
            then(isKept);
        }
    };
    if (m_isSaving) {
        emit failed(tr("The draft is just being kept; try again in a moment."));
        answer(false);
        return;
    }
    if (!m_editor.isEdited() || !m_editor.canEdit()) {
        answer(true);
        return;
    }
    keepDraft(answer);
}

void RosterPlan::keepDraft(const Then &then)
{
    setBusy(m_isOpening, true);
    m_desk.saveDraft(m_editor.beginSaving(),
                     [this, then, self = QPointer(this)](const Result<RosterVersion> &saved) {
                         if (self != nullptr) {
                             takeSaved(saved, then);
                         }
                     });
}

void RosterPlan::takeSaved(const Result<RosterVersion> &saved,
                           const std::function<void(bool)> &then)
{
    setBusy(m_isOpening, false);
    if (!saved) {
        m_editor.saveFailed();
        refuseSave(saved.error());
        then(false);
        return;
    }
    m_editor.markSaved(*saved);
    m_toldOf = saved->id;
    m_toldRevision = saved->revision;
    if (m_shelf != nullptr) {
        m_shelf->drop(m_user, m_team, m_editor.roster().first());
    }
    then(true);
}

void RosterPlan::refuseSave(const Error &error)
{
    if (error.code != ErrorCode::Conflict || m_editor.version().id == 0) {
        emit failed(RosterText::refusal(error));
        return;
    }
    m_desk.openVersion(m_editor.version().id,
                       [this, error, self = QPointer(this)](const Result<OpenPlan> &theirs) {
                           if (self == nullptr) {
                               return;
                           }
                           if (theirs) {
                               emit conflicted(theirs->document);
                           } else {
                               emit failed(RosterText::refusal(error));
                           }
                       });
}

void RosterPlan::shelve() const
{
    const Outcome put = m_shelf->put({m_user, m_editor.document(), m_editor.saved()});
    if (!put) {
        qWarning("a draft could not be put aside: %s", qPrintable(put.error().detail));
    }
}

void RosterPlan::close()
{
    if ((!m_editor.isEdited() && !m_isSaving) || !m_editor.canEdit()) {
        return;
    }
    if (m_shelf != nullptr) {
        shelve(); // until it is known to be kept
    }
    if (!m_isSaving) {
        saveSoon();
    }
}

/// What could not be kept the last time comes back as a step that can be undone.
void RosterPlan::restore()
{
    if (m_shelf == nullptr || !m_editor.canEdit()) {
        return;
    }
    const QDate first = m_editor.roster().first();
    const auto draft = m_shelf->find(m_user, m_team, first);
    if (!draft) {
        return;
    }
    std::vector<roster::CellChange> changes = cellDifferences(draft->base, draft->mine.roster);
    std::erase_if(changes, [this](const roster::CellChange &each) {
        return m_editor.roster().cell(each.key) == each.cell;
    });
    if (changes.empty()) {
        m_shelf->drop(m_user, m_team, first); // it was kept after all
        return;
    }
    const int cells = int(changes.size());
    if (m_editor.change(tr("Bring back what was not kept"), changes)) {
        emit told(tr("%n cell(s) that could not be kept when the window closed are here again. "
                     "Look at them, then keep the draft.",
                     nullptr, cells));
    }
}

void RosterPlan::step(
    const std::function<void(const roster::RosterDesk::Take<RosterVersion> &)> &ask,
    const Then &then)
{
    ++m_wish; // what was read before is not what will be
    setBusy(false, true);
    ask([this, then, wish = m_wish, self = QPointer(this)](const Result<RosterVersion> &version) {
        if (self == nullptr || wish != m_wish) {
            return;
        }
        setBusy(false, false);
        if (!version) {
            emit failed(RosterText::refusal(version.error()));
            then(false);
            return;
        }
        m_editor.setVersion(*version);
        refresh();
        then(true);
    });
}

void RosterPlan::submit(const Then &then)
{
    const auto hand = [this, then](bool isKept) {
        if (!isKept) {
            then(false);
            return;
        }
        step([this](const auto &take) { m_desk.submit(m_editor.version(), take); }, then);
    };
    // Also one that was never kept, though nothing was changed in it.
    if (m_editor.version().id == 0 && !m_editor.isEdited() && !m_isSaving) {
        keepDraft(hand);
    } else {
        saveSoon(hand);
    }
}

void RosterPlan::release(const Then &then)
{
    step([this](const auto &take) { m_desk.release(m_editor.version().id, take); }, then);
}

void RosterPlan::refuse(const QString &reason, const Then &then)
{
    step([&](const auto &take) { m_desk.refuse(m_editor.version().id, reason, take); }, then);
}

void RosterPlan::settle(const RosterDocument &theirs, const RosterMerge &merge,
                        const std::vector<MergeChoice> &choices)
{
    m_editor.rebase(theirs, tr("Take over what %1 changed").arg(theirs.version.savedBy),
                    changesToMine(merge, choices));
    saveSoon();
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
