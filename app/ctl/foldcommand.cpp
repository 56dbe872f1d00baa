// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/foldcommand.h"

#include "app/ctl/amirecording.h"
#include "app/ctl/command.h"
#include "app/ctl/filetotals.h"
#include "app/ctl/foldreport.h"
#include "core/live/floor.h"

#include <QCommandLineParser>
#include <QFile>
#include <QSaveFile>

#include <optional>

namespace fw::ctl {

using namespace Qt::StringLiterals;

namespace {

/// A configuration whose first day begins less than an hour before \a start, so that most files are
/// one day.
live::FloorConfig configFor(TimePoint start)
{
    live::FloorConfig config = live::FloorConfig::defaults();
    const auto sinceMidnight = start - std::chrono::floor<std::chrono::days>(start);
    const auto hours = std::chrono::floor<std::chrono::hours>(sinceMidnight).count();
    // Zones reach from 12 hours behind UTC to 12 hours before it: enough for any hour to be
    // midnight.
    const auto offset = static_cast<int>((hours <= 12 ? -hours : 24 - hours) * 3600);
    config.grid = IntervalGrid(QTimeZone(offset), std::chrono::minutes(30));
    return config;
}

/// Events in, a floor out.
class StreamFold final
{
public:
    [[nodiscard]] Outcome read(const QString &path);

    [[nodiscard]] const live::Floor &floor() const { return *m_floor; }

    [[nodiscard]] const FileTotals &totals() const { return m_totals; }

private:
    void fold(const std::vector<live::StampedEvent> &events);

    AmiRecording m_recording{[this](const std::vector<live::StampedEvent> &events) {
        fold(events);
        return success();
    }};
    std::optional<live::Floor> m_floor;
    live::Changes m_changes;
    FileTotals m_totals;
};

void StreamFold::fold(const std::vector<live::StampedEvent> &events)
{
    if (!m_floor) {
        const TimePoint start = m_recording.streamTime();
        m_floor.emplace(isKnown(start) || events.empty() ? configFor(start)
                                                         : live::FloorConfig::defaults());
    }
    for (const live::StampedEvent &event : events) {
        m_totals.beforeEvent(*m_floor, event.time);
        m_floor->apply(event, m_changes);
        m_changes.clear();
    }
}

Outcome StreamFold::read(const QString &path)
{
    if (Outcome read = m_recording.read(path); !read) {
        return read;
    }
    m_floor->advance(m_recording.streamTime(), m_changes);
    m_totals.finish(*m_floor);
    return success();
}

Outcome writeReport(const QString &path, const QByteArray &report)
{
    if (path == "-"_L1) {
        QFile output;
        if (!output.open(stdout, QIODevice::WriteOnly) || output.write(report) != report.size() ||
            !output.flush()) {
            return Error{ErrorCode::Unwritable, u"standard output: %1"_s.arg(output.errorString())};
        }
        return success();
    }
    QSaveFile output(path);
    if (!output.open(QIODevice::WriteOnly) || output.write(report) != report.size() ||
        !output.commit()) {
        return Error{ErrorCode::Unwritable, u"%1: %2"_s.arg(path, output.errorString())};
    }
    return success();
}

Outcome foldAmiFile(const QString &amiPath, const QString &jsonPath)
{
    StreamFold stream;
    if (Outcome folded = stream.read(amiPath); !folded) {
        return folded;
    }
    return writeReport(jsonPath, foldReport(stream.floor(), stream.totals()));
}

} // namespace

int runFold(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Folds a recorded manager stream and writes what the floor counted."_s);
    const QCommandLineOption ami(u"ami"_s, u"The stream as a client received it; may be gzip."_s,
                                 u"FILE"_s);
    const QCommandLineOption json(u"json"_s, u"Where to write; - is standard output."_s, u"OUT"_s,
                                  u"-"_s);
    parser.addOptions({ami, json});
    if (const std::optional<int> answer = Command::parse(parser, arguments)) {
        return *answer;
    }
    if (!parser.isSet(ami) || !parser.positionalArguments().isEmpty()) {
        return Command::fail(u"fold needs --ami FILE [--json OUT], and nothing else"_s, kUsage);
    }
    const Outcome done = foldAmiFile(parser.value(ami), parser.value(json));
    return done ? kDone : Command::fail(done.error().detail, kFailed);
}

} // namespace fw::ctl
