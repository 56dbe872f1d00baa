-- SPDX-License-Identifier: GPL-3.0-or-later
-- Incidents, tasks between the two sides, and handovers of shifts.
-- Times are microseconds since 1970 in UTC, 0 for none.
CREATE TABLE incidents (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    opened_at INTEGER NOT NULL CHECK (opened_at > 0),
    opened_by TEXT NOT NULL,
    scope TEXT NOT NULL, -- id of the organisation that it lies in; empty: the root
    title TEXT NOT NULL CHECK (length(title) > 0),
    severity INTEGER NOT NULL CHECK (severity BETWEEN 0 AND 2), -- low, medium, high
    class TEXT NOT NULL CHECK (length(class) > 0),
    state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 2), -- open, in work, closed
    owner TEXT NOT NULL,
    cause TEXT NOT NULL,
    closed_at INTEGER NOT NULL,
    links TEXT NOT NULL, -- JSON array of objects
    attachments TEXT NOT NULL, -- JSON array of references
    entries INTEGER NOT NULL CHECK (entries > 0), -- of the timeline: also the version of the row
    CHECK ((state = 2) = (closed_at > 0) AND (state = 2) = (length(cause) > 0))
) STRICT;

CREATE INDEX incidents_state ON incidents (state, id);

CREATE TABLE incident_entries (
    incident INTEGER NOT NULL REFERENCES incidents (id),
    number INTEGER NOT NULL CHECK (number > 0), -- counted up within the incident
    at INTEGER NOT NULL,
    done_by TEXT NOT NULL,
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 6), -- opened, note, owner, judged, linked, attached, closed
    content TEXT NOT NULL CHECK (length(content) > 0),
    PRIMARY KEY (incident, number)
) STRICT;

-- What was frozen when it was opened: one JSON object.
CREATE TABLE incident_excerpts (
    incident INTEGER NOT NULL PRIMARY KEY REFERENCES incidents (id),
    content TEXT NOT NULL CHECK (length(content) > 0)
) STRICT;

CREATE TABLE tasks (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    kind INTEGER NOT NULL CHECK (kind IN (0, 1)), -- improvement request, directive
    from_side TEXT NOT NULL CHECK (from_side IN ('carrier', 'outsourcer')),
    scope TEXT NOT NULL, -- id of the organisation that it lies in; empty: the root
    title TEXT NOT NULL CHECK (length(title) > 0),
    content TEXT NOT NULL,
    incident INTEGER NOT NULL, -- 0: of none
    issued_at INTEGER NOT NULL CHECK (issued_at > 0),
    issued_by TEXT NOT NULL,
    deadline INTEGER NOT NULL CHECK (deadline > issued_at),
    acknowledged_at INTEGER NOT NULL,
    acknowledged_by TEXT NOT NULL,
    done_at INTEGER NOT NULL,
    done_by TEXT NOT NULL,
    evidence TEXT NOT NULL,
    CHECK (kind = 0 OR from_side = 'carrier'),
    CHECK (done_at = 0 OR acknowledged_at > 0),
    CHECK ((done_at > 0) = (length(evidence) > 0))
) STRICT;

CREATE INDEX tasks_done ON tasks (done_at, id);

CREATE TABLE handovers (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    scope TEXT NOT NULL, -- id of the organisation that it lies in; empty: the root
    facts TEXT NOT NULL CHECK (length(facts) > 0), -- one JSON object
    notes TEXT NOT NULL,
    follow_ups TEXT NOT NULL, -- JSON array of objects
    outgoing TEXT NOT NULL CHECK (length(outgoing) > 0),
    given_at INTEGER NOT NULL CHECK (given_at > 0),
    incoming TEXT NOT NULL CHECK (incoming <> outgoing),
    signed_at INTEGER NOT NULL,
    escalated_at INTEGER NOT NULL,
    CHECK ((signed_at > 0) = (length(incoming) > 0))
) STRICT;

-- What was told and what was frozen is never changed.
CREATE TRIGGER incident_entries_no_update BEFORE UPDATE ON incident_entries BEGIN
    SELECT RAISE(ABORT, 'a timeline is only added to');
END;

CREATE TRIGGER incident_entries_no_delete BEFORE DELETE ON incident_entries BEGIN
    SELECT RAISE(ABORT, 'a timeline is only added to');
END;

CREATE TRIGGER incident_excerpts_no_update BEFORE UPDATE ON incident_excerpts BEGIN
    SELECT RAISE(ABORT, 'an excerpt is frozen');
END;
