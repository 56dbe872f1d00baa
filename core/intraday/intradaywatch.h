// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intraday/dayreckoner.h"
#include "core/intraday/movecandidates.h"

#include <QObject>

#include <set>

namespace fw::attendance {
class AdherenceWatch;
}

namespace fw::demand {
class DemandDesk;
}

namespace fw::live {
class Floor;
class FloorStore;
} // namespace fw::live

namespace fw::intraday {

/// Queues that the same people serve: those of one node of the organisation.
struct QueueGroup
{
    QString scope; ///< node of the organisation; empty: the root
    LocalizedText name;
    std::vector<demand::QueueStandard> standards; ///< of the day, one for each queue
    std::vector<LocalizedText> names;             ///< of the queues

    bool operator==(const QueueGroup &) const = default;
};

/// Holds the day that is shown against its forecast and its roster, every few seconds while it is
/// looked at; also a day of the past, as it looked then.
class IntradayWatch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IntradayWatch)

public:
    /// What is handed over has to outlive this.
    IntradayWatch(const live::FloorStore &store, const attendance::AdherenceWatch &adherence,
                  demand::DemandDesk &desk, QObject *parent = nullptr);

    /// That the person at the desk may see.
    [[nodiscard]] const std::vector<QueueGroup> &groups() const { return m_groups; }

    /// Looks at another group; one that is not known is the first.
    void choose(const QString &scope);

    [[nodiscard]] const QString &group() const { return m_group; }

    /// Nothing is reckoned while nobody looks.
    void setActive(bool isActive);

    /// Whether a forecast for the day was published for any of the queues.
    [[nodiscard]] bool hasForecast() const { return !m_queues.empty(); }

    /// Of the group, without a forecast for the day.
    [[nodiscard]] const std::vector<LocalizedText> &unforecast() const { return m_unforecast; }

    [[nodiscard]] bool hasRoster() const { return m_input.hasRoster; }

    [[nodiscard]] bool isPast() const;

    /// The queues that are reckoned, without what was heard of them.
    [[nodiscard]] const std::vector<QueueOfDay> &queues() const { return m_queues; }

    [[nodiscard]] const IntradayDay &day() const { return m_day; }

    /// The day that is shown, by the floor's clock.
    [[nodiscard]] QDate date() const;

    /// What the past says about how far a morning is to be trusted, for a queue of the group.
    void setUpdate(const QString &queue, const forecast::IntradayUpdate &update);

    /// What moves are looked for in. Reads the released rosters, which may take a moment.
    [[nodiscard]] MoveQuestion question() const;

    /// Reads forecasts and standards anew.
    void reload();
    void refresh();

signals:
    /// The figures are others.
    void changed();
    /// The groups, or the forecasts of the one that is looked at, are others.
    void planChanged();

private:
    /// Whose day is touched by an open request, or differs in the draft.
    [[nodiscard]] std::set<QString> asked(const roster::Roster &released) const;
    void findGroups();
    void readForecasts();
    void fill();
    void addHeard(QueueOfDay &queue) const;
    void addStates(const live::Floor &floor, std::size_t agent, PersonOfDay &into) const;
    [[nodiscard]] std::vector<attendance::DutySpan> dutiesOf(const QString &person) const;
    void addPeople();
    void addSkills(const live::Floor &floor, std::size_t agent, const roster::Person *person,
                   PersonOfDay &into) const;
    [[nodiscard]] std::optional<std::uint32_t> indexOf(const QString &queue) const;

    const live::FloorStore &m_store;
    const attendance::AdherenceWatch &m_adherence;
    demand::DemandDesk &m_desk;
    std::vector<QueueGroup> m_groups;
    QString m_group;
    QDate m_date; ///< that the forecasts are of
    bool m_isActive = false;
    bool m_isStale = true; ///< forecasts are to be read before the next look
    std::map<QString, forecast::IntradayUpdate> m_updates; ///< of the day
    std::vector<QueueOfDay> m_queues;
    std::vector<LocalizedText> m_unforecast;
    DayInput m_input;
    DayReckoner m_reckoner;
    IntradayDay m_day;
};

} // namespace fw::intraday
