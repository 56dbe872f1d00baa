// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/callscondition.h"

#include <QStringList>

#include <algorithm>

namespace fw::storage {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using reports::CallRule;
using reports::Counter;

namespace {

/// No call waits or talks longer: lets an index on one moment serve a question about another.
constexpr Microseconds kLongestCall = 24h;

qlonglong stored(TimePoint time)
{
    return toMicroseconds(time);
}

/// "c.outcome IN (0, 3)": small numbers of our own enumerations, from a set of bits.
QString among(QLatin1StringView column, unsigned bits)
{
    QStringList numbers;
    for (unsigned number = 0; bits >> number != 0; ++number) {
        if ((bits >> number & 1U) != 0) {
            numbers << QString::number(number);
        }
    }
    return "%1 IN (%2)"_L1.arg(column, numbers.join(u", "_s));
}

class Builder final
{
public:
    explicit Builder(const reports::CallsRequest &request)
        : m_request(request)
    {
    }

    [[nodiscard]] CallsCondition build()
    {
        addReach();
        addSubjects();
        addRules(m_request.plus, ") AND ("_L1);
        addRules(m_request.minus, ") AND NOT ("_L1);
        return {m_text, m_values};
    }

private:
    void bind(QLatin1StringView text, qlonglong value)
    {
        m_text += text;
        m_values << value;
    }

    /// The span of the index that holds all that is asked for.
    void addReach()
    {
        Microseconds before{0};
        Microseconds after{0};
        for (const Counter counter : m_request.plus) {
            const CallRule::Moment moment = CallRule::of(counter).moment;
            before = moment == CallRule::Moment::Ended ? kLongestCall : before;
            after = moment == CallRule::Moment::Queued ? kLongestCall : after;
        }
        bind("c.left_at >= ?"_L1, stored(m_request.span.from - before));
        bind(" AND c.left_at < ?"_L1, stored(m_request.span.to + after));
    }

    void addSubjects()
    {
        const bool isOfAgents = !m_request.agents.empty();
        const std::vector<std::int64_t> &ids = isOfAgents ? m_request.agents : m_request.queues;
        m_text += isOfAgents ? " AND (c.agent IN ("_L1 : " AND (c.queue IN ("_L1;
        for (std::size_t index = 0; index < ids.size(); ++index) {
            bind(index == 0 ? "?"_L1 : ", ?"_L1, ids[index]);
        }
        m_text += ")"_L1;
    }

    void addRules(const std::vector<Counter> &counters, QLatin1StringView before)
    {
        bool isFirst = true;
        for (const Counter counter : counters) {
            const CallRule rule = CallRule::of(counter);
            if (rule.moment == CallRule::Moment::None) {
                continue;
            }
            m_text += isFirst ? before : " OR "_L1;
            isFirst = false;
            addRule(rule);
        }
        // Nothing at all is behind counters that no call is behind.
        if (isFirst && &counters == &m_request.plus) {
            m_text += ") AND (1 = 0"_L1;
        }
        if (&counters == &m_request.minus) {
            m_text += ")"_L1;
        }
    }

    void addRule(const CallRule &rule)
    {
        const QLatin1StringView moment = rule.moment == CallRule::Moment::Queued  ? "c.queued_at"_L1
                                         : rule.moment == CallRule::Moment::Ended ? "c.ended_at"_L1
                                                                                  : "c.left_at"_L1;
        m_text += u'(' + QString(moment);
        bind(" >= ? AND "_L1, stored(m_request.span.from));
        m_text += moment;
        bind(" < ?"_L1, stored(m_request.span.to));
        m_text += " AND "_L1 + among("c.outcome"_L1, rule.outcomes);
        if (rule.ends != 0) {
            m_text += " AND "_L1 + among("c.ended_by"_L1, rule.ends);
        }
        addFlag(rule.isInTimeOnly, "c.is_in_time = 1"_L1);
        addFlag(rule.isShortOnly, "c.is_short_abandon = 1"_L1);
        addFlag(rule.isWithin20Only, "c.wait_s <= 20"_L1);
        addFlag(rule.isHeldOnly, "c.hold_us > 0"_L1);
        addFlag(rule.isWaitCountedOnly, "c.is_wait_counted = 1"_L1);
        addFlag(rule.isOfferedOnly, "c.is_carried_over = 0"_L1);
        m_text += u')';
    }

    void addFlag(bool isAsked, QLatin1StringView text)
    {
        if (isAsked) {
            m_text += " AND "_L1 + text;
        }
    }

    const reports::CallsRequest &m_request;
    QString m_text;
    QVariantList m_values;
};

} // namespace

CallsCondition CallsCondition::of(const reports::CallsRequest &request)
{
    return Builder(request).build();
}

} // namespace fw::storage
