// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fw {

/// What went wrong, as a code that ui turns into a sentence, and a detail (a file, a line, a field,
/// a value).
enum class ErrorCode {
    Unreadable,   ///< a file or stream can't be read; detail: its name and the system's reason
    Unwritable,   ///< a file can't be written; detail: its name and the system's reason
    Malformed,    ///< the content is not what it should be; detail: file, line, field
    NewerSchema,  ///< written by a newer program; detail: found and known version
    OlderSchema,  ///< to be migrated by an administrator first; detail: found and needed version
    InUse,        ///< another program holds it; detail: its name
    Full,         ///< no space left for it; detail: its name
    Unreachable,  ///< a server does not answer; detail: its name and the system's reason
    NotPermitted, ///< the account lacks the right; detail: the server's text
    Conflict,     ///< somebody else changed it meanwhile; detail: what
    Database,     ///< the database refused; detail: its text
    NotFound,
    InvalidArgument
};

struct Error
{
    ErrorCode code = ErrorCode::InvalidArgument;
    QString detail;
};

} // namespace fw
