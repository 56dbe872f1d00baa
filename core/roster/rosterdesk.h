// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guard/deskauthor.h"
#include "core/live/floorstore.h"
#include "core/roster/storerunner.h"

#include <QObject>
#include <QPointer>
#include <QScopedValueRollback>

#include <memory>

namespace fw::roster {

/// A node of the organisation that people are planned for.
struct PlannedTeam
{
    QString id;
    LocalizedText name;
    int people = 0; ///< who are in it, employed today or not

    bool operator==(const PlannedTeam &) const = default;
};

/// A plan with all that it takes to work on it.
struct OpenPlan
{
    RosterDocument document;
    PlanningBase base;
    std::vector<RosterDocument> versions; ///< of the same days, without cells, the newest first
};

/// Rosters of a desk: asks who may, checks, records and keeps, and says that something changed. The
/// one object through which screens read and write them.
///
/// Errors beside those that are named: NotPermitted with "right", "scope", "own" (nobody approves
/// an own entry) or "rules" (not released while a binding rule is broken); NotFound; Conflict; what
/// the store says.
class RosterDesk final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RosterDesk)

public:
    RosterDesk(const guard::DeskSession &session, const live::FloorStore &floor, RosterStore &store,
               const Clock &clock, guard::DeskName name, QObject *parent = nullptr);

    /// Reads people, patterns and rules anew; also what other desks did.
    Outcome reload();
    /// Reads and writes another store from now on, which outlives this or is followed by another.
    /// With \a runner, which outlives it as well, what may take long is done there, where nobody
    /// waits for it; nothing is known until changed() says so.
    Outcome useStore(RosterStore &store, StoreRunner *runner = nullptr);
    /// reload() without being waited for, after another desk did something; says only what is
    /// another than before.
    void reloadSoon();
    /// Days on which work is paid threefold.
    void setPublicHolidays(std::set<QDate> days);

    // What the person at the desk may see.

    /// In the order of the organisation.
    [[nodiscard]] const std::vector<PlannedTeam> &teams() const { return m_teams; }

    [[nodiscard]] const std::vector<Person> &people() const { return m_people; }

    [[nodiscard]] const ShiftPatterns &patterns() const { return m_patterns; }

    [[nodiscard]] const DatedRules &rules() const { return m_rules; }

    /// All that a plan of the team for these days is judged by. Nothing is required for who may not
    /// read the forecast.
    [[nodiscard]] Result<PlanningBase> base(const QString &team, QDate from, QDate to) const;
    /// Without cells, the newest first.
    [[nodiscard]] Result<std::vector<RosterDocument>> versions(const QString &team, QDate from,
                                                               QDate to) const;
    [[nodiscard]] Result<RosterDocument> document(qint64 id) const;
    /// What there is to work on for exactly these days: the newest draft; else a new draft, not
    /// kept yet, copied from the newest version or empty when there is none.
    [[nodiscard]] Result<RosterDocument> workingCopy(const QString &team, QDate first,
                                                     QDate last) const;
    /// What was released for the team, over the whole of all plans that touch the days. NotFound
    /// when a day has none.
    [[nodiscard]] Result<Roster> releasedRoster(const QString &team, QDate from, QDate to) const;
    [[nodiscard]] Result<std::map<CellKey, Cell>> releasedCells(const QString &team, QDate from,
                                                                QDate to) const;

    // The same without being waited for: the answer comes later where there is a runner, and at
    // once otherwise. None comes after another store is used.

    template<typename T>
    using Take = std::function<void(const Result<T> &)>;

    /// What there is to do for this person in the plan of exactly these days: what waits for their
    /// decision, else what workingCopy() gives; the newest version for who can't plan.
    void openPlan(const QString &team, QDate first, QDate last, const Take<OpenPlan> &take) const;
    void openVersion(qint64 id, const Take<OpenPlan> &take) const;
    void readReleased(const QString &team, QDate from, QDate to,
                      const Take<std::map<CellKey, Cell>> &take) const;
    void readVersion(qint64 id, const Take<RosterDocument> &take) const;
    void readRequests(const QString &team, const Take<std::vector<Request>> &take) const;
    void readEffect(const Request &request, const Take<RequestEffect> &take) const;
    // \a take is called before plansChanged() and the like are emitted.
    void saveDraft(const RosterDocument &document, const Take<RosterVersion> &take);
    void submit(const RosterVersion &version, const Take<RosterVersion> &take);
    void release(qint64 id, const Take<RosterVersion> &take);
    void refuse(qint64 id, const QString &reason, const Take<RosterVersion> &take);
    void ask(const Request &request, const Take<Request> &take);
    void approve(const Request &request, const QString &words, const Take<Request> &take);
    void refuse(const Request &request, const QString &words, const Take<Request> &take);
    void withdraw(const Request &request, const Take<Request> &take);
    using Done = std::function<void(const Outcome &)>;
    void savePeople(const std::vector<Person> &people, const Done &done);
    void savePatterns(const std::vector<ShiftPattern> &patterns, const Done &done);
    void saveRules(const std::vector<RuleSet> &rules, const Done &done);

    /// The newest first.
    [[nodiscard]] Result<std::vector<Request>> requests(const QString &team) const;
    [[nodiscard]] Result<RequestEffect> effectOf(const Request &request) const;

    // Whether it is worth offering.

    [[nodiscard]] bool mayEdit(const QString &team) const;
    [[nodiscard]] bool maySubmit(const RosterDocument &document) const;
    [[nodiscard]] bool mayDecide(const RosterDocument &document) const; ///< release or refuse
    [[nodiscard]] bool mayAsk(RequestKind kind, const QString &team, const QString &person) const;
    [[nodiscard]] bool mayDecide(const Request &request) const;
    [[nodiscard]] bool mayWithdraw(const Request &request) const;
    [[nodiscard]] bool mayEditPeople(const QString &team) const;
    [[nodiscard]] bool mayEditPatterns() const;
    [[nodiscard]] bool mayEditRules() const;
    [[nodiscard]] bool mayEditRequirement(const QString &team) const;

    // Plans. What follows waits for the store in the thread of the caller: for one desk, and for
    // who may wait. What is asked is the same.

    /// Gives the version as it is kept now: its id, number and revision. Conflict when somebody
    /// saved it since; its detail names who, and the cells that differ.
    Result<RosterVersion> saveDraft(const RosterDocument &document);
    /// Signs the draft as it is kept and hands it to the carrier. Conflict when it is kept in
    /// another revision; NotPermitted with "rules" while a binding rule is broken.
    Result<RosterVersion> submit(const RosterVersion &version);
    /// Puts it in force. By the carrier, and by somebody else than who submitted it. Conflict with
    /// "hash" when the cells aren't those that were signed.
    Result<RosterVersion> release(qint64 id);
    /// InvalidArgument with "reason" when there is none.
    Result<RosterVersion> refuse(qint64 id, const QString &reason);

    // Requests. InvalidArgument with "person", "dates", "other" or "span".

    Result<Request> ask(Request request);
    /// Approving is NotPermitted with "rules" when a binding rule would be broken by it.
    Result<Request> approve(const Request &request, const QString &words = {});
    Result<Request> refuse(const Request &request, const QString &words);
    Result<Request> withdraw(const Request &request);

    // What plans are made of.

    Outcome savePeople(const std::vector<Person> &people);
    Outcome savePatterns(const std::vector<ShiftPattern> &patterns);
    Outcome saveRules(const std::vector<RuleSet> &rules);
    Outcome saveRequirement(const QString &team, const Requirement &requirement);

    /// Who does things here.
    [[nodiscard]] const guard::DeskAuthor &author() const { return m_author; }

    /// The person at the desk as rosters know them; empty: nobody who is planned.
    [[nodiscard]] QString ownPerson() const;
    /// The person at the desk sees nothing of the team but their own shifts.
    [[nodiscard]] bool isOwnOnly(const QString &team) const;

    /// In the zone of the floor.
    [[nodiscard]] QDate today() const { return m_author.today(); }

    [[nodiscard]] LocalizedText teamName(const QString &team) const;

    [[nodiscard]] const live::FloorStore &floor() const { return m_floor; }

