// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guard/deskauthor.h"
#include "core/monthclose/monthfacts.h"
#include "core/monthclose/settlementstore.h"

#include <QObject>

#include <functional>

namespace fw::monthclose {

/// One line of the guided list of a month's close.
struct CloseItem
{
    enum class State : std::uint8_t { Done, Ready, Missing, Waiting };

    settlement::CaseStep step = settlement::CaseStep::FreezeHours;
    State state = State::Waiting;
    /// Hours: ids of teams that are not frozen, without which nothing is taken. Scores: ids of
    /// indicators, kVolumeFigure, and incidents as "#7"; they may be frozen without them.
    QStringList missing;
    QString by; ///< who did it
    TimePoint at = kNoTime;
};

/// Contracts and months of a desk: asks who may, gathers, calculates, signs, keeps, and says that
/// something changed. The one object through which screens read and write them.
///
/// Errors beside those of the case: NotPermitted with "right", "scope" or "own"; NotFound, with
/// "contract" or "terms" when there is none; Conflict with "locked" or "calculated" (only sending
/// back opens what was calculated), or when somebody else saved the month; InvalidArgument with the
/// field; what the sources and the store say.
///
/// Who may calculate is who writes settlements or approves them above the limit: who calculated
/// signs nothing afterwards. On a desk without accounts there is one name, so nothing is signed
/// there after the calculation.
class SettlementDesk final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettlementDesk)

public:
    /// What is handed over has to outlive this.
    SettlementDesk(const guard::DeskSession &session, const live::FloorStore &floor,
                   const MonthFacts &facts, SettlementStore &store, const Clock &clock,
                   guard::DeskName name, QObject *parent = nullptr);

    Outcome useStore(SettlementStore &store);

    /// That the person at the desk may see: a partner's people their own.
    [[nodiscard]] Result<std::vector<ContractHead>> contracts() const;
    /// All terms of the contract, the newest first.
    [[nodiscard]] Result<std::vector<ContractTerms>> terms(const QString &contract) const;
    /// InvalidArgument with "id", "name", "scope" (no node of the organisation), "from" or "to".
    Outcome saveContract(const ContractHead &contract);
    /// InvalidArgument as check() says; Conflict with "from" when approved ones begin then.
    Outcome proposeTerms(const ContractTerms &terms);
    /// By another person than who proposed them: NotPermitted with "own".
    Outcome approveTerms(const ContractTerms &terms);

    [[nodiscard]] Result<std::vector<QDate>> months(const QString &contract) const;
    /// As it is kept; one that was never opened is empty, with the terms that hold.
    [[nodiscard]] Result<MonthFile> month(const QString &contract, QDate month) const;
    /// What it would come to if it were calculated now, kept or not.
    [[nodiscard]] settlement::Settlement preview(const MonthFile &month) const;
    /// What is done, missing, and who must sign, in the order of the steps.
    [[nodiscard]] std::vector<CloseItem> closeList(const MonthFile &month) const;

    /// Reads hours, figures and incidents anew from where they come from; frozen parts stay, and
    /// so do those that the person at the desk may not freeze either.
    Outcome gather(const QString &contract, QDate month);
    /// Keeps figures that somebody brought, with their provenance; they count before what is
    /// counted here. One without a numerator takes back what was imported before. InvalidArgument
    /// with "kpi: ID" (unknown, or there twice), "denominator: ID" or "provenance: ID"; Conflict
    /// with "frozen".
    Outcome importFigures(const QString &contract, QDate month,
                          const std::vector<MonthFigure> &figures);
    /// InvalidArgument as sumOf() says; Conflict with "open" when the month it is about isn't
    /// locked.
    Outcome addAdjustment(const QString &contract, QDate month,
                          const settlement::PriorAdjustment &adjustment);
    /// Any step of the case but sending back: freezes, calculation, signatures, lock. Freezing
    /// reads anew what it freezes: InvalidArgument with "unfrozen" while a team's hours are open.
    /// Who imported figures doesn't freeze them: "own". Calculating: InvalidArgument with the code
    /// of a refusal ("E_NO_SCORE"), Conflict with "previous" while the month before is open.
    Outcome take(const QString &contract, QDate month, settlement::CaseStep step);
    Outcome sendBack(const QString &contract, QDate month, const QString &reason);
    Outcome comment(const QString &contract, QDate month, const QString &line, const QString &text);

    // Whether it is worth offering.
    [[nodiscard]] bool mayTake(const MonthFile &month, settlement::CaseStep step) const;
    [[nodiscard]] bool mayChange(const MonthFile &month) const; ///< gather, import, adjust
    [[nodiscard]] bool maySendBack(const MonthFile &month) const;
    [[nodiscard]] bool mayEditTerms(const QString &contract) const;
    [[nodiscard]] bool mayApproveTerms(const ContractTerms &terms) const;

    [[nodiscard]] const guard::DeskAuthor &author() const { return m_author; }

signals:
    void changed();

private:
    /// Changes a month that is read, and says how it is written down.
    using Change = std::function<Outcome(MonthFile &month, const ContractHead &contract,
                                         access::AuditEntry &entry)>;

    [[nodiscard]] Result<ContractHead> head(const QString &contract) const;
    [[nodiscard]] QString scopeOf(const QString &contract) const;
    [[nodiscard]] Outcome allow(access::ProtectedObject object, access::Right right,
                                const QString &scope, access::Step step = access::Step::None) const;
    [[nodiscard]] Outcome allowAny(const QString &scope) const;
    [[nodiscard]] Outcome allowStep(const MonthFile &month, const QString &scope,
                                    settlement::CaseStep step) const;
    [[nodiscard]] Outcome allowSigning(const QString &scope) const;
    [[nodiscard]] Result<MonthFile> fresh(const ContractHead &contract, QDate month) const;
    [[nodiscard]] Result<MonthFile> kept(const ContractHead &contract, QDate month) const;
    [[nodiscard]] Outcome composeAnew(MonthFile &month) const;
    [[nodiscard]] Result<Exact> carryInto(const QString &contract, QDate month,
                                          bool mustBeLocked) const;
    [[nodiscard]] Outcome readHours(MonthFile &month, const QString &scope) const;
    [[nodiscard]] Outcome readScores(MonthFile &month, const QString &scope) const;
    [[nodiscard]] Outcome calculate(MonthFile &month, const settlement::CaseSignature &signature);
    [[nodiscard]] Outcome sign(MonthFile &month, const ContractHead &contract,
                               settlement::CaseStep step);
    [[nodiscard]] Outcome takeFigures(MonthFile &month,
                                      const std::vector<MonthFigure> &figures) const;
    Outcome change(const QString &contract, QDate month, const QString &action,
                   const Change &change);
    Outcome after(Outcome done);

    const MonthFacts &m_facts;
    SettlementStore *m_store; ///< never null
    guard::DeskAuthor m_author;
};

} // namespace fw::monthclose
