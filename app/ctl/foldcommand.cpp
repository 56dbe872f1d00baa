// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/foldcommand.h"

#include "app/ctl/bytefile.h"
#include "app/ctl/filetotals.h"
#include "app/ctl/foldreport.h"
#include "core/protocol/ami/amimapper.h"
#include "core/protocol/ami/amiparser.h"

#include <QFile>
#include <QSaveFile>

#include <optional>

namespace fw::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kChunkBytes = 256 * 1024;
constexpr live::SwitchId kSource{0};

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

/// Messages in, a floor out.
class StreamFold final
{
public:
    void take(const ami::AmiMessage &message);
    void finish();

    /// True when anything in the stream was a message of a manager.
    [[nodiscard]] bool isManagerStream() const { return m_events > 0 || m_hasBanner; }

    [[nodiscard]] const live::Floor &floor() const { return *m_floor; }

    [[nodiscard]] const FileTotals &totals() const { return m_totals; }

private:
    void followLists(const ami::AmiMessage &message);
    void fold();

    ami::AmiMapper m_mapper{{kSource, {}, {}}};
    std::vector<live::StampedEvent> m_pending;
    std::optional<live::Floor> m_floor;
    live::Changes m_changes;
    FileTotals m_totals;
    std::string m_listId; ///< ActionID of the QueueStatus that is being answered
    live::ResyncKind m_nextResync = live::ResyncKind::Initial;
    std::uint64_t m_events = 0;
    bool m_hasBanner = false;
};

void StreamFold::followLists(const ami::AmiMessage &message)
{
    if (message.kind == ami::AmiKind::Response && message.value("EventList") == "start" &&
        message.value("Message").starts_with("Queue status")) {
        m_listId = message.value("ActionID");
        m_mapper.beginSnapshot();
    } else if (message.kind == ami::AmiKind::Event && message.name == "QueueStatusComplete" &&
               !m_listId.empty() && message.value("ActionID") == m_listId) {
        m_listId.clear();
        if (!m_mapper.isSnapshotPartial()) {
            m_mapper.endSnapshot(m_nextResync, m_mapper.streamTime(), m_pending);
            m_nextResync = live::ResyncKind::Periodic;
        }
    } else if (message.kind == ami::AmiKind::Event && message.name == "Reload" &&
               m_nextResync == live::ResyncKind::Periodic) {
        m_nextResync = live::ResyncKind::Reload;
    }
}

void StreamFold::take(const ami::AmiMessage &message)
{
    m_hasBanner = m_hasBanner || message.kind == ami::AmiKind::Banner;
    m_events += message.kind == ami::AmiKind::Event || message.kind == ami::AmiKind::Response;
    m_mapper.map(message, kNoTime, m_pending);
    followLists(message);
    if (!m_pending.empty()) {
        fold();
    }
}

void StreamFold::fold()
{
    if (!m_floor) {
        // Events from before the stream's first proof of a time wait for it.
        if (!isKnown(m_mapper.streamTime())) {
            return;
        }
        m_floor.emplace(configFor(m_mapper.streamTime()));
    }
    for (live::StampedEvent &event : m_pending) {
        if (!isKnown(event.time)) {
            event.time = m_mapper.streamTime();
        }
        m_totals.beforeEvent(*m_floor, event.time);
        m_floor->apply(event, m_changes);
        m_changes.clear();
    }
    m_pending.clear();
}

void StreamFold::finish()
{
    m_mapper.finish(m_pending);
    if (!m_floor && !isKnown(m_mapper.streamTime())) {
        // A stream without any time: its states still count, its durations are zero.
        m_floor.emplace(live::FloorConfig::defaults());
        for (live::StampedEvent &event : m_pending) {
            event.time = TimePoint(std::chrono::hours(24));
        }
    }
    fold();
    if (!m_floor) {
        m_floor.emplace(configFor(m_mapper.streamTime()));
    }
    m_floor->advance(m_mapper.streamTime(), m_changes);
    m_totals.finish(*m_floor);
}

QString wordsFor(ami::AmiFault fault)
{
    switch (fault) {
    case ami::AmiFault::LineTooLong:
        return u"a line is longer than any manager sends"_s;
    case ami::AmiFault::TooManyHeaders:
        return u"a message has more lines than any manager sends"_s;
    case ami::AmiFault::MessageTooLong:
        return u"a message is longer than any manager sends"_s;
    case ami::AmiFault::NoBanner:
    case ami::AmiFault::None:
        break;
    }
    return u"no manager's banner"_s;
}

Outcome foldFile(const QString &path, StreamFold &stream)
{
    Result<ByteFile> file = ByteFile::open(path);
    if (!file) {
        return file.error();
    }
    ami::AmiParser parser(false);
    ami::AmiMessage message;
    for (;;) {
        const Result<std::size_t> count = file->read(parser.space(kChunkBytes).first(kChunkBytes));
        if (!count) {
            return count.error();
        }
        if (*count == 0) {
            break;
        }
        parser.commit(*count);
        while (parser.next(message)) {
            stream.take(message);
        }
        if (parser.fault() != ami::AmiFault::None) {
            return Error{ErrorCode::Malformed,
                         u"%1: not an AMI stream: %2"_s.arg(path, wordsFor(parser.fault()))};
        }
    }
    if (!stream.isManagerStream()) {
        return Error{ErrorCode::Malformed,
                     u"%1: not an AMI stream: no event and no response in it"_s.arg(path)};
    }
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

} // namespace

Outcome foldAmiFile(const QString &amiPath, const QString &jsonPath)
{
    StreamFold stream;
    if (Outcome folded = foldFile(amiPath, stream); !folded) {
        return folded;
    }
    stream.finish();
    return writeReport(jsonPath, foldReport(stream.floor(), stream.totals()));
}

} // namespace fw::ctl
