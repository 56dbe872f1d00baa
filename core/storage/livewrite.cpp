// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/livewrite.h"

#include "core/storage/rowwriter.h"
#include "core/storage/sqlerror.h"

#include <QSqlQuery>
#include <QVariant>

namespace fw::storage {

using namespace Qt::StringLiterals;
using journal::LivePart;
using Kind = RowWriter::Kind;

LiveWrite::LiveWrite(const QSqlDatabase &connection)
    : m_connection(connection)
{
}

Outcome LiveWrite::run(const journal::JournalBatch &batch)
{
    if (batch.live.empty()) {
        return success();
    }
    for (const LivePart &part : batch.live) {
        if (part.config.isEmpty()) {
            continue; // its session has begun
        }
        if (Outcome begun = beginSession(batch.session, part); !begun) {
            return begun;
        }
    }
    if (Outcome written = writeChunks(batch.live); !written) {
        return written;
    }
    if (Outcome written = writeKeyframes(batch.live); !written) {
        return written;
    }
    for (const LivePart &part : batch.live) {
        if (part.keyframes.empty()) {
            continue;
        }
        if (Outcome done = forget(part.scope, part.keyframes.back().time - kKept); !done) {
            return done;
        }
    }
    return success();
}

Outcome LiveWrite::beginSession(journal::SessionId session, const LivePart &part)
{
    QSqlQuery query(m_connection);
    query.prepare(u"INSERT INTO live_sessions (scope, id, started_at, program, switches, config) "
                  "SELECT ?, id, ?, program, switches, ? FROM journal_sessions WHERE id = ? "
                  "ON CONFLICT DO NOTHING"_s);
    query.addBindValue(qlonglong(part.scope));
    query.addBindValue(qlonglong(toMicroseconds(part.startedAt)));
    query.addBindValue(part.config);
    query.addBindValue(qlonglong(session));
    return query.exec() ? success()
                        : Outcome(errorOf(query.lastError(), m_connection.databaseName()));
}

Outcome LiveWrite::writeChunks(const std::vector<LivePart> &parts)
{
    RowWriter writer(m_connection, u"live_chunks"_s,
                     {{u"scope"_s},
                      {u"session"_s},
                      {u"number"_s},
                      {u"events"_s},
                      {u"first_time"_s},
                      {u"last_time"_s},
                      {u"payload"_s, Kind::Bytes}},
                     u"ON CONFLICT DO NOTHING"_s);
    for (const LivePart &part : parts) {
        for (const journal::Chunk &chunk : part.chunks) {
            writer.put(part.scope);
            writer.put(chunk.session);
            writer.put(chunk.number);
            writer.put(chunk.events);
            writer.put(toMicroseconds(chunk.firstTime));
            writer.put(toMicroseconds(chunk.lastTime));
            writer.put(chunk.payload);
            if (Outcome written = writer.endRow(); !written) {
                return written;
            }
        }
    }
    return writer.finish();
}

Outcome LiveWrite::writeKeyframes(const std::vector<LivePart> &parts)
{
    RowWriter writer(m_connection, u"live_keyframes"_s,
                     {{u"scope"_s},
                      {u"session"_s},
                      {u"after_number"_s},
                      {u"time"_s},
                      {u"payload"_s, Kind::Bytes}},
                     u"ON CONFLICT DO NOTHING"_s);
    for (const LivePart &part : parts) {
        for (const journal::Keyframe &keyframe : part.keyframes) {
            writer.put(part.scope);
            writer.put(keyframe.session);
            writer.put(keyframe.afterNumber);
            writer.put(toMicroseconds(keyframe.time));
            writer.put(keyframe.payload);
            if (Outcome written = writer.endRow(); !written) {
                return written;
            }
        }
    }
    return writer.finish();
}

Outcome LiveWrite::forget(std::int64_t scope, TimePoint before)
{
    // All that lies before the last keyframe from which what is kept can still be folded.
    static const QString kLast =
        u"(SELECT session, after_number FROM live_keyframes WHERE scope = ? AND time <= ? "
        "ORDER BY time DESC, session DESC, after_number DESC LIMIT 1) AS last"_s;
    const QString statements[] = {
        "DELETE FROM live_chunks AS old USING %1 WHERE old.scope = ? AND (old.session < "
        "last.session "
        "OR (old.session = last.session AND old.number <= last.after_number))"_L1.arg(kLast),
        "DELETE FROM live_sessions AS old USING %1 WHERE old.scope = ? AND old.id < last.session"_L1
            .arg(kLast),
        "DELETE FROM live_keyframes AS old USING %1 WHERE old.scope = ? AND (old.session < "
        "last.session "
        "OR (old.session = last.session AND old.after_number < last.after_number))"_L1.arg(kLast),
    };
    for (const QString &statement : statements) {
        QSqlQuery query(m_connection);
        query.prepare(statement);
        query.addBindValue(qlonglong(scope));
        query.addBindValue(qlonglong(toMicroseconds(before)));
        query.addBindValue(qlonglong(scope));
        if (!query.exec()) {
            return errorOf(query.lastError(), m_connection.databaseName());
        }
    }
    return success();
}

} // namespace fw::storage
