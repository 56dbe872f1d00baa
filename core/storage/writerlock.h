// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <QStringList>

namespace fw::storage {

/// Who writes what these switches tell: one program at a time. On a server an advisory lock for
/// each of them, which goes with the connection that took it; a file is held by who has it open.
class WriterLock final
{
public:
    explicit WriterLock(QStringList switches);

    /// Whether this connection holds all of them, after trying to take what it does not. False when
    /// another one has any; then none is held. Connects anew when the server was gone.
    [[nodiscard]] Result<bool> hold(Database &database) const;

private:
    QStringList m_switches;
};

} // namespace fw::storage
