// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monthclose/monthinput.h"
#include "core/monthclose/settlementdesk.h"
#include "core/settlement/settlementtexts.h"

#include <algorithm>
#include <array>
#include <set>

namespace fw::monthclose {

using namespace Qt::StringLiterals;
using access::ProtectedObject;
using access::Right;
using settlement::CaseSignature;
using settlement::CaseStep;
using settlement::SettlementCase;
using settlement::SignerSide;

namespace {

constexpr qsizetype kLongestText = 2000;
constexpr std::array kActions{"freezeHours"_L1,       "freezeScores"_L1, "calculate"_L1,
                              "confirm"_L1,           "approveFirst"_L1, "approveSecond"_L1,
                              "approveAboveLimit"_L1, "lock"_L1};

Error invalid(const QString &what)
{
    return {ErrorCode::InvalidArgument, what};
}

Error conflict(const QString &what)
{
    return {ErrorCode::Conflict, what};
}

bool isText(const QString &text)
{
    return !text.trimmed().isEmpty() && text.size() <= kLongestText;
}

/// Nothing of it changes any more unless it is sent back.
Outcome checkOpen(const MonthFile &month)
{
    if (month.course.isLocked()) {
        return conflict(u"locked"_s);
    }
    return month.hasTaken(CaseStep::Calculate) ? Outcome(conflict(u"calculated"_s)) : success();
}

/// The same course with another limit.
Outcome setLimit(SettlementCase &course, const std::optional<Exact> &limit)
{
    Result<SettlementCase> made =
        SettlementCase::restored(limit, course.returns(), course.signatures(), course.payable());
    if (!made) {
        return made.error();
    }
    course = std::move(*made);
    return success();
}

} // namespace

Result<MonthFile> SettlementDesk::fresh(const ContractHead &contract, QDate month) const
{
    MonthFile made;
    made.contract = contract.id;
    made.month = month;
    made.input.contract.id = contract.id;
    made.input.contract.region = contract.scope;
    made.input.contract.month = month;
    const Outcome composed = composeAnew(made);
    if (!composed && composed.error().code != ErrorCode::NotFound) {
        return composed.error();
    }
    return made; // without terms nothing can be calculated yet
}

Result<MonthFile> SettlementDesk::kept(const ContractHead &contract, QDate month) const
{
    if (!month.isValid() || month > contract.to || month.addMonths(1).addDays(-1) < contract.from) {
        return invalid(u"month"_s);
    }
    Result<MonthFile> found = m_store->month(contract.id, month);
    const bool isNew = !found && found.error().code == ErrorCode::NotFound;
    return isNew ? fresh(contract, month) : found;
}

Result<Exact> SettlementDesk::carryInto(const QString &contract, QDate month,
                                        bool mustBeLocked) const
{
    const Result<MonthFile> before = m_store->month(contract, month.addMonths(-1));
    if (!before) {
        return before.error().code == ErrorCode::NotFound ? Result<Exact>(Exact())
                                                          : Result<Exact>(before.error());
    }
    if (!before->course.isLocked() && mustBeLocked) {
        return conflict(u"previous"_s);
    }
    return before->result ? before->result->carryOut : Exact();
}

Outcome SettlementDesk::composeAnew(MonthFile &month) const
{
    const Result<std::vector<ContractTerms>> all = m_store->terms();
    if (!all) {
        return all.error();
    }
    const ContractTerms *terms = termsOf(*all, month.contract, month.month);
    if (terms == nullptr) {
        return Error{ErrorCode::NotFound, u"terms"_s};
    }
    const Result<Exact> carryIn = carryInto(month.contract, month.month, false);
    if (!carryIn) {
        return carryIn.error();
    }
    if (Outcome limited = setLimit(month.course, terms->approvalLimit); !limited) {
        return limited;
    }
    return compose(month, *terms, *carryIn);
}

Outcome SettlementDesk::change(const QString &contract, QDate month, const QString &action,
                               const Change &change)
{
    const Result<ContractHead> found = head(contract);
    if (!found) {
        return found.error();
    }
    if (Outcome seen = allow(ProtectedObject::Settlement, Right::Read, found->scope); !seen) {
        return seen;
    }
    const QDate first(month.year(), month.month(), 1);
    Result<MonthFile> file = kept(*found, first);
    if (!file) {
        return file.error();
    }
    access::AuditEntry entry =
        m_author.entry(action, contract + u' ' + first.toString(u"yyyy-MM"_s), found->scope);
    if (Outcome changed = change(*file, *found, entry); !changed) {
        return changed;
    }
    return after(m_store->saveMonth(*file, found->scope, entry));
}

// What is gathered.

Outcome SettlementDesk::readHours(MonthFile &month, const QString &scope) const
{
    QStringList unfrozen;
    Result<std::vector<settlement::PersonSegment>> people =
        m_facts.hours(scope, month.month, unfrozen);
    if (!people) {
        return people.error();
    }
    month.input.people = std::move(*people);
    month.unfrozen = unfrozen;
    return success();
}

Outcome SettlementDesk::readScores(MonthFile &month, const QString &scope) const
{
    Result<std::vector<settlement::Incident>> incidents = m_facts.incidents(scope, month.month);
    const Result<std::vector<MonthFigure>> figures = m_facts.figures(scope, month.month);
    const Result<QStringList> unjudged = m_facts.openIncidents(scope, month.month);
    if (!incidents || !figures || !unjudged) {
        return !incidents ? incidents.error() : !figures ? figures.error() : unjudged.error();
    }
    month.input.incidents = std::move(*incidents);
    month.unjudged = *unjudged;
    takeCounted(month, *figures);
    return success();
}

Outcome SettlementDesk::gather(const QString &contract, QDate month)
{
    return change(
        contract, month, u"settlement.gather"_s,
        [this](MonthFile &file, const ContractHead &about, access::AuditEntry &entry) {
            const bool mayHours = bool(allowStep(file, about.scope, CaseStep::FreezeHours));
            const Outcome scores = allow(ProtectedObject::KpiActuals, Right::Approve, about.scope);
            Outcome done = mayHours || scores ? checkOpen(file) : scores;
            if (done && mayHours && !file.hasTaken(CaseStep::FreezeHours)) {
                done = readHours(file, about.scope);
            }
            if (done && scores && !file.hasTaken(CaseStep::FreezeScores)) {
                done = readScores(file, about.scope);
            }
            entry.detail = u"%1 people, %2 figures, %3 incidents"_s.arg(
                QString::number(file.input.people.size()), QString::number(file.figures.size()),
                QString::number(file.input.incidents.size()));
            return done ? composeAnew(file) : done;
        });
}

Outcome SettlementDesk::takeFigures(MonthFile &month, const std::vector<MonthFigure> &figures) const
{
    std::set<QString> seen;
    for (const MonthFigure &each : figures) {
        const bool isKnown = each.kpi == kVolumeFigure ||
                             std::ranges::find(month.input.kpis, each.kpi, &settlement::Kpi::id) !=
                                 month.input.kpis.end();
        if (!isKnown || !seen.insert(each.kpi).second) {
            return invalid(u"kpi: "_s + each.kpi);
        }
        if (each.denominator && each.denominator->isNegative()) {
            return invalid(u"denominator: "_s + each.kpi);
        }
        if (each.numerator && !isText(each.provenance)) {
            return invalid(u"provenance: "_s + each.kpi);
        }
    }
    for (const MonthFigure &each : figures) {
        std::erase_if(month.figures,
                      [&each](const MonthFigure &before) { return before.kpi == each.kpi; });
        if (each.numerator) {
            MonthFigure &made = month.figures.emplace_back(each);
            made.origin = FigureOrigin::Import;
            made.by = m_author.userName();
            made.at = m_author.now();
        }
    }
    std::ranges::sort(month.figures, {}, &MonthFigure::kpi);
    return success();
}

Outcome SettlementDesk::importFigures(const QString &contract, QDate month,
                                      const std::vector<MonthFigure> &figures)
{
    return change(contract, month, u"settlement.import"_s,
                  [&](MonthFile &file, const ContractHead &about, access::AuditEntry &entry) {
                      Outcome done = allow(ProtectedObject::KpiActuals, Right::Write, about.scope);
                      done = done ? checkOpen(file) : done;
                      if (done && file.hasTaken(CaseStep::FreezeScores)) {
                          return Outcome(conflict(u"frozen"_s));
                      }
                      // Which indicators there are, is what the terms of today say.
                      done = done ? composeAnew(file) : done;
                      done = done ? takeFigures(file, figures) : done;
                      QStringList names;
                      for (const MonthFigure &each : figures) {
                          names << each.kpi;
                      }
                      entry.detail = names.join(u' ');
                      return done ? composeAnew(file) : done;
                  });
}

Outcome SettlementDesk::addAdjustment(const QString &contract, QDate month,
                                      const settlement::PriorAdjustment &adjustment)
{
    return change(
        contract, month, u"settlement.adjust"_s,
        [&](MonthFile &file, const ContractHead &about, access::AuditEntry &entry) -> Outcome {
            if (Outcome done = allow(ProtectedObject::Settlement, Right::Write, about.scope);
                !done) {
                return done;
            }
            if (Outcome open = checkOpen(file); !open) {
                return open;
            }
            settlement::PriorAdjustment made = adjustment;
            made.login = m_author.userName();
            if (!isText(made.reason)) {
                return invalid(u"reason"_s);
            }
            if (made.amount.isZero() || made.amount != made.amount.rounded(2, Rounding::HalfUp)) {
                return invalid(u"amount"_s);
            }
            if (const Result<Exact> checked = settlement::sumOf({made}, file.month); !checked) {
                return checked.error();
            }
            const Result<MonthFile> before = m_store->month(contract, made.month);
            if (before && !before->course.isLocked()) {
                return conflict(u"open"_s);
            }
            file.adjustments.push_back(made);
            entry.purpose = made.reason;
            entry.detail = made.month.toString(u"yyyy-MM"_s) + u' ' + made.amount.text();
            return composeAnew(file);
        });
}

// The course.

Outcome SettlementDesk::calculate(MonthFile &month, const CaseSignature &signature)
{
    const Result<Exact> carryIn = carryInto(month.contract, month.month, true);
    if (!carryIn) {
        return carryIn.error();
    }
    if (Outcome composed = composeAnew(month); !composed) {
        return composed;
    }
    settlement::Settlement settled = settlement::settle(month.input);
    if (settled.refusal) {
        return invalid(QString(settlement::codeOf(*settled.refusal)));
    }
    CaseSignature made = signature;
    made.hash = settlement::hashOf(month.input);
    if (Outcome done = month.course.calculate(made, settled.payable); !done) {
        return done;
    }
    month.hash = made.hash;
    month.engineVersion = settlement::kEngineVersion;
    month.result = std::move(settled);
    return success();
}

Outcome SettlementDesk::sign(MonthFile &month, const ContractHead &contract, CaseStep step)
{
    const bool isAgain = step == CaseStep::Calculate && month.course.state() == step;
    if (month.course.isLocked()) {
        return conflict(u"locked"_s);
    }
    if (month.course.next() != step && !isAgain) {
        return invalid(u"order"_s);
    }
    CaseSignature signature;
    signature.step = step;
    signature.login = m_author.userName();
    signature.side = m_author.side() == access::Side::Outsourcer ||
                             (!m_author.hasAccounts() && step == CaseStep::Confirm)
                         ? SignerSide::Partner
                         : SignerSide::Carrier;
    signature.at = m_author.now();
    signature.hash = month.hash;
    if (step == CaseStep::Calculate) {
        return calculate(month, signature);
    }
    if (step == CaseStep::FreezeHours) {
        if (Outcome read = readHours(month, contract.scope); !read) {
            return read;
        }
        if (!month.unfrozen.isEmpty()) {
            return invalid(u"unfrozen"_s);
        }
    } else if (step == CaseStep::FreezeScores) {
        if (Outcome read = readScores(month, contract.scope); !read) {
            return read;
        }
    }
    if (step < CaseStep::Calculate) {
        if (Outcome composed = composeAnew(month); !composed) {
            return composed;
        }
    }
    return month.course.sign(signature);
}

Outcome SettlementDesk::take(const QString &contract, QDate month, CaseStep step)
{
    const QString action = u"settlement."_s + kActions[static_cast<std::size_t>(step)];
    return change(contract, month, action,
                  [&](MonthFile &file, const ContractHead &about, access::AuditEntry &entry) {
                      Outcome done = allowStep(file, about.scope, step);
                      done = done ? sign(file, about, step) : done;
                      entry.detail = QString::fromLatin1(file.hash);
                      return done;
                  });
}

Outcome SettlementDesk::sendBack(const QString &contract, QDate month, const QString &reason)
{
    return change(contract, month, u"settlement.sendBack"_s,
                  [&](MonthFile &file, const ContractHead &about, access::AuditEntry &entry) {
                      Outcome done = allowSigning(about.scope);
                      if (done && reason.size() > kLongestText) {
                          done = invalid(u"reason"_s);
                      }
                      done = done ? file.course.sendBack(m_author.userName(), m_author.now(),
                                                         reason.trimmed())
                                  : done;
                      entry.purpose = reason.trimmed();
                      file.hash.clear();
                      file.engineVersion.clear();
                      file.result.reset();
                      return done;
                  });
}

Outcome SettlementDesk::comment(const QString &contract, QDate month, const QString &line,
                                const QString &text)
{
    return change(
        contract, month, u"settlement.comment"_s,
        [&](MonthFile &file, const ContractHead &about, access::AuditEntry &entry) -> Outcome {
            if (Outcome allowed = allowSigning(about.scope); !allowed) {
                return allowed;
            }
            if (file.course.isLocked()) {
                return conflict(u"locked"_s);
            }
            if (!isText(text)) {
                return invalid(u"text"_s);
            }
            LineComment made;
            made.line = line;
            made.by = m_author.userName();
            made.side = m_author.side() == access::Side::Outsourcer ? SignerSide::Partner
                                                                    : SignerSide::Carrier;
            made.text = text.trimmed();
            made.at = m_author.now();
            file.comments.push_back(made);
            entry.detail = line;
            return success();
        });
}

} // namespace fw::monthclose
