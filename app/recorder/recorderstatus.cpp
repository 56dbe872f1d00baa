// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recorder/recorderstatus.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace fw::recorder {

using namespace Qt::StringLiterals;
using live::FeedState;

namespace {

constexpr std::array kStates{"waiting"_L1, "standingBy"_L1, "recording"_L1, "full"_L1,
                             "stopped"_L1};
constexpr std::array kFeedStates{"offline"_L1,       "connecting"_L1, "authenticating"_L1,
                                 "synchronising"_L1, "live"_L1,       "waiting"_L1,
                                 "draining"_L1};
constexpr std::array kFeedProblems{
    ""_L1,
    "hostNotFound"_L1,
    "connectionRefused"_L1,
    "unreachable"_L1,
    "notAManagerPort"_L1,
    "tlsRequired"_L1,
    "tlsNotOffered"_L1,
    "certificateUnknown"_L1,
    "certificateChanged"_L1,
    "loginRefused"_L1,
    "missingReadClass"_L1,
    "shuttingDown"_L1,
    "silent"_L1,
    "connectionLost"_L1,
    "protocol"_L1,
};
static_assert(kFeedProblems.size() == static_cast<std::size_t>(live::FeedProblem::Protocol) + 1);

QJsonValue timeOf(TimePoint time)
{
    if (!isKnown(time)) {
        return QJsonValue::Null;
    }
    return QDateTime::fromMSecsSinceEpoch(toMicroseconds(time) / 1000, Qt::UTC)
        .toString(Qt::ISODateWithMs);
}

QJsonObject feedOf(const live::FeedHealth &feed)
{
    return {{"name"_L1, feed.name},
            {"state"_L1, kFeedStates[std::size_t(feed.state)]},
            {"problem"_L1, kFeedProblems[std::size_t(feed.problem)]},
            {"detail"_L1, feed.detail},
            {"lastHeard"_L1, timeOf(feed.lastHeard)},
            {"reconnects"_L1, qint64(feed.reconnects)}};
}

double secondsOf(TimePoint time)
{
    return static_cast<double>(toMicroseconds(time)) / 1e6;
}

/// A name between quotes, as the format wants it.
QByteArray label(const QString &text)
{
    QString escaped = text;
    escaped.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).replace(u'\n', u"\\n"_s);
    return escaped.toUtf8();
}

class MetricsText final
{
public:
    void describe(const char *name, const char *type, const char *help)
    {
        m_text += QByteArray("# HELP floorwarden_recorder_") + name + ' ' + help +
                  "\n# TYPE floorwarden_recorder_" + name + ' ' + type + '\n';
    }

    void value(const char *name, const QByteArray &labels, double value)
    {
        m_text += QByteArray("floorwarden_recorder_") + name + labels + ' ' +
                  QByteArray::number(value, 'g', 17) + '\n';
    }

    void gauge(const char *name, const char *help, double number)
    {
        describe(name, "gauge", help);
        value(name, {}, number);
    }

    [[nodiscard]] const QByteArray &text() const { return m_text; }

private:
    QByteArray m_text;
};

} // namespace

QLatin1StringView wordOf(RecorderState state)
{
    return kStates[static_cast<std::size_t>(state)];
}

bool RecorderStatus::isWell() const
{
    const bool isAtWork = state == RecorderState::Recording && spool.bytes == 0 && !journal.problem;
    const bool areLive = std::ranges::all_of(
        feeds, [](const live::FeedHealth &feed) { return feed.state == FeedState::Live; });
    return state == RecorderState::StandingBy || (isAtWork && areLive && !feeds.empty());
}

QByteArray RecorderStatus::toJson() const
{
    QJsonArray switches;
    for (const live::FeedHealth &feed : feeds) {
        switches << feedOf(feed);
    }
    const QString journalProblem = journal.problem ? journal.problem->detail : QString();
    const QString spoolProblem = spool.problem ? spool.problem->detail : QString();
    const QJsonObject json{
        {"program"_L1,
         QString(u"floorwarden-recorder "_s + QCoreApplication::applicationVersion())},
        {"pid"_L1, QCoreApplication::applicationPid()},
        {"now"_L1, timeOf(now)},
        {"started"_L1, timeOf(started)},
        {"state"_L1, wordOf(state)},
        {"since"_L1, timeOf(since)},
        {"isWell"_L1, isWell()},
        {"problem"_L1, problem},
        {"switches"_L1, switches},
        {"journal"_L1, QJsonObject{{"session"_L1, qint64(spool.session)},
                                   {"writtenUntil"_L1, timeOf(journal.writtenUntil)},
                                   {"waitingEvents"_L1, journal.waitingEvents},
                                   {"problem"_L1, journalProblem}}},
        {"spool"_L1, QJsonObject{{"bytes"_L1, spool.bytes},
                                 {"most"_L1, spool.most},
                                 {"batches"_L1, spool.batches},
                                 {"isFull"_L1, spool.isFull},
                                 {"problem"_L1, spoolProblem}}},
        {"commands"_L1, QJsonObject{{"taken"_L1, qint64(commands.taken)},
                                    {"done"_L1, qint64(commands.done)},
                                    {"failed"_L1, qint64(commands.failed)},
                                    {"unknown"_L1, qint64(commands.unknown)}}},
        {"gaps"_L1, qint64(gaps)}};
    return QJsonDocument(json).toJson();
}

QByteArray RecorderStatus::toMetrics() const
{
    MetricsText text;
    text.describe("state", "gauge", "1 for the state that it is in.");
    for (std::size_t each = 0; each < kStates.size(); ++each) {
        text.value("state",
                   "{state=\"" + QByteArray(kStates[each].data(), kStates[each].size()) + "\"}",
                   each == std::size_t(state) ? 1 : 0);
    }
    text.gauge("well", "1 when nobody has to do anything.", isWell() ? 1 : 0);
    text.describe("switch_live", "gauge", "1 while the connection to the switch is live.");
    for (const live::FeedHealth &feed : feeds) {
        text.value("switch_live", "{switch=\"" + label(feed.name) + "\"}",
                   feed.state == FeedState::Live ? 1 : 0);
    }
    text.describe("switch_reconnects_total", "counter", "Connections made anew.");
    for (const live::FeedHealth &feed : feeds) {
        text.value("switch_reconnects_total", "{switch=\"" + label(feed.name) + "\"}",
                   double(feed.reconnects));
    }
    text.gauge("written_until_seconds", "Time of the newest event that is stored or spooled.",
               secondsOf(journal.writtenUntil));
    text.gauge("waiting_events", "Events in memory.", journal.waitingEvents);
    text.gauge("spool_bytes", "Bytes that wait on disk for the database.", double(spool.bytes));
    text.gauge("spool_limit_bytes", "Bytes that may wait.", double(spool.most));
    text.gauge("database_answers", "1 while the database takes what is written.",
               spool.problem || !problem.isEmpty() ? 0 : 1);
    text.describe("gaps_total", "counter", "Times that nobody recorded, since the start.");
    text.value("gaps_total", {}, double(gaps));
    text.describe("commands_total", "counter", "Commands of desks by what came of them.");
    text.value("commands_total", "{result=\"done\"}", double(commands.done));
    text.value("commands_total", "{result=\"failed\"}", double(commands.failed));
    text.value("commands_total", "{result=\"unknown\"}", double(commands.unknown));
    return text.text();
}

} // namespace fw::recorder
