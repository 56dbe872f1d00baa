-- SPDX-License-Identifier: GPL-3.0-or-later
-- Rules as people changed them, the alarms that are open, and what happened to alarms.
-- Times are microseconds since 1970 in UTC, 0 for none.
CREATE TABLE alarm_rules (
    place INTEGER NOT NULL PRIMARY KEY, -- the order in which they are shown
    content TEXT NOT NULL CHECK (length(content) > 0) -- one JSON object
) STRICT;

CREATE TABLE open_alarms (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id > 0),
    rule_id TEXT NOT NULL,
    metric TEXT NOT NULL,
    subject_kind INTEGER NOT NULL CHECK (subject_kind BETWEEN 0 AND 4), -- floor, node, queue, agent, switch
    subject_source INTEGER NOT NULL, -- -1: of no single switch
    subject_key TEXT NOT NULL,
    subject_en TEXT NOT NULL,
    subject_zh TEXT NOT NULL,
    subject_node TEXT NOT NULL,
    aspect TEXT NOT NULL,
    severity INTEGER NOT NULL CHECK (severity IN (0, 1)), -- warning, critical
    state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 2), -- unacknowledged, acknowledged, returned
    is_active INTEGER NOT NULL CHECK (is_active IN (0, 1)),
    value REAL NOT NULL,
    level REAL NOT NULL,
    raised_at INTEGER NOT NULL,
    cleared_at INTEGER NOT NULL,
    acknowledged_at INTEGER NOT NULL,
    escalated_at INTEGER NOT NULL,
    shelved_until INTEGER NOT NULL,
    owner TEXT NOT NULL,
    note TEXT NOT NULL,
    occurrences INTEGER NOT NULL,
    is_in_flood INTEGER NOT NULL CHECK (is_in_flood IN (0, 1))
) STRICT;

CREATE TABLE alarm_events (
    number INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 9), -- raised, raised again, rose, fell, returned,
        -- acknowledged, shelved, unshelved, escalated, gone
    done_by TEXT NOT NULL, -- empty: the program
    alarm_id INTEGER NOT NULL CHECK (alarm_id > 0),
    rule_id TEXT NOT NULL,
    metric TEXT NOT NULL,
    subject_kind INTEGER NOT NULL CHECK (subject_kind BETWEEN 0 AND 4), -- floor, node, queue, agent, switch
    subject_source INTEGER NOT NULL, -- -1: of no single switch
    subject_key TEXT NOT NULL,
    subject_en TEXT NOT NULL,
    subject_zh TEXT NOT NULL,
    subject_node TEXT NOT NULL,
    aspect TEXT NOT NULL,
    severity INTEGER NOT NULL CHECK (severity IN (0, 1)), -- warning, critical
    state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 3), -- unacknowledged, acknowledged, returned, gone
    is_active INTEGER NOT NULL CHECK (is_active IN (0, 1)),
    value REAL NOT NULL,
    level REAL NOT NULL,
    raised_at INTEGER NOT NULL,
    cleared_at INTEGER NOT NULL,
    acknowledged_at INTEGER NOT NULL,
    escalated_at INTEGER NOT NULL,
    shelved_until INTEGER NOT NULL,
    owner TEXT NOT NULL,
    note TEXT NOT NULL,
    occurrences INTEGER NOT NULL,
    is_in_flood INTEGER NOT NULL CHECK (is_in_flood IN (0, 1))
) STRICT;

CREATE INDEX alarm_events_at ON alarm_events (at);
