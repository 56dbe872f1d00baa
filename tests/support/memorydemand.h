// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demand/demandstore.h"
#include "core/forecast/forecaststore.h"
#include "tests/support/memoryaccess.h"

#include <map>

namespace fw::tests {

/// Standards and imported calls in memory, with the contract of DemandStore.
class MemoryDemand final : public demand::DemandStore
{
public:
    explicit MemoryDemand(MemoryAudit &audit)
        : m_audit(audit)
    {
    }

    [[nodiscard]] Result<std::vector<demand::QueueStandard>> standards() const override
    {
        std::vector<demand::QueueStandard> all;
        for (const auto &[key, standard] : m_standards) {
            all.push_back(standard);
        }
        return all;
    }

    [[nodiscard]] Outcome saveStandard(const demand::QueueStandard &standard, const QString &scope,
                                       const access::AuditEntry &entry) override
    {
        Q_UNUSED(scope)
        Outcome noted = m_audit.append(entry);
        if (noted) {
            m_standards[{standard.queue, standard.from}] = standard;
        }
        return noted;
    }

    [[nodiscard]] Outcome removeStandard(const QString &queue, QDate from,
                                         const access::AuditEntry &entry) override
    {
        if (!m_standards.contains({queue, from})) {
            return Error{ErrorCode::NotFound, queue};
        }
        Outcome noted = m_audit.append(entry);
        if (noted) {
            m_standards.erase({queue, from});
        }
        return noted;
    }

    /// By the intervals that it was saved in.
    [[nodiscard]] Result<forecast::CallSeries> history(const QString &queue, QDate from, QDate to,
                                                       const IntervalGrid &grid) const override
    {
        forecast::CallSeries part(grid);
        const auto kept = m_history.find(queue);
        if (kept == m_history.end()) {
            return part;
        }
        for (const auto &[date, day] : kept->second.days()) {
            for (const forecast::CallSeries::Interval &each : kept->second.intervalsOf(date)) {
                const auto slot = static_cast<std::size_t>(each.slot);
                if (from <= date && date <= to && day.heard[slot] > 0) {
                    part.add(each.start, day.calls[slot]);
                }
            }
        }
        return part;
    }

    [[nodiscard]] Outcome saveHistory(const QString &queue, const QString &scope,
                                      const forecast::CallSeries &calls,
                                      const access::AuditEntry &entry) override
    {
        Q_UNUSED(scope)
        Outcome noted = m_audit.append(entry);
        if (noted) {
            m_history.insert_or_assign(queue, calls);
        }
        return noted;
    }

private:
    MemoryAudit &m_audit;
    std::map<std::pair<QString, QDate>, demand::QueueStandard> m_standards;
    std::map<QString, forecast::CallSeries> m_history;
};

/// Calendars and published forecasts in memory, with the contract of ForecastStore. The journal's
/// counts are what a test puts into `heard`.
class MemoryForecasts final : public forecast::ForecastStore
{
public:
    explicit MemoryForecasts(MemoryAudit &audit)
        : m_audit(audit)
    {
    }

    [[nodiscard]] Result<CalendarRevision> calendar() const override { return m_calendar; }

    [[nodiscard]] Result<int> saveCalendar(const forecast::Calendar &calendar, int known,
                                           const access::AuditEntry &entry) override
    {
        if (known != m_calendar.revision) {
            return Error{ErrorCode::Conflict, QStringLiteral("calendar")};
        }
        if (Outcome noted = m_audit.append(entry); !noted) {
            return noted.error();
        }
        m_calendar = {known + 1, entry.at, entry.user, calendar};
        return known + 1;
    }

    [[nodiscard]] Result<forecast::CallSeries> history(const QString &queue, TimePoint from,
                                                       TimePoint until,
                                                       const IntervalGrid &grid) const override
    {
        const auto found = heard.find(queue);
        forecast::CallSeries part(grid);
        if (found == heard.end()) {
            return part;
        }
        for (const auto &[date, day] : found->second.days()) {
            for (const forecast::CallSeries::Interval &each : found->second.intervalsOf(date)) {
                const auto slot = static_cast<std::size_t>(each.slot);
                if (from <= each.start && each.start < until && day.heard[slot] > 0) {
                    part.add(each.start, day.calls[slot]);
                }
            }
        }
        return part;
    }

    [[nodiscard]] Result<forecast::ForecastId> publish(const forecast::PublishedForecast &forecast,
                                                       const QString &scope,
                                                       const access::AuditEntry &entry) override
    {
        if (forecast.points.empty()) {
            return Error{ErrorCode::InvalidArgument, QStringLiteral("no points")};
        }
        if (Outcome noted = m_audit.append(entry); !noted) {
            return noted.error();
        }
        const auto id = static_cast<forecast::ForecastId>(m_published.size()) + 1;
        m_published.push_back({id, scope, forecast});
        return id;
    }

    [[nodiscard]] Result<std::vector<Published>> published(const QString &queue,
                                                           int most) const override
    {
        std::vector<Published> found;
        for (auto each = m_published.rbegin();
             each != m_published.rend() && int(found.size()) < most; ++each) {
            if (each->forecast.queue == queue) {
                found.push_back(*each);
                found.back().forecast.points.clear();
            }
        }
        return found;
    }

    [[nodiscard]] Result<Published> published(forecast::ForecastId id) const override
    {
        if (id < 1 || id > static_cast<forecast::ForecastId>(m_published.size())) {
            return Error{ErrorCode::NotFound, QString::number(id)};
        }
        return m_published[static_cast<std::size_t>(id) - 1];
    }

    std::map<QString, forecast::CallSeries> heard;

private:
    MemoryAudit &m_audit;
    CalendarRevision m_calendar;
    std::vector<Published> m_published;
};

} // namespace fw::tests
