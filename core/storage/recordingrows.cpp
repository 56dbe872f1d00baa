// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of what belongs to recordings; declared in qualityrecordrows.h.
#include "core/quality/qualityjson.h"
#include "core/storage/dialect.h"
#include "core/storage/qualityrecordrows.h"
#include "core/storage/qualityrows.h"
#include "core/storage/rosterrows.h"
#include "core/storage/rostertexts.h"

#include <QVariant>

#include <algorithm>

namespace fw::storage {

using namespace Qt::StringLiterals;
using quality::Recording;
using quality::ReplayComment;

namespace {

qlonglong stored(TimePoint time)
{
    return toMicroseconds(time);
}

/// Of so many calls at once; a statement has a limit of values.
constexpr qsizetype kMostCalls = 500;

Outcome readSome(const QSqlDatabase &connection, const QStringList &calls,
                 std::vector<Recording> &found)
{
    QStringList marks;
    QVariantList values;
    for (const QString &call : calls) {
        marks << u"?"_s;
        values << call;
    }
    Result<QSqlQuery> rows =
        ask(connection,
            "SELECT content FROM recordings WHERE call IN (%1) ORDER BY started_at, call"_L1.arg(
                marks.join(u", "_s)),
            values);
    if (!rows) {
        return rows.error();
    }
    while (rows->next()) {
        Result<Recording> recording =
            quality::recordingFromJson(rows->value(0).toString().toUtf8());
        if (!recording) {
            return recording.error();
        }
        found.push_back(std::move(*recording));
    }
    return success();
}

} // namespace

Result<std::vector<Recording>> readRecordings(const QSqlDatabase &connection,
                                              const QStringList &calls)
{
    std::vector<Recording> found;
    for (qsizetype from = 0; from < calls.size(); from += kMostCalls) {
        if (Outcome read = readSome(connection, calls.mid(from, kMostCalls), found); !read) {
            return read.error();
        }
    }
    return found;
}

Outcome writeRecording(const QSqlDatabase &connection, const Recording &recording,
                       const QString &scope)
{
    std::vector<Recording> kept;
    if (Outcome read = readSome(connection, {recording.call}, kept); !read) {
        return read;
    }
    Recording next = recording;
    if (!kept.empty()) {
        const Recording &before = kept.front();
        next.isHeld = next.isHeld || before.isHeld;
        if (!next.retainedUntil.isValid() || before.retainedUntil > next.retainedUntil) {
            next.retainedUntil = before.retainedUntil;
        }
    }
    const qlonglong until = next.retainedUntil.isValid() ? storedDay(next.retainedUntil) : 0;
    const Result<QSqlQuery> written = ask(
        connection,
        u"INSERT INTO recordings (call, scope, started_at, duration, retained_until, is_held, "
        "content) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (call) DO UPDATE SET "
        "scope = excluded.scope, started_at = excluded.started_at, "
        "duration = excluded.duration, retained_until = excluded.retained_until, "
        "is_held = excluded.is_held, content = excluded.content"_s,
        {next.call, scope, stored(next.startedAt), qlonglong(Microseconds(next.duration).count()),
         until, next.isHeld ? 1 : 0, storableJson(toJson(next))});
    return written ? success() : Outcome(written.error());
}

Outcome addPlayback(const QSqlDatabase &connection, const quality::Playback &playback,
                    const QString &scope)
{
    const Result<QSqlQuery> added =
        ask(connection,
            u"INSERT INTO playbacks (call, scope, heard_by, purpose, started_at, ended_at, "
            "content) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
            {playback.call, scope, playback.by, static_cast<int>(playback.purpose),
             stored(playback.startedAt), stored(playback.endedAt), storableJson(toJson(playback))});
    return added ? success() : Outcome(added.error());
}

Result<std::vector<ReplayComment>> readComments(const QSqlDatabase &connection, const QString &call,
                                                const QString &reader)
{
    Result<QSqlQuery> rows =
        ask(connection,
            u"SELECT id, moment, is_private, written_by, written_at, content "
            "FROM replay_comments WHERE call = ? AND (is_private = 0 OR written_by = ?) "
            "ORDER BY moment, id"_s,
            {call, reader});
    if (!rows) {
        return rows.error();
    }
    std::vector<ReplayComment> found;
    while (rows->next()) {
        ReplayComment comment;
        comment.id = rows->value(0).toLongLong();
        comment.call = call;
        comment.at = quality::Milliseconds(rows->value(1).toLongLong());
        comment.isPrivate = rows->value(2).toInt() == 1;
        comment.by = rows->value(3).toString();
        comment.writtenAt = TimePoint(Microseconds(rows->value(4).toLongLong()));
        comment.text = rows->value(5).toString();
        found.push_back(std::move(comment));
    }
    return found;
}

Result<std::int64_t> addComment(const QSqlDatabase &connection, const ReplayComment &comment,
                                const QString &scope)
{
    Result<QSqlQuery> added =
        ask(connection,
            u"INSERT INTO replay_comments (call, scope, moment, is_private, written_by, "
            "written_at, content) VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id"_s,
            {comment.call, scope, qlonglong(comment.at.count()), comment.isPrivate ? 1 : 0,
             comment.by, stored(comment.writtenAt), comment.text});
    if (!added) {
        return added.error();
    }
    return added->next() ? Result<std::int64_t>(added->value(0).toLongLong())
                         : Result<std::int64_t>(Error{ErrorCode::Database, comment.call});
}

} // namespace fw::storage