signals:
    /// What was asked of another store has no answer any more.
    void storeChanged();
    /// Teams, people, patterns or rules may be others.
    void changed();
    /// A version was saved, submitted, released or refused; no team: of any.
    void plansChanged(const QString &team);
    void requestsChanged(const QString &team);

private:
    [[nodiscard]] Outcome allowSubmission(const QString &team) const;
    [[nodiscard]] Outcome allowDecision(const RosterDocument &document, bool isRuleChecked) const;
    [[nodiscard]] Outcome allowDecision(const Request &request) const;
    [[nodiscard]] Outcome allowAsking(const Request &request) const;
    [[nodiscard]] Outcome check(const Request &request) const;

    /// A version as it is kept, and whether every binding rule is kept in it now.
    struct JudgedPlan
    {
        RosterDocument document;
        bool isLegal = false;
    };

    void judge(qint64 id, const Take<JudgedPlan> &take) const;
    [[nodiscard]] Result<RosterVersion> submitted(const JudgedPlan &plan,
                                                  const RosterVersion &version) const;
    [[nodiscard]] Result<RosterVersion> released(const JudgedPlan &plan) const;
    [[nodiscard]] Result<RosterVersion> refused(const RosterDocument &plan,
                                                const QString &reason) const;
    void keep(const Result<RosterVersion> &next, const QString &action, const QString &team,
              const Take<RosterVersion> &take);
    void keep(const Result<Request> &request, const std::vector<CellChange> &changes,
              const QString &deed, const Take<Request> &take);
    [[nodiscard]] Result<Request> decided(const Request &request, RequestState state,
                                          const QString &words) const;
    /// Keeps what plans are made of, and reads it anew.
    void keepBasis(const std::function<Outcome(RosterStore &)> &work, const Done &done);
    [[nodiscard]] Outcome allowPeople(const std::vector<Person> &people) const;
    void findTeams();

    /// What people are planned by.
    struct Basis
    {
        std::vector<Person> people;
        std::vector<ShiftPattern> patterns;
        std::vector<RuleSet> rules;
    };

    /// A draft with who keeps it, and the entry about that.
    struct DraftToKeep
    {
        RosterDocument document;
        access::AuditEntry entry;
    };

    /// A version to open; 0: none, an empty plan.
    struct Choice
    {
        qint64 id = 0;
        bool isCopied = false;
    };

    /// \a work in the runner's thread, or here and now where there is none.
    template<typename Answer, typename Work, typename Then>
    void ask(bool isWriting, Work work, Then then) const
    {
        auto answer = std::make_shared<Result<Answer>>(Error{});
        const auto done = [answer, then = std::move(then), desk = QPointer<const RosterDesk>(this),
                           number = m_storeNumber] {
            if (desk != nullptr && desk->m_storeNumber == number) { // else about another store
                then(*answer);
            }
        };
        const auto job = [answer, work = std::move(work)](const Result<RosterStore *> &store) {
            *answer = store ? work(**store) : Result<Answer>(store.error());
        };
        if (m_runner == nullptr) {
            job(m_store);
            done();
        } else if (isWriting) {
            m_runner->write(job, done);
        } else {
            m_runner->read(job, done);
        }
    }

    /// The answer to what is asked meanwhile, from the store here.
    template<typename Answer>
    [[nodiscard]] Result<Answer>
    waitedFor(const std::function<void(const Take<Answer> &)> &question) const
    {
        const QScopedValueRollback<StoreRunner *> here(m_runner, nullptr);
        Result<Answer> answer = Error{};
        question([&answer](const Result<Answer> &given) { answer = given; });
        return answer;
    }

    [[nodiscard]] static Result<Basis> readBasis(const RosterStore &store);
    void takeBasis(Basis basis);
    /// \a saysAlways: also when nothing is another than before.
    void readLater(bool saysAlways);
    [[nodiscard]] Outcome allowView(const QString &team) const;
    [[nodiscard]] bool mayReadRequirement(const QString &team) const;
    /// The team of ownPerson(); empty when there is none.
    [[nodiscard]] QString ownTeam() const;
    /// Leaves the own cells.
    void keepOwn(RosterDocument &document) const;
    [[nodiscard]] Result<DraftToKeep> draftOf(const RosterDocument &document) const;
    [[nodiscard]] Choice choiceOf(const std::vector<RosterDocument> &versions,
                                  const QString &team) const;
    void readPlan(const RosterDocument &document, const Choice &choice,
                  std::vector<RosterDocument> versions, const Take<OpenPlan> &take) const;
    [[nodiscard]] PlanningBase baseWithoutDays(const QString &team) const;
    [[nodiscard]] static Outcome readDays(const RosterStore &store, const QString &team, QDate from,
                                          QDate to, bool mayReadRequirement, PlanningBase &base);
    [[nodiscard]] static Result<Roster> releasedOver(const RosterStore &store, const QString &team,
                                                     QDate from, QDate to);
    void eraseUnseen(std::map<CellKey, Cell> &cells) const;

    guard::DeskAuthor m_author;
    const live::FloorStore &m_floor;
    RosterStore *m_store;
    mutable StoreRunner *m_runner = nullptr; ///< null also while somebody waits
    int m_storeNumber = 0;                   ///< how many were used before
    std::vector<PlannedTeam> m_teams;
    std::vector<Person> m_people;
    ShiftPatterns m_patterns;
    DatedRules m_rules;
    std::set<QDate> m_holidays;
};

} // namespace fw::roster
