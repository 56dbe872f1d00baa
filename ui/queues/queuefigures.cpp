// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queues/queuefigures.h"

#include "ui/floor/floorroles.h"
#include "ui/floor/scopefigures.h"
#include "ui/floor/statetext.h"
#include "ui/widgets/duration.h"

#include <numeric>

namespace fw::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTrendMinutes = 30;
constexpr int kWindowMinutes = 15;
/// More callers than available agents are a warning, twice as many critical.
constexpr double kLoadWarning = 1.0;
constexpr double kLoadCritical = 2.0;

} // namespace

QueueFigures::QueueFigures(const live::QueueView &queue, const live::FloorStore &store)
    : m_queue(queue)
    , m_store(store)
    , m_now(store.now())
{
}

live::QueueCounters QueueFigures::last15() const
{
    return m_queue.counters.last15(m_now);
}

live::QueueCounters QueueFigures::day() const
{
    return m_queue.counters.day(m_now, m_store.floor().config().grid);
}

std::optional<double> QueueFigures::serviceLevel(const live::QueueCounters &counters) const
{
    return live::serviceLevel(m_queue.settings.serviceLevel.formula, counters);
}

int QueueFigures::available() const
{
    return m_queue.agents[live::indexOf(live::AgentState::Available)];
}

int QueueFigures::signedIn() const
{
    return std::accumulate(m_queue.agents.begin(), m_queue.agents.end(), 0) -
           m_queue.agents[live::indexOf(live::AgentState::LoggedOut)];
}

std::optional<double> QueueFigures::load() const
{
    if (m_queue.waiting.empty()) {
        return 0.0;
    }
    if (available() == 0) {
        return std::nullopt;
    }
    return double(m_queue.waiting.size()) / available();
}

double QueueFigures::sortKey(Column column) const
{
    switch (column) {
    case Column::Waiting:
        return double(m_queue.waiting.size());
    case Column::Longest:
        return isKnown(m_queue.oldestSince) ? double(wholeSeconds(m_now - m_queue.oldestSince))
                                            : -1.0;
    case Column::Load:
        return load().value_or(1e6 + double(m_queue.waiting.size()));
    case Column::Agents:
        return available();
    case Column::ServiceLevel15:
    case Column::Trend:
        return serviceLevel(last15()).value_or(-1.0);
    case Column::ServiceLevelDay:
        return serviceLevel(day()).value_or(-1.0);
    case Column::Offered:
        return day().offered;
    case Column::Answered:
        return day().answered;
    case Column::Abandoned:
        return day().abandoned;
    case Column::Asa:
        return day().averageSpeedOfAnswer().value_or(-1.0);
    case Column::Aht:
        return day().averageHandlingTime().value_or(-1.0);
    case Column::Name:
    case Column::Count:
        break;
    }
    return 0.0;
}

QString QueueFigures::text(Column column) const
{
    switch (column) {
    case Column::Name:
        return StateText::queueName(m_store.floor(), m_queue);
    case Column::Waiting:
        return QString::number(m_queue.waiting.size());
    case Column::Longest:
        return isKnown(m_queue.oldestSince) ? formatDuration(m_now - m_queue.oldestSince)
                                            : QString(kNoFigure);
    case Column::Load:
        if (const std::optional<double> value = load()) {
            return QString::number(*value, 'f', 1);
        }
        return QString(QChar(0x221E)); // callers, and nobody to take them
    case Column::ServiceLevel15:
        return formatShare(serviceLevel(last15()));
    case Column::ServiceLevelDay:
        return u"%1 · SL-%2"_s.arg(formatShare(serviceLevel(day())))
            .arg(int(m_queue.settings.serviceLevel.formula));
    case Column::Offered:
        return QString::number(day().offered);
    case Column::Answered:
        return QString::number(day().answered);
    case Column::Abandoned:
        return u"%1 · %2"_s.arg(QString::number(day().abandoned), formatShare(day().abandonRate()));
    case Column::Asa:
        return formatSeconds(day().averageSpeedOfAnswer());
    case Column::Aht:
        return formatSeconds(day().averageHandlingTime());
    case Column::Agents:
    case Column::Trend:
    case Column::Count:
        break;
    }
    return {};
}

Tone QueueFigures::tone(Column column) const
{
    const live::QueueSettings &settings = m_queue.settings;
    switch (column) {
    case Column::Waiting:
    case Column::Longest:
        return toneOfWait(m_queue.oldestSince, m_now, settings);
    case Column::Load: {
        const double value = load().value_or(kLoadCritical + 1.0);
        if (value > kLoadCritical) {
            return Tone::Critical;
        }
        return value > kLoadWarning ? Tone::Warning : Tone::Neutral;
    }
    case Column::ServiceLevel15:
        return toneAtLeast(serviceLevel(last15()), settings.serviceLevel.target);
    case Column::ServiceLevelDay:
        return toneAtLeast(serviceLevel(day()), settings.serviceLevel.target);
    case Column::Abandoned: {
        const Tone tone = toneAtMost(day().abandonRate(), settings.targetAbandonRate);
        return tone == Tone::Good ? Tone::Neutral : tone;
    }
    case Column::Name:
    case Column::Agents:
    case Column::Trend:
    case Column::Offered:
    case Column::Answered:
    case Column::Asa:
    case Column::Aht:
    case Column::Count:
        break;
    }
    return Tone::Neutral;
}

