// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/importrun.h"

#include "core/base/packing.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace fw::storage {

using namespace Qt::StringLiterals;
using history::ByteFile;
using history::FileHead;

struct ImportRun::Source
{
    FileHead head;
    std::int64_t size = 0;
};

/// The file that is being read.
struct ImportRun::Current
{
    std::optional<ByteFile> file;
    ImportSession session;
    ImportedFile record;
    TimePoint until = kLatestTime;
    std::unique_ptr<history::QueueLogFold> fold;
    std::unique_ptr<history::QueueLogReader> reader;
};

ImportRun::ImportRun(ImportRequest request)
    : m_request(std::move(request))
    , m_config(journal::JournalFold::onJournalGrid(m_request.config).toJson())
{
}

ImportRun::~ImportRun() = default;

double ImportRun::progress() const
{
    if (m_bytesAll == 0) {
        return m_isProbed ? 1.0 : 0.0;
    }
    const std::int64_t inFile = m_current && m_current->file ? m_current->file->bytesRead() : 0;
    return std::min(1.0,
                    static_cast<double>(m_bytesDone + inFile) / static_cast<double>(m_bytesAll));
}

Result<bool> ImportRun::step(const std::shared_ptr<Database> &database)
{
    if (!std::exchange(m_isProbed, true)) {
        m_database = database;
        probe();
        return m_next < m_logs.size();
    }
    if (m_next >= m_logs.size()) {
        return false;
    }
    if (m_database.lock() != database) {
        return Error{ErrorCode::Conflict, database->place()};
    }
    ImportRecords records(database, m_names);
    const Outcome done = m_current ? readSlice(records) : begin(m_sources[m_next], records);
    if (!done) {
        return done.error();
    }
    return m_next < m_logs.size();
}

// --- which files, and where they go on ---

void ImportRun::probe()
{
    std::vector<std::pair<Source, ImportedLog>> found;
    for (const QString &path : std::as_const(m_request.files)) {
        Source source;
        source.size = QFileInfo(path).size();
        ImportedLog log;
        log.path = path;
        Result<FileHead> head = FileHead::of(path);
        if (head) {
            source.head = std::move(*head);
        } else {
            const bool isNoLog = head.error().code == ErrorCode::Malformed;
            log.end = isNoLog ? ImportedLog::End::NotALog : ImportedLog::End::Failed;
            log.error = head.error();
        }
        found.emplace_back(std::move(source), std::move(log));
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) {
        return a.first.head.firstTime < b.first.head.firstTime;
    });
    for (auto &[source, log] : found) {
        m_bytesAll += source.size;
        m_sources.push_back(std::move(source));
        m_logs.push_back(std::move(log));
    }
}

void ImportRun::know(const Source &source, ImportedFile &file) const
{
    file.switchName = m_request.switchName;
    file.name = QFileInfo(m_logs[m_next].path).fileName();
    file.firstTime = source.head.firstTime;
    file.hashedBytes = source.head.bytes.size();
    file.hash = source.head.hash(source.head.bytes.size());
}

Outcome ImportRun::findPlace(const Source &source, const ImportRecords &records,
                             Current &current) const
{
    const Result<std::vector<ImportedFile>> files = records.files(m_request.switchName);
    if (!files) {
        return files.error();
    }
    Result<std::vector<ImportSession>> sessions = records.sessions(m_request.switchName);
    if (!sessions) {
        return sessions.error();
    }
    const auto known = std::ranges::find_if(*files, [&](const ImportedFile &file) {
        return file.firstTime == source.head.firstTime &&
               source.head.hash(file.hashedBytes) == file.hash;
    });
    const bool isKnownFile = known != files->end();
    if (isKnownFile) {
        current.record = *known;
    }
    // The fold that was left at the very place where this file goes on.
    const auto isBefore = [&](const ImportSession &session) {
        if (!isKnownFile) {
            return session.lastTime <= source.head.firstTime;
        }
        return session.session.id == known->session &&
               std::ranges::none_of(*files, [&](const ImportedFile &file) {
                   return file.session == known->session && file.firstTime > known->firstTime;
               });
    };
    const auto last = std::find_if(sessions->rbegin(), sessions->rend(), isBefore);
    if (last != sessions->rend() && (isKnownFile || last->session.config == m_config)) {
        current.session = std::move(*last);
        Result<QByteArray> state = records.state(current.session.session.id);
        if (!state) {
            return state.error();
        }
        current.session.state = std::move(*state);
    }
    return success();
}

