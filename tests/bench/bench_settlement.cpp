// SPDX-License-Identifier: GPL-3.0-or-later
// What it takes to settle a month of 5,000 people whose ledger has a row of each day (31 x 5,000),
// from the bytes of the files to those of the result; and the same ledger with one row of each
// person.
#include "core/settlement/resulttext.h"
#include "core/settlement/settlementtexts.h"

#include <cstdio>
#include <ctime>

namespace {

using namespace fw::settlement;

constexpr int kPeople = 5000;
constexpr int kDays = 31;

double cpuMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) * 1e-6;
}

QByteArray people(int rowsOfEach)
{
    QByteArray text(
        "emp_id,role,valid_from,valid_to,scheduled_h,writeoff_h,worked_h,handled,target,"
        "bonus_eligible\n");
    for (int person = 0; person < kPeople; ++person) {
        for (int row = 0; row < rowsOfEach; ++row) {
            const int first = row * (kDays / rowsOfEach) + 1;
            const int last = rowsOfEach == 1 ? kDays : first;
            const int hundredths = 500 + (person * 31 + row * 17) % 400;
            const QByteArray hours = QByteArray::number(hundredths / 100) + '.' +
                                     QByteArray::number(hundredths % 100 / 10) +
                                     QByteArray::number(hundredths % 10);
            text += QByteArray("E") + QByteArray::number(100'000 + person) + ",agent,2026-03-" +
                    QByteArray::number(first).rightJustified(2, '0') + ",2026-03-" +
                    QByteArray::number(last).rightJustified(2, '0') + ',' + hours + ",0.25," +
                    hours + ',' + QByteArray::number(60 + person % 40) + ",75,1\n";
        }
    }
    return text;
}

SettlementTexts month(int rowsOfEach)
{
    SettlementTexts texts;
    texts.contract = QByteArray("key,value\nmonth,2026-03\nratio_default,1.6\nprice_agent,9650\n"
                                "price_overtime,12400\nhandled_volume,12000000\n"
                                "target_volume,11000000\n");
    texts.bands = QByteArray("lower,coefficient\n0,0.5\n90,0.98\n95,1\n");
    texts.people = people(rowsOfEach);
    texts.scores = QByteArray("dim,score\nquality,95\nbusiness,96\noverall,97\n");
    return texts;
}

/// Milliseconds to read, to settle and to write; below 0 when something is wrong.
struct Cost
{
    double read = -1;
    double settle = -1;
    double write = -1;
    double hash = -1;
};

Cost costOf(const SettlementTexts &texts)
{
    const double start = cpuMilliseconds();
    const fw::Result<SettlementInput> input = readSettlement(texts);
    if (!input) {
        std::fputs(qUtf8Printable(input.error().detail), stderr);
        return {};
    }
    const double read = cpuMilliseconds();
    const Settlement settled = settle(*input);
    const double done = cpuMilliseconds();
    const qsizetype bytes =
        resultText(settled).size() + bonusText(settled).value_or(QByteArray()).size();
    const double written = cpuMilliseconds();
    const bool isHashed = !hashOf(*input).isEmpty();
    const double hashed = cpuMilliseconds();
    return bytes > 0 && isHashed ? Cost{read - start, done - read, written - done, hashed - written}
                                 : Cost{};
}

void print(const char *name, const Cost &cost, const char *end)
{
    std::printf(
        "\"%s\": {\"read_ms\": %.1f, \"settle_ms\": %.1f, \"write_ms\": %.1f, \"hash_ms\": %.1f, "
        "\"all_ms\": %.1f}%s",
        name, cost.read, cost.settle, cost.write, cost.hash, cost.read + cost.settle + cost.write,
        end);
}

} // namespace

int main()
{
    std::printf("{");
    print("people_5000_rows_155000", costOf(month(kDays)), ", ");
    print("people_5000_rows_5000", costOf(month(1)), "}\n");
    return 0;
}
