// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/auditstore.h"
#include "core/alarms/alarmcentre.h"
#include "core/guard/desksession.h"
#include "core/operations/operationsstore.h"

#include <QObject>

namespace fw::operations {

/// What the desk knows about itself.
struct DeskName
{
    QString host;
    QString user; ///< who does things on a desk without accounts
};

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
                   OperationsStore &store, const Clock &clock, DeskName name,
                   QObject *parent = nullptr);

    /// Reads all anew; also what other desks did.
    Outcome reload();

    // What the person at the desk may see, the newest first.
    [[nodiscard]] const std::vector<Incident> &incidents() const { return m_incidents; }

    [[nodiscard]] const std::vector<Task> &tasks() const { return m_tasks; }

    [[nodiscard]] const std::vector<Handover> &handovers() const { return m_handovers; }

    [[nodiscard]] const Incident *incident(IncidentId id) const;
    [[nodiscard]] const Task *task(TaskId id) const;
    [[nodiscard]] const Handover *handover(HandoverId id) const;

    [[nodiscard]] Result<FloorExcerpt> excerpt(IncidentId id) const { return m_store.excerpt(id); }

    // Whether it is worth offering.
    [[nodiscard]] bool mayOpen() const;
    [[nodiscard]] bool mayChange(const Incident &incident) const;
    [[nodiscard]] bool mayNote(const Incident &incident) const;
    [[nodiscard]] bool mayIssue(TaskKind kind) const;
    [[nodiscard]] bool mayAct(const Task &task) const; ///< acknowledge it, say that it is done
    [[nodiscard]] bool mayHandOver() const;
    [[nodiscard]] bool maySign(const Handover &handover) const;

    /// The last minutes of the floor, as of now.
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

    /// The name under which things are done here.
    [[nodiscard]] QString userName() const;

    [[nodiscard]] bool hasAccounts() const { return m_session.hasAccounts(); }

    /// Of whom the person at the desk is one; nothing on a desk without accounts.
    [[nodiscard]] std::optional<access::Side> side() const;

    [[nodiscard]] TimePoint now() const { return m_clock.now(); }

    [[nodiscard]] const live::FloorStore &floor() const { return m_floor; }

    [[nodiscard]] const alarms::AlarmCentre &alarms() const { return m_alarms; }

signals:
    /// What is shown may be another.
    void changed();
    /// Nobody signed it in time.
    void handoverEscalated(fw::operations::HandoverId id);

private:
    using Step = std::function<Result<Incident>(const Incident &)>;

    [[nodiscard]] access::Place placeOf(const QString &scope) const;
    [[nodiscard]] Outcome ask(access::ProtectedObject object, access::Right right,
                              const QString &scope, bool isStatement = false) const;
    [[nodiscard]] access::AuditEntry entryOf(const QString &action, const QString &object,
                                             const QString &scope) const;
    [[nodiscard]] QString ownScope() const;
    [[nodiscard]] Party party() const;
    [[nodiscard]] Outcome askFor(const Task &task) const;
    Outcome change(IncidentId id, const QString &action, const Step &step,
                   bool isStatement = false);
    Outcome keep(const Result<Task> &next, const QString &action);
    [[nodiscard]] std::vector<ShiftAction> actionsSince(TimePoint from) const;
    Outcome after(Outcome kept);

    const guard::DeskSession &m_session;
    const live::FloorStore &m_floor;
    const alarms::AlarmCentre &m_alarms;
    const access::AuditStore &m_audit;
    OperationsStore &m_store;
    const Clock &m_clock;
    DeskName m_name;
    std::vector<Incident> m_incidents;
    std::vector<Task> m_tasks;
    std::vector<Handover> m_handovers;
    std::vector<Handover> m_unsigned; ///< whoever may see them: they have to be escalated
};

} // namespace fw::operations
