-- SPDX-License-Identifier: GPL-3.0-or-later
-- People who are planned, shift patterns, rules, what is required, plans with their versions, and requests.
-- Times are microseconds since 1970 in UTC, days are days since 1970, both 0 for none. Minutes are counted
-- from local midnight.
CREATE TABLE roster_people (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) > 0), -- the staff number
    name_en TEXT NOT NULL,
    name_zh TEXT NOT NULL,
    team TEXT NOT NULL, -- id of a node of the organisation
    contract INTEGER NOT NULL CHECK (contract BETWEEN 0 AND 2), -- full time, part time, hourly
    scheme INTEGER NOT NULL CHECK (scheme BETWEEN 0 AND 4), -- standard, by week, month, quarter, year
    joined_on INTEGER NOT NULL,
    left_on INTEGER NOT NULL
) STRICT;

CREATE INDEX roster_people_team ON roster_people (team);

-- What holds of a person for some days. Kinds: 0 role, 1 skill, 2 protection, 3 when on a weekday (minutes,
-- not days), 4 login at a switch.
CREATE TABLE roster_facts (
    person TEXT NOT NULL REFERENCES roster_people (id),
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 4),
    place INTEGER NOT NULL CHECK (place >= 0),
    value INTEGER NOT NULL, -- the role, the protection or the weekday
    code TEXT NOT NULL, -- of the skill, or the login
    since INTEGER NOT NULL,
    until INTEGER NOT NULL,
    PRIMARY KEY (person, kind, place)
) STRICT;

CREATE TABLE roster_patterns (
    code TEXT NOT NULL PRIMARY KEY CHECK (length(code) > 0),
    place INTEGER NOT NULL,
    name_en TEXT NOT NULL,
    name_zh TEXT NOT NULL,
    letter_en TEXT NOT NULL,
    letter_zh TEXT NOT NULL,
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 6), -- early, middle, late, night, split, part-time, training
    spans TEXT NOT NULL CHECK (length(spans) > 0), -- "420-930", with commas between
    breaks TEXT NOT NULL, -- "kind:minutes:from-to:p" or u for unpaid, with commas between
    valid_from INTEGER NOT NULL,
    valid_to INTEGER NOT NULL
) STRICT;

CREATE TABLE roster_rules (
    since INTEGER NOT NULL PRIMARY KEY,
    content TEXT NOT NULL CHECK (length(content) > 0) -- one JSON object
) STRICT;

CREATE TABLE roster_requirements (
    team TEXT NOT NULL,
    day INTEGER NOT NULL CHECK (day > 0),
    minutes INTEGER NOT NULL CHECK (minutes > 0), -- of an interval
    people TEXT NOT NULL, -- by interval, with commas between
    PRIMARY KEY (team, day)
) STRICT;

CREATE TABLE roster_requests (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 2), -- leave, swap, overtime
    state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 3), -- open, approved, refused, withdrawn
    team TEXT NOT NULL,
    person TEXT NOT NULL CHECK (length(person) > 0),
    from_day INTEGER NOT NULL CHECK (from_day > 0),
    to_day INTEGER NOT NULL CHECK (to_day >= from_day),
    leave_kind INTEGER NOT NULL CHECK (leave_kind BETWEEN 0 AND 5),
    other TEXT NOT NULL CHECK (other <> person),
    other_day INTEGER NOT NULL,
    span_from INTEGER NOT NULL,
    span_to INTEGER NOT NULL,
    reason TEXT NOT NULL,
    asked_by TEXT NOT NULL,
    asked_at INTEGER NOT NULL,
    decided_by TEXT NOT NULL,
    decided_at INTEGER NOT NULL,
    decision TEXT NOT NULL,
    CHECK ((state = 0) = (decided_at = 0))
) STRICT;

CREATE INDEX roster_requests_team ON roster_requests (team, id);

