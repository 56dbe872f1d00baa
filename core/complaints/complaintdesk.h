// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaints/complaintstore.h"
#include "core/guard/deskauthor.h"

#include <QObject>

namespace fw::complaints {

/// Complaints of a desk: asks who may, does it, records it, keeps it, and says that something
/// changed.
///
/// Errors beside those of the steps: NotPermitted with "right", "scope" or "own"; NotFound; what
/// the store says.
class ComplaintDesk final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComplaintDesk)

public:
    /// How many of what is closed are held.
    static constexpr int kMostClosed = 1'000;
    /// How long an answer takes when nobody says otherwise.
    static constexpr std::chrono::hours kAnswerIn{48};

    /// What is handed over has to outlive this.
    ComplaintDesk(const guard::DeskSession &session, const live::FloorStore &floor,
                  ComplaintStore &store, const Clock &clock, guard::DeskName name,
                  QObject *parent = nullptr);

    Outcome useStore(ComplaintStore &store);
    /// Reads all anew; also what other desks did.
    Outcome reload();

    /// What the person at the desk may see, the newest first.
    [[nodiscard]] const std::vector<Complaint> &complaints() const { return m_complaints; }

    [[nodiscard]] const Complaint *complaint(ComplaintId id) const;

    // Whether it is worth offering.
    [[nodiscard]] bool mayReceive() const;
    [[nodiscard]] bool mayChange(const Complaint &complaint) const; ///< note, classify, close
    [[nodiscard]] bool mayJudge(const Complaint &complaint) const;  ///< find who is liable

    Result<ComplaintId> receive(const ComplaintDraft &draft);
    Outcome addNote(ComplaintId id, const QString &text);
    Outcome classify(ComplaintId id, ComplaintKind kind, const QString &owner, TimePoint dueAt);
    Outcome judge(ComplaintId id, Liability liability, const QString &finding);
    Outcome reopen(ComplaintId id, const QString &text);
    Outcome close(ComplaintId id, const QString &answer);

    [[nodiscard]] const guard::DeskAuthor &author() const { return m_author; }

    [[nodiscard]] const live::FloorStore &floor() const { return m_floor; }

signals:
    void changed();

private:
    using Step = std::function<Result<Complaint>(const Complaint &)>;

    Outcome change(ComplaintId id, access::Right right, const QString &action, const Step &step);

    const live::FloorStore &m_floor;
    ComplaintStore *m_store; ///< never null
    guard::DeskAuthor m_author;
    std::vector<Complaint> m_complaints;
};

} // namespace fw::complaints
