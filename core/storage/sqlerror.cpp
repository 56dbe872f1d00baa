// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlerror.h"

#include <QDir>

namespace fw::storage {

using namespace Qt::StringLiterals;

namespace {

ErrorCode codeOfSqlite(int code)
{
    constexpr int kNoRoomForIndex = 4874; // the shared-memory file can't grow: the disk is full
    if (code == kNoRoomForIndex) {
        return ErrorCode::Full;
    }
    switch (code & 0xff) { // the low byte is the primary code, the rest says more exactly
    case 5:                // busy
    case 6:                // locked
        return ErrorCode::InUse;
    case 8: // read-only
        return ErrorCode::Unwritable;
    case 13:
        return ErrorCode::Full;
    case 10: // I/O
    case 14: // cannot open
        return ErrorCode::Unreadable;
    case 11: // corrupt
    case 26: // not a database
        return ErrorCode::Malformed;
    default:
        return ErrorCode::Database;
    }
}

ErrorCode codeOfState(const QString &state)
{
    const QStringView kind = QStringView(state).first(2);
    if (kind == "08"_L1 || state == "57P01"_L1 || state == "57P02"_L1 || state == "57P03"_L1) {
        return ErrorCode::Unreachable; // connection, shut down, crashed, starting up
    }
    if (kind == "28"_L1 || state == "42501"_L1) {
        return ErrorCode::NotPermitted; // password refused, right missing
    }
    if (state == "3D000"_L1) {
        return ErrorCode::NotFound; // no such database
    }
    if (kind == "40"_L1) {
        return ErrorCode::Conflict; // serialisation, deadlock, version moved
    }
    if (state == "53100"_L1) {
        return ErrorCode::Full;
    }
    if (state == "55P03"_L1 || state == "53300"_L1) {
        return ErrorCode::InUse; // lock not to be had, too many clients
    }
    if (state == "25006"_L1) {
        return ErrorCode::Unwritable; // read-only
    }
    if (state == "XX001"_L1 || state == "XX002"_L1) {
        return ErrorCode::Malformed; // damaged table, damaged index
    }
    return ErrorCode::Database;
}

} // namespace

Error errorOf(const QSqlError &error, const QString &place)
{
    constexpr qsizetype kStateLength = 5; // no code of SQLite has five digits
    const QString native = error.nativeErrorCode();
    // Without a code nobody answered: the driver of PostgreSQL has no word from the server.
    const ErrorCode code = native.size() == kStateLength ? codeOfState(native)
                           : native.isEmpty()            ? ErrorCode::Unreachable
                                                         : codeOfSqlite(native.toInt());
    const QString words = QString(error.databaseText() + u' ' + error.driverText()).trimmed();
    const QString detail = "%1: %2 (%3)"_L1.arg(QDir::toNativeSeparators(place), words, native);
    return Error{code, detail};
}

} // namespace fw::storage
