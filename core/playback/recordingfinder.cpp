// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playback/recordingfinder.h"

#include "core/audio/recordingfolder.h"
#include "core/playback/filebegin.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace fw::playback {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using audio::RecordingFolder;
using audio::RecordingPath;
using quality::JudgedCall;
using quality::Milliseconds;
using quality::Phase;
using quality::PhaseKind;

namespace {

TimePoint joined(const JudgedCall &call)
{
    return call.at - call.waited;
}

TimePoint ended(const JudgedCall &call)
{
    return call.at + call.talked;
}

Milliseconds apart(TimePoint one, TimePoint other)
{
    return std::chrono::duration_cast<Milliseconds>(one > other ? one - other : other - one);
}

QString suffixOf(const QString &path)
{
    return QFileInfo(path).suffix().toLower();
}

/// As the switch has it; ids of the journal are not among those, and name no file.
QString switchIdOf(const JudgedCall &call)
{
    const QString prefix = call.switchName + u'/';
    return call.id.startsWith(prefix) ? call.id.sliced(prefix.size()) : call.id;
}

QHash<QString, QString> valuesOf(const JudgedCall &call, TimePoint begin, const QTimeZone &zone)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(toMicroseconds(begin) / 1000, zone);
    const QString id = switchIdOf(call);
    return {{u"yyyy"_s, local.toString(u"yyyy"_s)},
            {u"MM"_s, local.toString(u"MM"_s)},
            {u"dd"_s, local.toString(u"dd"_s)},
            {u"HH"_s, local.toString(u"HH"_s)},
            {u"call"_s, id},
            {u"linked"_s, id},
            {u"queue"_s, call.queue},
            {u"agent"_s, call.agent}};
}

/// The template with what the journal knows put in; the rest is any name.
QRegularExpression patternOf(const QString &text, const QHash<QString, QString> &values)
{
    static const QRegularExpression kBraces(u"\\{([^{}]*)\\}"_s);
    static const QStringList kForeign{u"call"_s, u"linked"_s, u"agent"_s};
    QString pattern;
    qsizetype from = 0;
    for (auto found = kBraces.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        pattern += QRegularExpression::escape(text.sliced(from, match.capturedStart() - from));
        from = match.capturedEnd();
        const QString name = match.captured(1);
        const QString value = values.value(name);
        pattern += kForeign.contains(name) || value.isEmpty() ? u"[^/]+"_s
                                                              : QRegularExpression::escape(value);
    }
    pattern += QRegularExpression::escape(text.sliced(from));
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern));
}

/// The folder of a template in which all files of the call's day lie: up to the first part that
/// only the switch knows.
QString fixedFolder(const RecordingPath &path, const QHash<QString, QString> &values)
{
    QStringList parts = path.text().split(u'/');
    parts.removeLast();
    QStringList fixed;
    for (const QString &part : std::as_const(parts)) {
        const Result<RecordingPath> alone = RecordingPath::of(part);
        const bool isForeign = part.contains("{call}"_L1) || part.contains("{linked}"_L1) ||
                               part.contains("{agent}"_L1);
        const Result<QString> name = alone && !isForeign
                                         ? alone->resolved(values)
                                         : Result<QString>(Error{ErrorCode::NotFound, part});
        if (!name) {
            break;
        }
        fixed << *name;
    }
    return fixed.join(u'/');
}

/// A file that may be the call's.
struct Fit
{
    QString path; ///< below the folder
    TimePoint begin = kNoTime;
    Milliseconds distance{0};
};

/// One search for one call.
class Search final
{
public:
    Search(const JudgedCall &call, const RecordingPlace &place, RecordingPath path,
           const QTimeZone &zone, const std::stop_token &stop)
        : m_call(call)
        , m_root(QFileInfo(place.folder).canonicalFilePath())
        , m_folder(place.folder)
        , m_path(std::move(path))
        , m_zone(zone)
        , m_stop(stop)
    {
    }

