// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monthclose/monthjson.h"

#include "core/monthclose/settlementfields.h"
#include "core/settlement/settlementtexts.h"

#include <QJsonDocument>

namespace fw::monthclose {

using namespace Qt::StringLiterals;
using settlement::CaseReturn;
using settlement::CaseSignature;
using settlement::PriorAdjustment;
using settlement::SettlementCase;

namespace {

/// The course as it is kept: what it is made again from.
struct Course
{
    std::optional<Exact> limit;
    Exact payable;
    std::vector<CaseSignature> signatures;
    std::vector<CaseReturn> returns;
};

/// What a month is read into before its course is walked again.
struct Document
{
    MonthFile month;
    Course course;
};

void describe(auto &io, SameAs<ContractHead> auto &contract)
{
    io.text("id"_L1, contract.id);
    io.name("name"_L1, contract.name);
    io.text("scope"_L1, contract.scope);
    io.name("region"_L1, contract.region);
    io.name("partner"_L1, contract.partner);
    io.date("from"_L1, contract.from);
    io.date("to"_L1, contract.to);
    io.list("services"_L1, contract.services);
}

void describe(auto &io, SameAs<ContractTerms> auto &terms)
{
    io.text("contract"_L1, terms.contract);
    io.date("from"_L1, terms.from);
    io.object("terms"_L1, terms.terms);
    io.items("bands"_L1, terms.bands);
    io.items("kpis"_L1, terms.kpis);
    io.maybe("limit"_L1, terms.approvalLimit);
    io.maybe("budget"_L1, terms.budget);
}

void describe(auto &io, SameAs<Document> auto &document)
{
    auto &month = document.month;
    io.text("contract"_L1, month.contract);
    io.date("month"_L1, month.month);
    io.whole("terms"_L1, month.terms);
    io.object("input"_L1, month.input);
    io.items("figures"_L1, month.figures);
    io.items("adjustments"_L1, month.adjustments);
    io.maybe("limit"_L1, document.course.limit);
    io.number("payable"_L1, document.course.payable);
    io.items("signatures"_L1, document.course.signatures);
    io.items("returns"_L1, document.course.returns);
    io.bytes("hash"_L1, month.hash);
    io.text("engine"_L1, month.engineVersion);
    io.items("comments"_L1, month.comments);
    io.list("unfrozen"_L1, month.unfrozen);
    io.list("unjudged"_L1, month.unjudged);
}

template<typename T>
QByteArray written(const T &value)
{
    JsonWriter writer;
    describe(writer, value);
    return QJsonDocument(writer.result()).toJson(QJsonDocument::Compact);
}

template<typename T>
Result<T> read(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject()) {
        return Error{ErrorCode::Malformed, u"JSON"_s};
    }
    JsonReader reader(document.object());
    T value;
    describe(reader, value);
    return reader.fault() ? Result<T>(*reader.fault()) : Result<T>(std::move(value));
}

/// Makes the result again, and sees that it is what was signed.
Outcome settleAgain(MonthFile &month)
{
    if (!month.hasTaken(settlement::CaseStep::Calculate)) {
        return success();
    }
    if (settlement::hashOf(month.input) != month.hash) {
        return Error{ErrorCode::Malformed, u"hash"_s};
    }
    month.result = settlement::settle(month.input);
    if (month.engineVersion == settlement::kEngineVersion &&
        month.result->payable != month.course.payable()) {
        return Error{ErrorCode::Malformed, u"payable"_s};
    }
    return success();
}

} // namespace

QByteArray toJson(const ContractHead &contract)
{
    return written(contract);
}

Result<ContractHead> contractHeadOf(const QByteArray &json)
{
    return read<ContractHead>(json);
}

QByteArray toJson(const ContractTerms &terms)
{
    return written(terms);
}

Result<ContractTerms> contractTermsOf(const QByteArray &json)
{
    return read<ContractTerms>(json);
}

QByteArray toJson(const MonthFile &month)
{
    return written(Document{month,
                            {month.course.limit(), month.course.payable(),
                             month.course.signatures(), month.course.returns()}});
}

Result<MonthFile> monthFileOf(const QByteArray &json)
{
    Result<Document> document = read<Document>(json);
    if (!document) {
        return document.error();
    }
    const Course &course = document->course;
    Result<SettlementCase> restored =
        SettlementCase::restored(course.limit, course.returns, course.signatures, course.payable);
    if (!restored) {
        return restored.error();
    }
    MonthFile month = std::move(document->month);
    month.course = std::move(*restored);
    const Outcome settled = settleAgain(month);
    return settled ? Result<MonthFile>(std::move(month)) : Result<MonthFile>(settled.error());
}

} // namespace fw::monthclose
