-- SPDX-License-Identifier: GPL-3.0-or-later
-- The accounts of this desk, and who did what.
-- Times are microseconds since 1970 in UTC, 0 for none.
CREATE TABLE users (
    login TEXT NOT NULL PRIMARY KEY CHECK (length(login) BETWEEN 1 AND 64),
    name TEXT NOT NULL,
    role TEXT NOT NULL CHECK (length(role) > 0),
    regions TEXT NOT NULL, -- JSON array of ids of the organisation
    teams TEXT NOT NULL, -- JSON array of ids of the organisation
    person TEXT NOT NULL,
    delegations TEXT NOT NULL, -- JSON array of objects
    password TEXT NOT NULL CHECK (password LIKE '$argon2id$%'),
    must_change INTEGER NOT NULL CHECK (must_change IN (0, 1)),
    is_disabled INTEGER NOT NULL CHECK (is_disabled IN (0, 1)),
    failures INTEGER NOT NULL CHECK (failures >= 0),
    failed_at INTEGER NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE audit (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    login TEXT NOT NULL, -- empty: the program, or nobody who is known
    role TEXT NOT NULL,
    side TEXT NOT NULL,
    host TEXT NOT NULL,
    action TEXT NOT NULL CHECK (length(action) > 0),
    object TEXT NOT NULL,
    scope TEXT NOT NULL, -- id of the organisation that it lies in
    purpose TEXT NOT NULL,
    result TEXT NOT NULL CHECK (result IN ('done', 'asked', 'refused', 'failed', 'unknown')),
    detail TEXT NOT NULL
) STRICT;

CREATE INDEX audit_at ON audit (at);

-- The chain over the rows of the audit trail, in its own order.
CREATE TABLE audit_seals (
    place INTEGER NOT NULL PRIMARY KEY CHECK (place > 0),
    entry INTEGER NOT NULL UNIQUE REFERENCES audit (id),
    sealed_at INTEGER NOT NULL,
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit BEGIN
    SELECT RAISE(ABORT, 'the audit trail is only added to');
END;

CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit BEGIN
    SELECT RAISE(ABORT, 'the audit trail is only added to');
END;

CREATE TRIGGER audit_seals_no_update BEFORE UPDATE ON audit_seals BEGIN
    SELECT RAISE(ABORT, 'the audit trail is only added to');
END;

CREATE TRIGGER audit_seals_no_delete BEFORE DELETE ON audit_seals BEGIN
    SELECT RAISE(ABORT, 'the audit trail is only added to');
END;
