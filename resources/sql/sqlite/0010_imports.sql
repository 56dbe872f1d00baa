-- SPDX-License-Identifier: GPL-3.0-or-later
-- Logs of switches from before the journal: what was read of which file.
-- Times are microseconds since 1970 in UTC, 0 for none.
CREATE TABLE import_sessions (
    session INTEGER NOT NULL PRIMARY KEY REFERENCES journal_sessions (id),
    switch TEXT NOT NULL CHECK (length(switch) > 0),
    last_time INTEGER NOT NULL, -- of its lines
    state BLOB NOT NULL -- the fold after its last line
) STRICT;

CREATE TABLE imported_files (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    session INTEGER NOT NULL REFERENCES import_sessions (session),
    switch TEXT NOT NULL CHECK (length(switch) > 0),
    name TEXT NOT NULL, -- when it was read last
    first_time INTEGER NOT NULL CHECK (first_time > 0), -- of its first line
    hashed_bytes INTEGER NOT NULL CHECK (hashed_bytes > 0),
    hash BLOB NOT NULL, -- SHA-256 of as many bytes of its begin
    consumed INTEGER NOT NULL, -- bytes, unpacked
    line_count INTEGER NOT NULL,
    calls INTEGER NOT NULL,
    errors INTEGER NOT NULL,
    beyond INTEGER NOT NULL, -- lines of a time that is known from elsewhere
    last_time INTEGER NOT NULL,
    UNIQUE (switch, first_time, hash)
) STRICT;