QVariant QueueFigures::limitShare(Column column) const
{
    if (column == Column::Waiting) {
        return double(m_queue.waiting.size()) / qMax(1, signedIn());
    }
    if (column == Column::Longest) {
        const double limit = double(qMax<qint64>(1, m_queue.settings.waitCritical.count()));
        return isKnown(m_queue.oldestSince)
                   ? double(wholeSeconds(m_now - m_queue.oldestSince)) / limit
                   : 0.0;
    }
    return {};
}

Trend QueueFigures::trend() const
{
    std::array<live::QueueCounters, kTrendMinutes + kWindowMinutes - 1> minutes;
    for (std::size_t at = 0; at < minutes.size(); ++at) {
        minutes[at] = m_queue.counters.minutesAgo(m_now, int(minutes.size() - 1 - at));
    }
    Trend trend;
    for (std::size_t first = 0; first < kTrendMinutes; ++first) {
        live::QueueCounters sum;
        for (std::size_t at = first; at < first + kWindowMinutes; ++at) {
            sum += minutes[at];
        }
        trend.values << serviceLevel(sum);
    }
    trend.target = m_queue.settings.serviceLevel.target;
    return trend;
}

QString QueueFigures::tip(Column column) const
{
    const live::ServiceLevelRule &rule = m_queue.settings.serviceLevel;
    switch (column) {
    case Column::Name:
        return StateText::queueName(m_store.floor(), m_queue);
    case Column::Waiting:
        //: %1 callers, %2 agents
        return tr("%1 waiting, %2 agents signed in")
            .arg(QString::number(m_queue.waiting.size()), QString::number(signedIn()));
    case Column::Longest:
        //: %1 and %2 are spans of time
        return tr("Marked from %1, critical from %2")
            .arg(formatDuration(m_queue.settings.waitWarning),
                 formatDuration(m_queue.settings.waitCritical));
    case Column::ServiceLevel15:
    case Column::ServiceLevelDay:
    case Column::Trend:
        //: %1 the number of the formula, %2 seconds, %3 the target
        return tr("Service level by SL-%1, %2 s, target %3")
            .arg(QString::number(int(rule.formula)), QString::number(rule.threshold.count()),
                 formatShare(rule.target));
    case Column::Agents: {
        QStringList parts;
        for (std::size_t state = 0; state < live::kAgentStateCount; ++state) {
            if (m_queue.agents[state] > 0) {
                parts << StateText::word(live::AgentState(state), m_store.floor().config()) + u' ' +
                             QString::number(m_queue.agents[state]);
            }
        }
        return parts.join(u" · "_s);
    }
    case Column::Load:
    case Column::Offered:
    case Column::Answered:
    case Column::Abandoned:
    case Column::Asa:
    case Column::Aht:
    case Column::Count:
        break;
    }
    return header(column, Qt::ToolTipRole);
}

QVariant QueueFigures::data(Column column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(column);
    case Qt::ToolTipRole:
        return tip(column).toHtmlEscaped();
    case Qt::AccessibleTextRole:
        return column == Column::Agents ? tip(column) : text(column);
    case Qt::TextAlignmentRole:
        return QVariant(alignment(column));
    case int(FloorRole::Tone):
        return int(tone(column));
    case int(FloorRole::Strong):
        return column == Column::Name || column == Column::Waiting;
    case int(FloorRole::LimitShare):
        return limitShare(column);
    case int(FloorRole::StateCounts): {
        QList<int> counts;
        for (const int count : m_queue.agents) {
            counts << count;
        }
        return QVariant::fromValue(counts);
    }
    case int(FloorRole::Trend):
        return QVariant::fromValue(trend());
    default:
        return {};
    }
}

int QueueFigures::alignment(Column column)
{
    const bool isLeft =
        column == Column::Name || column == Column::Agents || column == Column::Trend;
    return int((isLeft ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
}

QString QueueFigures::header(Column column, int role)
{
    const bool isShort = role == Qt::DisplayRole;
    switch (column) {
    case Column::Name:
        return tr("Queue");
    case Column::Waiting:
        //: column of a table: number of callers that wait
        return tr("Waiting");
    case Column::Longest:
        //: column of a table: the longest running wait
        return isShort ? tr("Longest") : tr("The longest wait that goes on");
    case Column::Load:
        //: column of a table, as short as possible: callers per available agent
        return isShort ? tr("Per agent") : tr("Callers that wait per available agent");
    case Column::Agents:
        return isShort ? tr("Agents by state") : tr("Available / talking / wrap-up / on break");
    case Column::ServiceLevel15:
        //: column of a table, as short as possible: service level of the last 15 minutes
        return isShort ? tr("SL 15 min") : tr("Service level of the last 15 minutes");
    case Column::Trend:
        return isShort ? tr("30 min") : tr("Service level of 15 minutes over the last 30 minutes");
    case Column::ServiceLevelDay:
        //: column of a table, as short as possible: service level of the day
        return isShort ? tr("SL today") : tr("Service level today, with its formula");
    case Column::Offered:
        return tr("Offered");
    case Column::Answered:
        return tr("Answered");
    case Column::Abandoned:
        return tr("Abandoned");
    case Column::Asa:
        //: average speed of answer, as short as possible
        return isShort ? tr("ASA") : tr("Average speed of answer");
    case Column::Aht:
        //: average handling time, as short as possible
        return isShort ? tr("AHT") : tr("Average handling time");
    case Column::Count:
        break;
    }
    return {};
}

} // namespace fw::ui
