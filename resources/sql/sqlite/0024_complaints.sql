-- SPDX-License-Identifier: GPL-3.0-or-later
-- What customers say went wrong. Times are microseconds since 1970 in UTC, 0 for none.
CREATE TABLE complaints (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    received_at INTEGER NOT NULL CHECK (received_at > 0),
    channel TEXT NOT NULL CHECK (length(channel) > 0),
    title TEXT NOT NULL CHECK (length(title) > 0),
    masked_number TEXT NOT NULL,
    customers INTEGER NOT NULL CHECK (customers > 0),
    scope TEXT NOT NULL, -- id of the organisation whose calls it is about; empty: the root
    agent TEXT NOT NULL,
    call TEXT NOT NULL,
    queue TEXT NOT NULL,
    evaluation INTEGER NOT NULL, -- 0: of none
    kind TEXT NOT NULL CHECK (length(kind) > 0),
    state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 3), -- received, classified, judged, closed
    owner TEXT NOT NULL,
    due_at INTEGER NOT NULL,
    liability INTEGER NOT NULL CHECK (liability BETWEEN 0 AND 4), -- unknown, rejected, agent, partner, carrier
    finding TEXT NOT NULL,
    judged_by TEXT NOT NULL,
    closed_at INTEGER NOT NULL,
    answer TEXT NOT NULL,
    entries INTEGER NOT NULL CHECK (entries > 0), -- of the story: also the version of the row
    CHECK ((state >= 2) = (liability > 0) AND (state >= 2) = (length(finding) > 0)),
    CHECK ((state = 3) = (closed_at > 0) AND (state = 3) = (length(answer) > 0))
) STRICT;

CREATE INDEX complaints_received ON complaints (received_at);
CREATE INDEX complaints_state ON complaints (state, id);

CREATE TABLE complaint_entries (
    complaint INTEGER NOT NULL REFERENCES complaints (id),
    number INTEGER NOT NULL CHECK (number > 0), -- counted up within the complaint
    at INTEGER NOT NULL,
    done_by TEXT NOT NULL,
    step INTEGER NOT NULL CHECK (step BETWEEN 0 AND 5), -- received, note, classified, judged, reopened, closed
    content TEXT NOT NULL CHECK (length(content) > 0),
    PRIMARY KEY (complaint, number)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER complaint_entries_no_change BEFORE UPDATE ON complaint_entries
BEGIN
    SELECT RAISE(ABORT, 'what was told is only added to');
END;
