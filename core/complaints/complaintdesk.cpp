// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaints/complaintdesk.h"

#include <QLoggingCategory>

#include <algorithm>

namespace fw::complaints {

using namespace Qt::StringLiterals;
using access::ProtectedObject;
using access::Right;

namespace {

Q_LOGGING_CATEGORY(lcComplaints, "fw.complaints", QtInfoMsg)

QString objectOf(ComplaintId id)
{
    return u"#%1"_s.arg(id);
}

} // namespace

ComplaintDesk::ComplaintDesk(const guard::DeskSession &session, const live::FloorStore &floor,
                             ComplaintStore &store, const Clock &clock, guard::DeskName name,
                             QObject *parent)
    : QObject(parent)
    , m_floor(floor)
    , m_store(&store)
    , m_author(session, floor, clock, std::move(name))
{
    const auto read = [this] {
        if (const Outcome done = reload(); !done) {
            qCWarning(lcComplaints) << "not readable:" << done.error().detail;
        }
    };
    connect(&session, &guard::DeskSession::changed, this, read);
    read();
}

Outcome ComplaintDesk::useStore(ComplaintStore &store)
{
    m_store = &store;
    return reload();
}

Outcome ComplaintDesk::reload()
{
    Result<std::vector<Complaint>> complaints = m_store->complaints(kMostClosed);
    if (!complaints) {
        return complaints.error();
    }
    if (m_author.session().state() == guard::DeskSession::State::Locked) {
        return success(); // what lies behind the lock screen stays as it was
    }
    std::erase_if(*complaints, [this](const Complaint &each) {
        return !m_author.allow(ProtectedObject::Complaints, Right::Read, each.scope);
    });
    m_complaints = std::move(*complaints);
    emit changed();
    return success();
}

const Complaint *ComplaintDesk::complaint(ComplaintId id) const
{
    const auto at = std::ranges::find(m_complaints, id, &Complaint::id);
    return at == m_complaints.end() ? nullptr : &*at;
}

bool ComplaintDesk::mayReceive() const
{
    return bool(m_author.allow(ProtectedObject::Complaints, Right::Write, m_author.ownScope()));
}

bool ComplaintDesk::mayChange(const Complaint &complaint) const
{
    return !complaint.isClosed() &&
           bool(m_author.allow(ProtectedObject::Complaints, Right::Write, complaint.scope));
}

bool ComplaintDesk::mayJudge(const Complaint &complaint) const
{
    return complaint.state == ComplaintState::Classified &&
           bool(m_author.allow(ProtectedObject::Complaints, Right::Approve, complaint.scope));
}

Result<ComplaintId> ComplaintDesk::receive(const ComplaintDraft &draft)
{
    if (Outcome allowed = m_author.allow(ProtectedObject::Complaints, Right::Write, draft.scope);
        !allowed) {
        return allowed.error();
    }
    const Result<Complaint> complaint = received(draft, m_author.userName(), m_author.now());
    if (!complaint) {
        return complaint.error();
    }
    access::AuditEntry entry = m_author.entry(u"complaint.receive"_s, draft.title, draft.scope);
    Result<ComplaintId> id = m_store->add(*complaint, entry);
    if (!id) {
        return id;
    }
    if (Outcome read = reload(); !read) {
        return read.error();
    }
    return id;
}

Outcome ComplaintDesk::change(ComplaintId id, Right right, const QString &action, const Step &step)
{
    const Complaint *const now = complaint(id);
    if (now == nullptr) {
        return Error{ErrorCode::NotFound, QString::number(id)};
    }
    if (Outcome allowed = m_author.allow(ProtectedObject::Complaints, right, now->scope);
        !allowed) {
        return allowed;
    }
    const Result<Complaint> next = step(*now);
    if (!next) {
        return next.error();
    }
    const Outcome kept = m_store->save(*next, m_author.entry(action, objectOf(id), now->scope));
    if (!kept && kept.error().code != ErrorCode::Conflict) {
        return kept;
    }
    const Outcome read = reload(); // after a conflict what the other one did is shown
    return kept ? read : kept;
}

Outcome ComplaintDesk::addNote(ComplaintId id, const QString &text)
{
    return change(id, Right::Write, u"complaint.note"_s, [&](const Complaint &now) {
        return withNote(now, text, m_author.userName(), m_author.now());
    });
}

Outcome ComplaintDesk::classify(ComplaintId id, ComplaintKind kind, const QString &owner,
                                TimePoint dueAt)
{
    return change(id, Right::Write, u"complaint.classify"_s, [&](const Complaint &now) {
        return classified(now, kind, owner, dueAt, m_author.userName(), m_author.now());
    });
}

Outcome ComplaintDesk::judge(ComplaintId id, Liability liability, const QString &finding)
{
    return change(id, Right::Approve, u"complaint.judge"_s, [&](const Complaint &now) {
        return judged(now, liability, finding, m_author.userName(), m_author.now());
    });
}

Outcome ComplaintDesk::reopen(ComplaintId id, const QString &text)
{
    return change(id, Right::Write, u"complaint.reopen"_s, [&](const Complaint &now) {
        return reopened(now, text, m_author.userName(), m_author.now());
    });
}

Outcome ComplaintDesk::close(ComplaintId id, const QString &answer)
{
    return change(id, Right::Write, u"complaint.close"_s, [&](const Complaint &now) {
        return closed(now, answer, m_author.userName(), m_author.now());
    });
}

} // namespace fw::complaints