    [[nodiscard]] Result<OpenedRecording> run() const
    {
        if (m_root.isEmpty()) {
            return Error{ErrorCode::NotFound, u"place"_s};
        }
        for (const TimePoint begin : {joined(m_call), m_call.at}) {
            const Result<QString> path = m_path.resolved(valuesOf(m_call, begin, m_zone));
            if (!path) {
                break; // the facts make no name; the search may have one
            }
            Result<OpenedRecording> opened = open(*path, std::nullopt);
            if (opened || opened.error().code != ErrorCode::NotFound) {
                return opened;
            }
        }
        return byTime();
    }

private:
    [[nodiscard]] Result<OpenedRecording> byTime() const
    {
        std::vector<Fit> fits;
        for (const TimePoint begin : {joined(m_call), m_call.at}) {
            collect(begin, fits);
        }
        if (m_stop.stop_requested()) {
            return Error{ErrorCode::Conflict, u"stopped"_s};
        }
        if (fits.empty()) {
            return Error{ErrorCode::NotFound, u"call"_s};
        }
        std::ranges::sort(fits, {}, &Fit::distance);
        const Fit &best = fits.front();
        const auto rival =
            std::ranges::find_if(fits, [&best](const Fit &each) { return each.path != best.path; });
        if (rival != fits.end() && rival->distance < best.distance + RecordingFinder::kLead) {
            return Error{ErrorCode::Conflict, u"call"_s};
        }
        return open(best.path, best.begin);
    }

    /// Files of the day that \a begin lies in.
    void collect(TimePoint begin, std::vector<Fit> &fits) const
    {
        const QHash<QString, QString> values = valuesOf(m_call, begin, m_zone);
        const QString below = fixedFolder(m_path, values);
        const QString wanted = below.isEmpty() ? m_root : m_root + u'/' + below;
        if (QFileInfo(wanted).canonicalFilePath() != wanted) {
            return; // there is none, or a link leads elsewhere
        }
        const QRegularExpression pattern = patternOf(m_path.text(), values);
        QDirIterator files(wanted, QDir::Files | QDir::NoSymLinks,
                           m_path.text().count(u'/') > below.count(u'/') + (below.isEmpty() ? 0 : 1)
                               ? QDirIterator::Subdirectories
                               : QDirIterator::NoIteratorFlags);
        for (int seen = 0; files.hasNext() && seen < RecordingFinder::kMostFiles; ++seen) {
            if (m_stop.stop_requested()) {
                return;
            }
            files.next();
            const QString path = files.filePath().sliced(m_root.size() + 1);
            if (!pattern.match(path).hasMatch()) {
                continue;
            }
            if (const std::optional<Fit> fit = fitOf(path, files.fileInfo())) {
                fits.push_back(*fit);
            }
        }
    }

    /// Nothing when neither path nor time of the file say that it may be the call's.
    [[nodiscard]] std::optional<Fit> fitOf(const QString &path, const QFileInfo &info) const
    {
        const TimePoint written(Milliseconds(info.lastModified().toMSecsSinceEpoch()));
        std::vector<TimePoint> begins = timesInPath(path, m_zone);
        std::erase_if(begins, [this](TimePoint begin) {
            return std::min(apart(begin, joined(m_call)), apart(begin, m_call.at)) >
                   RecordingFinder::kTolerance;
        });
        const bool isWrittenThen = apart(written, ended(m_call)) <= RecordingFinder::kTolerance;
        if (begins.empty() && !isWrittenThen) {
            return std::nullopt;
        }
        const std::optional<Milliseconds> length = lengthOf(path);
        if (!length) {
            return std::nullopt;
        }
        if (isWrittenThen) {
            begins.push_back(written - *length);
        }
        std::optional<Fit> best;
        for (const TimePoint begin : begins) {
            const Milliseconds distance = distanceOf(begin, *length);
            if (distance <= 2 * RecordingFinder::kTolerance &&
                (!best || distance < best->distance)) {
                best = Fit{path, begin, distance};
            }
        }
        return best;
    }

