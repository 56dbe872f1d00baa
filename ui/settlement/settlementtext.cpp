// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settlement/settlementtext.h"

#include "ui/widgets/duration.h"
#include "ui/widgets/visibletext.h"

#include <QDateTime>
#include <QLocale>

namespace fw::ui {

using namespace Qt::StringLiterals;
using settlement::CaseStep;
using settlement::PaymentStep;
using settlement::Refusal;
using settlement::SeatType;
using settlement::Warning;

QString SettlementText::seat(SeatType type)
{
    switch (type) {
    case SeatType::Trainee:
        return tr("Trainee seat");
    case SeatType::Agent:
        return tr("Agent seat");
    case SeatType::Lead:
        return tr("Team-lead seat");
    case SeatType::Overtime:
        break;
    }
    return tr("Overtime seat");
}

QString SettlementText::role(const QString &word)
{
    return word == "trainee"_L1 ? tr("Trainee")
           : word == "agent"_L1 ? tr("Agent")
           : word == "lead"_L1  ? tr("Team lead")
                                : visibleText(word);
}

QString SettlementText::dimension(settlement::Dimension dimension)
{
    switch (dimension) {
    case settlement::Dimension::Quality:
        return tr("Quality score");
    case settlement::Dimension::Business:
        return tr("Business score");
    case settlement::Dimension::Overall:
        break;
    }
    return tr("Overall result");
}

QString SettlementText::group(settlement::KpiGroup group)
{
    switch (group) {
    case settlement::KpiGroup::Quality:
        return tr("Quality");
    case settlement::KpiGroup::Business:
        return tr("Business");
    case settlement::KpiGroup::Operations:
        return tr("Operations");
    case settlement::KpiGroup::Management:
        break;
    }
    return tr("Management");
}

QString SettlementText::step(PaymentStep step)
{
    switch (step) {
    case PaymentStep::TraineeFee:
        return seat(SeatType::Trainee);
    case PaymentStep::AgentFee:
        return seat(SeatType::Agent);
    case PaymentStep::LeadFee:
        return seat(SeatType::Lead);
    case PaymentStep::OvertimeFee:
        return seat(SeatType::Overtime);
    case PaymentStep::Assessment:
        return tr("Assessment");
    case PaymentStep::PartnerBonus:
        return tr("Partner share");
    case PaymentStep::EmployeeBonus:
        return tr("Employee pool");
    case PaymentStep::Deductions:
        return tr("Deductions");
    case PaymentStep::PriorAdjustment:
        return tr("Prior adjustment");
    case PaymentStep::CarryIn:
        return tr("Carry-over");
    case PaymentStep::Floor:
    case PaymentStep::Count:
        break;
    }
    return tr("Carried on");
}

QString SettlementText::origin(monthclose::FigureOrigin origin)
{
    using monthclose::FigureOrigin;
    switch (origin) {
    case FigureOrigin::Journal:
        return tr("Call journal");
    case FigureOrigin::Roster:
        return tr("Roster");
    case FigureOrigin::Ledger:
        return tr("Hours ledger");
    case FigureOrigin::Quality:
        return tr("Evaluations");
    case FigureOrigin::Complaints:
        return tr("Complaints");
    case FigureOrigin::Incidents:
        return tr("Incidents");
    case FigureOrigin::Import:
        break;
    }
    return tr("Import");
}

QString SettlementText::side(settlement::SignerSide side)
{
    return side == settlement::SignerSide::Carrier ? tr("Carrier") : tr("Partner");
}

QString SettlementText::step(CaseStep step)
{
    switch (step) {
    case CaseStep::FreezeHours:
        return tr("Freeze the hours");
    case CaseStep::FreezeScores:
        return tr("Freeze the scores");
    case CaseStep::Calculate:
        return tr("Calculate");
    case CaseStep::Confirm:
        return tr("Confirm");
    case CaseStep::ApproveFirst:
        return tr("First approval");
    case CaseStep::ApproveSecond:
        return tr("Second approval");
    case CaseStep::ApproveAboveLimit:
        return tr("Approval above the limit");
    case CaseStep::Lock:
        break;
    }
    return tr("Lock");
}

QString SettlementText::whose(CaseStep step)
{
    switch (step) {
    case CaseStep::FreezeHours:
        return tr("Partner, general administrator");
    case CaseStep::FreezeScores:
    case CaseStep::Calculate:
    case CaseStep::ApproveFirst:
        return tr("Carrier, project manager");
    case CaseStep::Confirm:
        return tr("Partner, project manager");
    case CaseStep::ApproveSecond:
        return tr("Carrier, commercial manager");
    case CaseStep::ApproveAboveLimit:
        return tr("Carrier, group leader");
    case CaseStep::Lock:
        break;
    }
    return tr("Carrier");
}

QString SettlementText::turn(const settlement::SettlementCase &course)
{
    const std::optional<CaseStep> next = course.next();
    if (!next) {
        return tr("Locked");
    }
    switch (*next) {
    case CaseStep::FreezeHours:
        return tr("Open · hours not frozen");
    case CaseStep::FreezeScores:
        return tr("Hours frozen · scores are not");
    case CaseStep::Calculate:
        return tr("Frozen · to be calculated");
    case CaseStep::Confirm:
        return tr("Calculated · the partner confirms");
    case CaseStep::ApproveFirst:
        return tr("Confirmed · first approval is due");
    case CaseStep::ApproveSecond:
        return tr("Approved once · second approval is due");
    case CaseStep::ApproveAboveLimit:
        return tr("Above the limit · the group leader approves");
    case CaseStep::Lock:
        break;
    }
    return tr("Signed by both sides · to be locked");
}

QString SettlementText::refusal(Refusal refusal)
{
    switch (refusal) {
    case Refusal::Config:
        return tr("The contract's terms can't be reckoned with: check hours, ratios, prices and "
                  "the indicators' rules.");
    case Refusal::Bands:
        return tr("The score bands are missing, are there twice, or don't start at 0.");
    case Refusal::UnknownRole:
        return tr("The hours ledger has a role that nobody knows.");
    case Refusal::OutOfMonth:
        return tr("The hours ledger has a time outside of the month.");
    case Refusal::Overlap:
        return tr("The hours ledger has two times of one person that overlap.");
    case Refusal::NegativeHours:
        return tr("The hours ledger has hours below zero.");
    case Refusal::NoScore:
        break;
    }
    return tr("None of the three scores is there: without a score there is no amount.");
}

QString SettlementText::warning(Warning warning)
{
    switch (warning) {
    case Warning::AbsenceExceedsSchedule:
        return tr("More was written off than was scheduled for somebody.");
    case Warning::BonusUndistributed:
        return tr("Nobody may have the employees' part of the bonus.");
    case Warning::CoefficientCapped:
        return tr("An incident caps the coefficient.");
    case Warning::DoubleBilling:
        return tr("Hours above the standard are billed as seats and as overtime.");
    case Warning::NegativeCarried:
        return tr("The month came out below zero; the rest is carried on.");
    case Warning::NoVolumeTarget:
        return tr("There is no volume target: no bonus is reckoned.");
    case Warning::OvertimeLimit:
        return tr("Somebody is above the monthly limit of overtime.");
    case Warning::ScoreNotApplicable:
        return tr("A score is not applicable.");
    case Warning::SeatCap:
        return tr("More seats were used than are approved; the approved ones are billed.");
    case Warning::TraineeOvertime:
        break;
    }
    return tr("A trainee worked overtime.");
}

QString SettlementText::badField(const QString &field)
{
    if (field == "order"_L1) {
        return tr("Another step comes first.");
    }
    if (field == "side"_L1) {
        return tr("This step belongs to the other side.");
    }
    if (field == "signer"_L1) {
        return tr("Who calculated or signed this month can't sign it again; somebody else has to.");
    }
    if (field == "unfrozen"_L1) {
        return tr("Hours: some teams have not frozen theirs yet.");
    }
    const QString value = visibleText(field.section(u": "_s, 1));
    if (field.startsWith("kpi: "_L1)) {
        return tr("%1 is no indicator of these terms, or it is there twice.").arg(value);
    }
    if (field.startsWith("denominator: "_L1)) {
        return tr("%1: give the number of cases that it is a part of, above 0.").arg(value);
    }
    if (field.startsWith("provenance: "_L1)) {
        return tr("%1: say where the figure comes from.").arg(value);
    }
    if (field == "reason"_L1) {
        return tr("Give a reason.");
    }
    if (field == "month"_L1) {
        return tr("Month: choose an earlier month than this one.");
    }
    for (const Refusal each :
         {Refusal::Config, Refusal::Bands, Refusal::UnknownRole, Refusal::OutOfMonth,
          Refusal::Overlap, Refusal::NegativeHours, Refusal::NoScore}) {
        if (field == settlement::codeOf(each)) {
            return refusal(each);
        }
    }
    if (field == "services"_L1) {
        return tr("A service in it can't be outsourced.");
    }
    if (field == "text"_L1) {
        return tr("Write something first.");
    }
    return field.isEmpty() ? tr("Something in it can't be as it is.")
                           : tr("%1: this can't be as it is.").arg(visibleText(field));
}

QString SettlementText::refusal(const Error &error)
{
    switch (error.code) {
    case ErrorCode::NotPermitted:
        return error.detail == "scope"_L1 ? tr("Your rights don't reach this contract.")
               : error.detail == "own"_L1
                   ? tr("Nobody approves an own entry; somebody else has to.")
                   : tr("You don't have the right to do this.");
    case ErrorCode::Conflict:
        return error.detail == "locked"_L1
                   ? tr("The month is locked; correct it by an adjustment in a later month.")
               : error.detail == "calculated"_L1
                   ? tr("The month is calculated; send it back before you change it.")
               : error.detail == "open"_L1 ? tr("That month isn't locked: put it right there.")
               : error.detail == "frozen"_L1
                   ? tr("The scores are frozen; send the month back before you bring figures.")
               : error.detail == "previous"_L1
                   ? tr("The month before it is not locked yet; close that one first.")
               : error.detail == "hash"_L1
                   ? tr("The figures have changed; look at them again before you sign.")
                   : tr("Somebody else saved it first; look at what is there now.");
    case ErrorCode::NotFound:
        return tr("There is nothing of that name.");
    case ErrorCode::InvalidArgument:
        return badField(error.detail);
    case ErrorCode::Unreadable:
    case ErrorCode::Unwritable:
    case ErrorCode::Malformed:
        return visibleText(error.detail);
    case ErrorCode::NewerSchema:
    case ErrorCode::OlderSchema:
    case ErrorCode::InUse:
    case ErrorCode::Full:
    case ErrorCode::Unreachable:
    case ErrorCode::Database:
        break;
    }
    return tr("It could not be kept: %1").arg(visibleText(error.detail));
}

QStringList SettlementText::lineKeys()
{
    return {QString(),         u"fee_trainee"_s,   u"fee_agent"_s,        u"fee_lead"_s,
            u"fee_overtime"_s, u"score_quality"_s, u"score_business"_s,   u"score_overall"_s,
            u"bonus"_s,        u"deductions"_s,    u"prior_adjustment"_s, u"payable"_s};
}

QString SettlementText::line(const QString &key)
{
    if (key.isEmpty()) {
        return tr("The whole sheet");
    }
    if (key == "fee_trainee"_L1) {
        return seat(SeatType::Trainee);
    }
    if (key == "fee_agent"_L1) {
        return seat(SeatType::Agent);
    }
    if (key == "fee_lead"_L1) {
        return seat(SeatType::Lead);
    }
    if (key == "fee_overtime"_L1) {
        return seat(SeatType::Overtime);
    }
    if (key == "score_quality"_L1) {
        return dimension(settlement::Dimension::Quality);
    }
    if (key == "score_business"_L1) {
        return dimension(settlement::Dimension::Business);
    }
    if (key == "score_overall"_L1) {
        return dimension(settlement::Dimension::Overall);
    }
    return key == "bonus"_L1              ? tr("Over-target bonus")
           : key == "deductions"_L1       ? step(PaymentStep::Deductions)
           : key == "prior_adjustment"_L1 ? step(PaymentStep::PriorAdjustment)
           : key == "payable"_L1          ? tr("Payable")
                                          : visibleText(key);
}

QString SettlementText::name(const LocalizedText &text)
{
    return visibleText(text.in(QLocale().name()));
}

QString SettlementText::number(const Exact &value, int decimals, Rounding rounding)
{
    const QString text = value.text(decimals, rounding);
    const bool isNegative = text.startsWith(u'-');
    const auto dot = text.indexOf(u'.');
    QString digits = text.mid(isNegative ? 1 : 0, dot < 0 ? -1 : dot - (isNegative ? 1 : 0));
    const QLocale locale;
    constexpr qsizetype kGroup = 3;
    for (qsizetype at = digits.size() - kGroup; at > 0; at -= kGroup) {
        digits.insert(at, locale.groupSeparator());
    }
    if (dot >= 0) {
        digits += locale.decimalPoint() + text.mid(dot + 1);
    }
    return isNegative ? QChar(0x2212) + digits : digits;
}

QString SettlementText::money(const Exact &amount)
{
    return number(amount, 2);
}

QString SettlementText::change(const Exact &amount, int decimals)
{
    const QString text = number(amount, decimals);
    return amount.rounded(decimals, Rounding::HalfUp).isPositive() ? u'+' + text : text;
}

QString SettlementText::plain(const Exact &value)
{
    constexpr int kMost = 6;
    int decimals = 0;
    while (decimals < kMost && value.rounded(decimals, Rounding::HalfUp) != value) {
        ++decimals;
    }
    return number(value, decimals);
}

QString SettlementText::number(const std::optional<Exact> &value, int decimals)
{
    return value ? number(*value, decimals) : QString(kNoFigure);
}

double SettlementText::length(const Exact &value)
{
    constexpr int kPlaces = 6;
    return value.text(kPlaces, Rounding::HalfUp).toDouble();
}

QString SettlementText::month(QDate month)
{
    return QLocale().toString(month, tr("MMMM yyyy", "a month: October 2026"));
}

QString SettlementText::moment(TimePoint time, const QTimeZone &zone)
{
    return isKnown(time) ? QLocale().toString(
                               QDateTime::fromMSecsSinceEpoch(toMicroseconds(time) / 1000, zone),
                               tr("d MMM yyyy, HH:mm", "a time: 20 Nov 2026, 07:30"))
                         : QString(kNoFigure);
}

} // namespace fw::ui