Outcome ImportRun::begin(const Source &source, ImportRecords &records)
{
    ImportedLog &log = m_logs[m_next];
    if (log.end != ImportedLog::End::Waiting) {
        return end(records, log.end);
    }
    auto current = std::make_unique<Current>();
    if (Outcome found = findPlace(source, records, *current); !found) {
        return found;
    }
    const Result<std::optional<ImportedLog::End>> refused = refusal(source, records, *current);
    if (!refused) {
        return refused.error();
    }
    if (*refused) {
        log.until = current->until;
        return end(records, **refused);
    }
    if (Outcome made = makeFold(records, *current); !made) {
        return made;
    }
    Result<ByteFile> file = ByteFile::open(log.path);
    Outcome placed = file ? file->goTo(current->record.count.consumed) : Outcome(file.error());
    if (!placed) {
        return fail(records, placed.error());
    }
    log.before = current->record.count;
    log.count = log.before;
    know(source, current->record);
    current->file.emplace(std::move(*file));
    current->reader = std::make_unique<history::QueueLogReader>(
        *current->fold, current->record.count, current->until, m_request.now);
    m_current = std::move(current);
    return success();
}

Result<std::optional<ImportedLog::End>>
ImportRun::refusal(const Source &source, const ImportRecords &records, Current &current) const
{
    using Answer = std::optional<ImportedLog::End>;
    const bool isNew = current.record.id == 0;
    const Result<std::optional<TimePoint>> recorded = records.firstRecorded(m_request.switchName);
    if (!recorded) {
        return recorded.error();
    }
    current.until = recorded->value_or(kLatestTime);
    if (isNew && source.head.firstTime >= current.until) {
        return Answer(ImportedLog::End::Recorded);
    }
    const Result<std::vector<ImportedFile>> files = records.files(m_request.switchName);
    if (!files) {
        return files.error();
    }
    for (const ImportedFile &file : *files) {
        if (file.firstTime > source.head.firstTime) {
            current.until = std::min(current.until, file.firstTime);
        } else if (isNew && source.head.firstTime < file.count.lastTime) {
            return Answer(ImportedLog::End::Overlaps);
        }
    }
    return Answer();
}

Outcome ImportRun::makeFold(const ImportRecords &records, Current &current) const
{
    const auto agents = records.agents(m_request.switchName);
    if (!agents) {
        return agents.error();
    }
    ImportSession &session = current.session;
    const bool goesOn = session.session.id != 0;
    Result<live::FloorConfig> config = goesOn ? live::FloorConfig::fromJson(session.session.config)
                                              : Result<live::FloorConfig>(m_request.config);
    if (!config) {
        return config.error();
    }
    current.fold = std::make_unique<history::QueueLogFold>(
        m_request.switchName, std::move(*config), journal::NumberHash(m_request.hashKey), *agents);
    if (goesOn) {
        return current.fold->load(session.state);
    }
    const bool isNew = current.record.id == 0;
    const FileHead &head = m_sources[m_next].head;
    session.session.startedAt = isNew ? head.firstTime : current.record.count.lastTime;
    session.session.program = u"queue_log "_s + QFileInfo(m_logs[m_next].path).fileName();
    session.session.config = m_config;
    session.switchName = m_request.switchName;
    return success();
}

// --- slices ---