    /// Of the begin and the length together, from the whole call or from its conversation; more
    /// than twice the tolerance when one of them doesn't fit.
    [[nodiscard]] Milliseconds distanceOf(TimePoint begin, Milliseconds length) const
    {
        Milliseconds least = Milliseconds::max();
        for (const TimePoint from : {joined(m_call), m_call.at}) {
            const Milliseconds early = apart(begin, from);
            const Milliseconds off = apart(from + length, ended(m_call));
            if (early <= RecordingFinder::kTolerance && off <= RecordingFinder::kTolerance) {
                least = std::min(least, early + off);
            }
        }
        return least;
    }

    [[nodiscard]] std::optional<Milliseconds> lengthOf(const QString &path) const
    {
        const Result<std::unique_ptr<QFile>> file = RecordingFolder(m_folder).open(path);
        if (!file) {
            return std::nullopt;
        }
        const auto reader = audio::SoundReader::open(**file, suffixOf(path));
        return reader ? std::optional((*reader)->info().duration()) : std::nullopt;
    }

    /// Of a file that only its path tells, from which moment of the call it probably is.
    [[nodiscard]] TimePoint likelyBegin(Milliseconds length, TimePoint written) const
    {
        if (const TimePoint begin = written - length;
            apart(written, ended(m_call)) <= RecordingFinder::kTolerance) {
            return begin;
        }
        const bool hasWait =
            length >= m_call.talked + m_call.waited - RecordingFinder::kTolerance &&
            length > m_call.talked;
        return hasWait ? joined(m_call) : m_call.at;
    }

    [[nodiscard]] Result<OpenedRecording> open(const QString &path,
                                               std::optional<TimePoint> begin) const
    {
        const Result<std::unique_ptr<QFile>> file = RecordingFolder(m_folder).open(path);
        if (!file) {
            return file.error();
        }
        Result<audio::SoundScan> scan = audio::scan(**file, suffixOf(path), {}, m_stop);
        if (!scan) {
            return scan.error();
        }
        const Milliseconds length = scan->info.duration();
        const TimePoint written(Milliseconds(QFileInfo(**file).lastModified().toMSecsSinceEpoch()));
        OpenedRecording opened;
        quality::Recording &recording = opened.recording;
        recording.call = m_call.id;
        recording.switchName = m_call.switchName;
        recording.path = path;
        recording.startedAt = begin ? *begin : likelyBegin(length, written);
        recording.duration = length;
        recording.channels = scan->info.channels;
        recording.codec = scan->info.codec;
        recording.sha256 = scan->sha256;
        recording.phases = phasesOf(m_call, recording.startedAt);
        opened.scan = std::move(*scan);
        return opened;
    }

    const JudgedCall &m_call;
    QString m_root; ///< canonical; empty when there is no such folder
    QString m_folder;
    RecordingPath m_path;
    const QTimeZone &m_zone;
    const std::stop_token &m_stop;
};

} // namespace

RecordingFinder::RecordingFinder(QHash<QString, RecordingPlace> places, QTimeZone zone)
    : m_places(std::move(places))
    , m_zone(std::move(zone))
{
}

Result<OpenedRecording> RecordingFinder::find(const JudgedCall &call,
                                              const std::stop_token &stop) const
{
    const auto place = m_places.constFind(call.switchName);
    if (place == m_places.cend() || place->folder.isEmpty()) {
        return Error{ErrorCode::NotFound, u"place"_s};
    }
    Result<RecordingPath> path = RecordingPath::of(place->pattern);
    if (!path) {
        return path.error();
    }
    return Search(call, *place, std::move(*path), m_zone, stop).run();
}

std::vector<Phase> phasesOf(const JudgedCall &call, TimePoint startedAt)
{
    const auto since = [startedAt](TimePoint time) {
        return std::chrono::duration_cast<Milliseconds>(time - startedAt);
    };
    std::vector<Phase> phases;
    if (call.waited > 0ms) {
        phases.push_back({PhaseKind::Queue, {since(joined(call)), since(call.at)}});
    }
    phases.push_back({PhaseKind::Talk, {since(call.at), since(ended(call))}});
    if (call.transfers > 0) {
        phases.push_back({PhaseKind::Transfer, {since(ended(call)), since(ended(call))}});
    }
    return phases;
}

} // namespace fw::playback
