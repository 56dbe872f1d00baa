-- SPDX-License-Identifier: GPL-3.0-or-later
-- What desks ask of the recorder, and where the journal has holes.
-- Times are microseconds since 1970 in UTC, 0 for none.
CREATE TABLE commands (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    asked_at INTEGER NOT NULL CHECK (asked_at > 0),
    asker TEXT NOT NULL,
    host TEXT NOT NULL,
    switch TEXT NOT NULL CHECK (length(switch) > 0),
    session INTEGER NOT NULL, -- in which the call of the command was seen; 0: it names none
    command TEXT NOT NULL CHECK (length(command) BETWEEN 2 AND 8000), -- one JSON object
    agent INTEGER REFERENCES agents (id), -- of a server, for its policies
    state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 4), -- asked, taken, done, failed, unknown
    problem TEXT NOT NULL,
    detail TEXT NOT NULL,
    taken_at INTEGER NOT NULL,
    settled_at INTEGER NOT NULL,
    CHECK ((state >= 2) = (settled_at > 0))
) STRICT;

CREATE INDEX commands_open ON commands (state, id) WHERE state < 2;

-- A time that nobody recorded.
CREATE TABLE journal_gaps (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    switches TEXT NOT NULL, -- JSON array of names, as in journal_sessions
    from_time INTEGER NOT NULL CHECK (from_time > 0), -- of the last event before it
    to_time INTEGER NOT NULL CHECK (to_time >= from_time), -- when recording began again
    reason TEXT NOT NULL CHECK (reason IN ('stopped', 'full', 'overtaken')),
    UNIQUE (switches, from_time)
) STRICT;
