// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sqlqualitystore.h"
#include "tests/support/databaserig.h"

#include <QSqlQuery>

namespace fw::test {

// What tests of the store of quality keep there.

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

inline constexpr TimePoint kNow{std::chrono::hours(490'000)};

inline access::AuditEntry entry(const QString &action, TimePoint at = kNow)
{
    access::AuditEntry made;
    made.at = at;
    made.user = u"li"_s;
    made.action = action;
    return made;
}

inline quality::JudgedCall someCall(int number, TimePoint at = kNow - 2h)
{
    quality::JudgedCall call;
    call.id = u"gz/17000000%1.%1"_s.arg(number);
    call.switchName = u"gz"_s;
    call.at = at;
    call.talked = 95s;
    call.held = 7s;
    call.queue = u"话费"_s;
    call.agent = u"A00%1"_s.arg(number % 3);
    call.agentName = u"张*"_s;
    call.team = number % 2 == 0 ? u"alpha"_s : u"beta"_s;
    call.maskedNumber = u"138****5678"_s;
    return call;
}

inline quality::Scorecard someCard()
{
    quality::Question polite;
    polite.id = u"A1"_s;
    polite.text = {u"Polite?"_s, u"礼貌？"_s};
    quality::Question correct;
    correct.id = u"B1"_s;
    correct.weight = Exact(2);
    correct.critical = quality::CriticalClass::Customer;
    quality::Question check;
    check.id = u"C1"_s;
    check.isFatal = true;
    quality::Section section;
    section.name = u"all"_s;
    section.questions = {polite, correct, check};
    quality::Scorecard card;
    card.sections = {section};
    return card;
}

inline quality::ScorecardVersion someForm(int version = 1)
{
    quality::ScorecardVersion form;
    form.form = u"10086-inbound"_s;
    form.version = version;
    form.title = {u"Inbound"_s, u"呼入'; --"_s};
    form.card = someCard();
    return form;
}

/// A fresh database of either kind for each test.
class QualityRig final
{
public:
    [[nodiscard]] Outcome begin(storage::Dialect dialect)
    {
        const auto fresh = m_rig.fresh(dialect);
        if (!fresh) {
            return fresh.error();
        }
        m_database = *fresh;
        return success();
    }

    void end() { m_database.reset(); }

    [[nodiscard]] const std::shared_ptr<storage::Database> &database() const { return m_database; }

    [[nodiscard]] storage::SqlQualityStore store() const
    {
        return storage::SqlQualityStore(m_database);
    }

    [[nodiscard]] bool runs(const QString &statement) const
    {
        QSqlQuery query(m_database->connection());
        return query.exec(statement);
    }

    [[nodiscard]] int count(const QString &table) const
    {
        QSqlQuery query(m_database->connection());
        return query.exec("SELECT count(*) FROM %1"_L1.arg(table)) && query.next()
                   ? query.value(0).toInt()
                   : -1;
    }

private:
    test::DatabaseRig m_rig;
    std::shared_ptr<storage::Database> m_database;
};

} // namespace fw::test