CREATE TABLE roster_versions (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    team TEXT NOT NULL,
    first_day INTEGER NOT NULL CHECK (first_day > 0),
    last_day INTEGER NOT NULL CHECK (last_day >= first_day),
    number INTEGER NOT NULL CHECK (number > 0), -- counted up by team and days
    based_on INTEGER NOT NULL,
    state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 4), -- draft, submitted, released, refused, superseded
    revision INTEGER NOT NULL CHECK (revision > 0),
    saved_by TEXT NOT NULL,
    saved_at INTEGER NOT NULL,
    submitted_by TEXT NOT NULL,
    submitted_at INTEGER NOT NULL,
    decided_by TEXT NOT NULL,
    decided_at INTEGER NOT NULL,
    reason TEXT NOT NULL,
    hash TEXT NOT NULL CHECK (length(hash) IN (0, 64)),
    request INTEGER NOT NULL, -- whose approval made it; 0: none
    UNIQUE (team, first_day, last_day, number),
    CHECK ((state = 0) = (length(hash) = 0)),
    CHECK (state <> 3 OR length(reason) > 0)
) STRICT;

-- What is in force for a team on a day is one version.
CREATE UNIQUE INDEX roster_versions_released ON roster_versions (team, first_day, last_day) WHERE state = 2;

CREATE TABLE roster_cells (
    version INTEGER NOT NULL REFERENCES roster_versions (id),
    person TEXT NOT NULL CHECK (length(person) > 0),
    day INTEGER NOT NULL CHECK (day > 0),
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 3), -- empty, off, leave, shift
    pattern TEXT NOT NULL,
    spans TEXT NOT NULL, -- "420-930", with commas between
    activities TEXT NOT NULL, -- "kind:from-to:p" or u for unpaid, with commas between
    leave_kind INTEGER NOT NULL CHECK (leave_kind BETWEEN 0 AND 5),
    overtime INTEGER NOT NULL CHECK (overtime >= 0), -- minutes
    is_pinned INTEGER NOT NULL CHECK (is_pinned IN (0, 1)),
    note TEXT NOT NULL,
    PRIMARY KEY (version, person, day)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER roster_versions_supersede BEFORE UPDATE OF state ON roster_versions
WHEN new.state = 2 AND old.state < 2 BEGIN
    UPDATE roster_versions SET state = 4
    WHERE team = new.team AND first_day = new.first_day AND last_day = new.last_day AND state = 2;
END;

-- A version goes its way and never back, and what was signed stays as it was.
CREATE TRIGGER roster_versions_way BEFORE UPDATE ON roster_versions
WHEN NOT ((old.state = 0 AND (new.state <= 1 OR (new.state = 2 AND old.request > 0)))
    OR (old.state = 1 AND new.state IN (2, 3) AND new.hash = old.hash)
    OR (old.state = 2 AND new.state = 4 AND new.hash = old.hash)) BEGIN
    SELECT RAISE(ABORT, 'a version goes its way and never back');
END;

CREATE TRIGGER roster_versions_no_delete BEFORE DELETE ON roster_versions WHEN old.state > 0 BEGIN
    SELECT RAISE(ABORT, 'what was signed is kept');
END;

CREATE TRIGGER roster_cells_add BEFORE INSERT ON roster_cells
WHEN (SELECT state FROM roster_versions WHERE id = new.version) > 0 BEGIN
    SELECT RAISE(ABORT, 'only a draft has its cells changed');
END;

CREATE TRIGGER roster_cells_change BEFORE UPDATE ON roster_cells
WHEN (SELECT state FROM roster_versions WHERE id = old.version) > 0 BEGIN
    SELECT RAISE(ABORT, 'only a draft has its cells changed');
END;

CREATE TRIGGER roster_cells_remove BEFORE DELETE ON roster_cells
WHEN (SELECT state FROM roster_versions WHERE id = old.version) > 0 BEGIN
    SELECT RAISE(ABORT, 'only a draft has its cells changed');
END;
