-- SPDX-License-Identifier: GPL-3.0-or-later
-- What must not be deleted although its time is over, and what was deleted.
-- Times are microseconds since 1970 in UTC, 0 for none.
CREATE TABLE legal_holds (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    class TEXT NOT NULL CHECK (class IN ('journal', 'calls', 'agent_intervals', 'queue_intervals', 'alarms')),
    from_time INTEGER NOT NULL,
    to_time INTEGER NOT NULL CHECK (to_time > from_time),
    reason TEXT NOT NULL CHECK (length(reason) >= 5),
    set_by TEXT NOT NULL CHECK (length(set_by) > 0),
    set_at INTEGER NOT NULL,
    released_by TEXT NOT NULL,
    released_at INTEGER NOT NULL -- 0: in force
) STRICT;

CREATE TABLE deletion_certificates (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    class TEXT NOT NULL,
    from_time INTEGER NOT NULL, -- of the rows that were there
    to_time INTEGER NOT NULL,
    row_count INTEGER NOT NULL CHECK (row_count > 0),
    digest BLOB NOT NULL CHECK (length(digest) = 32), -- SHA-256 over the rows, in order
    kept_days INTEGER NOT NULL,
    done_by TEXT NOT NULL CHECK (length(done_by) > 0),
    done_at INTEGER NOT NULL
) STRICT;
