// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/auditstore.h"
#include "core/alarms/alarmcentre.h"
#include "core/guard/deskauthor.h"
#include "core/operations/operationsstore.h"

#include <QObject>

namespace fw::operations {

/// Incidents, tasks and handovers of a desk: asks who may, does it, records it, keeps it, and says
/// that something changed. The one object that screens read and listen to.
///
/// Errors beside those of the steps themselves: NotPermitted with "right" or "scope"; NotFound;
/// what the store says.
class OperationsDesk final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OperationsDesk)

public:
    /// How many of what is over are held.
    static constexpr int kMostOver = 500;
    static constexpr int kMostHandovers = 100; ///< a month of three shifts

    OperationsDesk(const guard::DeskSession &session, const live::FloorStore &floor,
                   const alarms::AlarmCentre &alarms, const access::AuditStore &audit,
                   OperationsStore &store, const Clock &clock, guard::DeskName name,
                   QObject *parent = nullptr);

    /// Who has them from now on: the desk's own store, or one that desks share, whose handovers
    /// are escalated by a desk that may change them. It outlives this, or the next one is named
    /// before.
    Outcome useStore(OperationsStore &store, bool isShared);
    /// Reads all anew; also what other desks did.
    Outcome reload();

    // What the person at the desk may see, the newest first.
    [[nodiscard]] const std::vector<Incident> &incidents() const { return m_incidents; }

    [[nodiscard]] const std::vector<Task> &tasks() const { return m_tasks; }

    [[nodiscard]] const std::vector<Handover> &handovers() const { return m_handovers; }

    [[nodiscard]] const Incident *incident(IncidentId id) const;
    [[nodiscard]] const Task *task(TaskId id) const;
    [[nodiscard]] const Handover *handover(HandoverId id) const;

    [[nodiscard]] Result<FloorExcerpt> excerpt(IncidentId id) const { return m_store->excerpt(id); }

    // Whoever may see them: the desk watches over them.
    [[nodiscard]] const std::vector<Task> &undoneTasks() const { return m_undone; }

    [[nodiscard]] const std::vector<Handover> &unsignedHandovers() const { return m_unsigned; }

    // Whether it is worth offering.
    [[nodiscard]] bool mayOpen() const;
    [[nodiscard]] bool mayChange(const Incident &incident) const;
    [[nodiscard]] bool mayNote(const Incident &incident) const;
    [[nodiscard]] bool mayIssue(TaskKind kind) const;
    [[nodiscard]] bool mayAct(const Task &task) const; ///< acknowledge it, say that it is done
    [[nodiscard]] bool mayHandOver() const;
    [[nodiscard]] bool maySign(const Handover &handover) const;

    /// What may stand on an incident or a handover that is written here: what lies where it will
    /// lie itself.
    [[nodiscard]] PaperSight sight() const;
    /// The last minutes of the floor, as of now, as far as sight() has them.
    [[nodiscard]] FloorExcerpt freeze() const;
    Result<IncidentId> open(IncidentDraft draft, const FloorExcerpt &excerpt);
    Outcome addNote(IncidentId id, const QString &text);
    Outcome setOwner(IncidentId id, const QString &owner);
    Outcome judge(IncidentId id, IncidentSeverity severity, IncidentClass incidentClass);
    Outcome link(IncidentId id, const IncidentLink &link);
    Outcome attach(IncidentId id, const QString &reference);
    Outcome close(IncidentId id, const QString &cause);

    Result<TaskId> issue(TaskDraft draft);
    Outcome acknowledge(TaskId id);
    Outcome finish(TaskId id, const QString &evidence);

    /// The facts of the shift that ends now, for the outgoing lead to complete.
    [[nodiscard]] ShiftFacts drawUp() const;
    Result<HandoverId> handOver(const ShiftFacts &facts, const QString &notes,
                                const QStringList &followUps);
    /// \a name is who signs on a desk without accounts, where nobody is signed in.
    Outcome sign(HandoverId id, const std::vector<bool> &seen, const QString &name = {});

    /// Escalates what was not signed in time; happens by itself.
    void escalate();

    /// Who does things here.
    [[nodiscard]] const guard::DeskAuthor &author() const { return m_author; }

    [[nodiscard]] const live::FloorStore &floor() const { return m_floor; }

    [[nodiscard]] const alarms::AlarmCentre &alarms() const { return m_alarms; }

signals:
    /// What is shown may be another.
    void changed();
    /// Nobody signed it in time; also when another desk found out.
    void handoverEscalated(fw::operations::HandoverId id);

private:
    using Step = std::function<Result<Incident>(const Incident &)>;

    [[nodiscard]] Party party() const;
    [[nodiscard]] Outcome askFor(const Task &task) const;
    Outcome change(IncidentId id, const QString &action, const Step &step,
                   bool isStatement = false);
    Outcome keep(const Result<Task> &next, const QString &action);
    [[nodiscard]] std::vector<ShiftAction> actionsSince(TimePoint from,
                                                        const PaperSight &seen) const;
    Outcome after(Outcome kept);
    /// Of those that are known, the ones that were escalated since; by whichever desk.
    [[nodiscard]] std::vector<HandoverId> escalatedIn(const std::vector<Handover> &now) const;

    guard::DeskAuthor m_author;
    const live::FloorStore &m_floor;
    const alarms::AlarmCentre &m_alarms;
    const access::AuditStore &m_audit;
    OperationsStore *m_store;
    bool m_isShared = false;
    std::vector<Incident> m_incidents;
    std::vector<Task> m_tasks;
    std::vector<Handover> m_handovers;
    std::vector<Task> m_undone;
    std::vector<Handover> m_unsigned;
    TimePoint m_escalateAfter = kNoTime; ///< one that failed is not tried each second
};

} // namespace fw::operations