Outcome ImportRun::readSlice(ImportRecords &records)
{
    constexpr std::size_t kRoom = 128 * 1024;
    std::vector<char> room(kRoom);
    std::int64_t bytes = 0;
    bool isEnd = false;
    while (!isEnd && bytes < m_request.sliceBytes) {
        const Result<std::size_t> count = m_current->file->read(room);
        if (!count) {
            return fail(records, count.error());
        }
        isEnd = *count == 0;
        m_current->reader->take({room.data(), *count});
        bytes += static_cast<std::int64_t>(*count);
    }
    return writeSlice(records, isEnd);
}

Outcome ImportRun::writeSlice(ImportRecords &records, bool isEnd)
{
    ImportedLog &log = m_logs[m_next];
    const history::FileCount &count = m_current->reader->count();
    std::ranges::move(m_current->reader->takeErrors(), std::back_inserter(log.errors));
    bool isNoted = false;
    if (count.consumed != m_current->record.count.consumed) {
        journal::JournalBatch batch;
        m_current->fold->takeRows(batch);
        m_current->record.count = count;
        m_current->session.state = m_current->fold->save();
        m_current->session.lastTime = std::max(m_current->session.lastTime, count.lastTime);
        log.count = count;
        const auto entry =
            isEnd ? std::optional(entryOf(log, ImportedLog::End::Done)) : std::nullopt;
        if (Outcome done = records.write(batch, m_current->session, m_current->record, entry);
            !done) {
            return done;
        }
        isNoted = isEnd;
        if (entry) {
            m_entries.push_back(*entry);
        }
    }
    log.count = count;
    log.until = count.beyond > 0 ? m_current->until : kNoTime;
    if (!isEnd) {
        return success();
    }
    log.hasRest = m_current->reader->hasRest();
    const ImportedLog::End how =
        count.consumed == log.before.consumed ? ImportedLog::End::Nothing : ImportedLog::End::Done;
    if (!isNoted) {
        return end(records, how);
    }
    finish(how);
    return success();
}

void ImportRun::finish(ImportedLog::End end)
{
    m_logs[m_next].end = end;
    m_bytesDone += m_sources[m_next].size;
    m_current.reset();
    ++m_next;
}

Outcome ImportRun::end(ImportRecords &records, ImportedLog::End end)
{
    const access::AuditEntry entry = entryOf(m_logs[m_next], end);
    if (Outcome noted = records.note(entry); !noted) {
        return noted;
    }
    m_entries.push_back(entry);
    finish(end);
    return success();
}

Outcome ImportRun::fail(ImportRecords &records, const Error &error)
{
    m_logs[m_next].error = error;
    return end(records, ImportedLog::End::Failed);
}

Outcome ImportRun::stop(const std::shared_ptr<Database> &database)
{
    if (!m_current || m_database.lock() != database) {
        return success(); // of the files that wait nothing was read
    }
    access::AuditEntry entry = entryOf(m_logs[m_next], ImportedLog::End::Failed);
    entry.detail += u" stopped"_s;
    m_current.reset();
    m_next = m_logs.size();
    Outcome noted = ImportRecords(database, m_names).note(entry);
    if (noted) {
        m_entries.push_back(entry);
    }
    return noted;
}

access::AuditEntry ImportRun::entryOf(const ImportedLog &log, ImportedLog::End end) const
{
    using access::AuditResult;
    using End = ImportedLog::End;
    access::AuditEntry entry = m_request.startedBy;
    entry.at = isKnown(entry.at) ? entry.at : m_request.now;
    entry.action = u"import.queueLog"_s;
    entry.object = u"%1: %2"_s.arg(m_request.switchName, QFileInfo(log.path).fileName());
    switch (end) {
    case End::Done:
    case End::Nothing:
        entry.result = AuditResult::Done;
        break;
    case End::Recorded:
    case End::Overlaps:
    case End::NotALog:
        entry.result = AuditResult::Refused;
        break;
    case End::Waiting:
    case End::Failed:
        entry.result = AuditResult::Failed;
        break;
    }
    entry.detail = u"lines=%1 calls=%2 errors=%3"_s.arg(log.count.lines - log.before.lines)
                       .arg(log.count.calls - log.before.calls)
                       .arg(log.count.errors - log.before.errors);
    return entry;
}

} // namespace fw::storage
