// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/settlement/settledmonth.h"

#include "core/settlement/resulttext.h"

namespace fw::settlement {

using namespace Qt::StringLiterals;

Exact number(const char *text)
{
    const std::optional<Exact> parsed = Exact::parse(QString::fromLatin1(text));
    Q_ASSERT(parsed);
    return parsed.value_or(Exact());
}

PersonSegment segment(const QString &employee, int from, int to, const char *scheduled,
                      const char *worked)
{
    PersonSegment made;
    made.employee = employee;
    made.role = u"agent"_s;
    made.from = QDate(2026, 3, from);
    made.to = QDate(2026, 3, to);
    made.scheduled = number(scheduled);
    made.worked = number(worked);
    made.isBonusEligible = true;
    return made;
}

SettlementInput workedExample()
{
    SettlementInput input;
    Contract &contract = input.contract;
    contract.id = u"GD-2026"_s;
    contract.region = u"GD"_s;
    contract.month = QDate(2026, 3, 1);
    contract.ratio = number("1.4");
    constexpr std::array kPrices{5200, 9650, 11800, 12400};
    for (const SeatType type : kSeatTypes) {
        contract.seats[indexOf(type)].price = Exact(kPrices[indexOf(type)]);
    }
    contract.handledVolume = Exact(7400);
    contract.targetVolume = Exact(7000);
    constexpr std::array<std::pair<const char *, const char *>, 8> kBands{{{"95", "1"},
                                                                           {"90", "0.98"},
                                                                           {"85", "0.95"},
                                                                           {"80", "0.9"},
                                                                           {"75", "0.85"},
                                                                           {"70", "0.8"},
                                                                           {"60", "0.7"},
                                                                           {"0", "0.5"}}};
    for (const auto &[lower, coefficient] : kBands) {
        input.bands.push_back({number(lower), number(coefficient)});
    }
    PersonSegment first = segment(u"W1"_s, 1, 31, "166.64", "172.14");
    first.handled = Exact(2500);
    first.target = Exact(2300);
    PersonSegment second = segment(u"W2"_s, 1, 31, "160.00", "152.00");
    second.writeOff = number("8.00");
    second.handled = Exact(2400);
    second.target = Exact(2300);
    PersonSegment trainee = segment(u"W3"_s, 1, 15, "76.00", "76.00");
    trainee.role = u"trainee"_s;
    trainee.handled = Exact(500);
    trainee.target = Exact(700);
    PersonSegment promoted = segment(u"W3"_s, 16, 31, "88.00", "90.00");
    promoted.handled = Exact(1000);
    promoted.target = Exact(900);
    PersonSegment lead = segment(u"W4"_s, 1, 31, "166.64", "166.64");
    lead.role = u"lead"_s;
    lead.isBonusEligible = false;
    input.people = {first, second, trainee, promoted, lead};
    input.scores = {number("91.2"), number("94"), number("93.456")};
    input.incidents = {{u"I1"_s, u"C"_s, Incident::Kind::Fixed, Exact(800), std::nullopt}};
    return input;
}

SettlementInput plainMonth()
{
    SettlementInput input;
    input.contract.month = QDate(2026, 3, 1);
    input.contract.standardHours = Exact(160);
    input.contract.seats[indexOf(SeatType::Agent)].price = Exact(10'000);
    input.contract.targetVolume = Exact(1000);
    input.bands = {{Exact(0), Exact(1)}};
    input.people = {segment(u"a"_s, 1, 31, "160", "160")};
    input.scores = {Exact(95), Exact(95), Exact(95)};
    return input;
}

QString warningsOf(const Settlement &settlement)
{
    return resultRows(settlement).last().last();
}

} // namespace fw::settlement
