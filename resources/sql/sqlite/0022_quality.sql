-- SPDX-License-Identifier: GPL-3.0-or-later
-- Scorecards and what calls were scored by them, recordings and who heard them, plans, calibrations, coaching
-- and certificates. Times are microseconds since 1970 in UTC, 0 for none; content is one JSON object.
CREATE TABLE scorecards (
    form TEXT NOT NULL CHECK (length(form) > 0),
    version INTEGER NOT NULL CHECK (version > 0),
    state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 2), -- draft, published, retired
    saved_by TEXT NOT NULL,
    saved_at INTEGER NOT NULL,
    content TEXT NOT NULL CHECK (length(content) > 0),
    PRIMARY KEY (form, version)
) STRICT;

-- What calls are scored by is frozen.
CREATE TRIGGER scorecards_frozen BEFORE UPDATE ON scorecards
WHEN old.state > 0 AND (new.content <> old.content OR new.state < old.state
    OR new.form <> old.form OR new.version <> old.version) BEGIN
    SELECT RAISE(ABORT, 'what calls are scored by is frozen');
END;
CREATE TRIGGER scorecards_kept BEFORE DELETE ON scorecards WHEN old.state > 0 BEGIN
    SELECT RAISE(ABORT, 'what calls are scored by is frozen');
END;

CREATE TABLE evaluations (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    call TEXT NOT NULL CHECK (length(call) > 0),
    at INTEGER NOT NULL, -- when the call was answered
    agent TEXT NOT NULL, -- the staff number, or the address
    scope TEXT NOT NULL, -- team: id of a node of the organisation
    evaluator TEXT NOT NULL,
    assigned_by TEXT NOT NULL,
    plan INTEGER NOT NULL, -- 0: chosen by hand
    form TEXT NOT NULL,
    is_internal INTEGER NOT NULL CHECK (is_internal IN (0, 1)), -- of the outsourcer: never counts for settlement
    state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 10), -- assigned, in progress, submitted, confirmed, released,
        -- acknowledged, appealed, endorsed, escalated, closed, void
    step INTEGER NOT NULL CHECK (step >= 0), -- counted up with each step
    changed_by TEXT NOT NULL,
    changed_at INTEGER NOT NULL,
    released_at INTEGER NOT NULL,
    revisions INTEGER NOT NULL CHECK (revisions >= 0),
    final_score INTEGER CHECK (final_score BETWEEN 0 AND 10000), -- hundredths; NULL: not scored
    is_fatal INTEGER NOT NULL CHECK (is_fatal IN (0, 1)),
    content TEXT NOT NULL CHECK (length(content) > 0) -- without its revisions
) STRICT;

CREATE INDEX evaluations_at ON evaluations (at, id);
CREATE INDEX evaluations_call ON evaluations (call);
CREATE INDEX evaluations_agent ON evaluations (agent, at);

-- A later one never changes an earlier one.
CREATE TABLE evaluation_revisions (
    evaluation INTEGER NOT NULL REFERENCES evaluations (id),
    number INTEGER NOT NULL CHECK (number > 0), -- counted up within the evaluation
    at INTEGER NOT NULL,
    done_by TEXT NOT NULL,
    content TEXT NOT NULL CHECK (length(content) > 0),
    PRIMARY KEY (evaluation, number)
) STRICT;

CREATE TRIGGER evaluation_revisions_no_change BEFORE UPDATE ON evaluation_revisions BEGIN
    SELECT RAISE(ABORT, 'what was scored is only added to');
END;
CREATE TRIGGER evaluation_revisions_kept BEFORE DELETE ON evaluation_revisions
WHEN NOT EXISTS (SELECT 1 FROM retention_runs) BEGIN
    SELECT RAISE(ABORT, 'what was scored is only added to');
END;

CREATE TABLE recordings (
    call TEXT NOT NULL PRIMARY KEY CHECK (length(call) > 0),
    scope TEXT NOT NULL, -- team of the agent
    started_at INTEGER NOT NULL,
    duration INTEGER NOT NULL CHECK (duration >= 0), -- microseconds
    retained_until INTEGER NOT NULL, -- days since 1970; 0: as the class of recordings says
    is_held INTEGER NOT NULL CHECK (is_held IN (0, 1)), -- legal hold
    content TEXT NOT NULL CHECK (length(content) > 0)
) STRICT;

-- Who heard what, and why.
CREATE TABLE playbacks (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    call TEXT NOT NULL CHECK (length(call) > 0),
    scope TEXT NOT NULL,
    heard_by TEXT NOT NULL,
    purpose INTEGER NOT NULL CHECK (purpose BETWEEN 0 AND 4), -- quality, appeal, complaint, training, audit
    started_at INTEGER NOT NULL,
    ended_at INTEGER NOT NULL,
    content TEXT NOT NULL CHECK (length(content) > 0)
) STRICT;

CREATE INDEX playbacks_call ON playbacks (call);

CREATE TRIGGER playbacks_no_change BEFORE UPDATE ON playbacks BEGIN
    SELECT RAISE(ABORT, 'who heard what is only added to');
END;
CREATE TRIGGER playbacks_kept BEFORE DELETE ON playbacks
WHEN NOT EXISTS (SELECT 1 FROM retention_runs) BEGIN
    SELECT RAISE(ABORT, 'who heard what is only added to');
END;

CREATE TABLE replay_comments (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    call TEXT NOT NULL CHECK (length(call) > 0),
    scope TEXT NOT NULL,
    moment INTEGER NOT NULL, -- milliseconds of the recording
    is_private INTEGER NOT NULL CHECK (is_private IN (0, 1)),
    written_by TEXT NOT NULL,
    written_at INTEGER NOT NULL,
    content TEXT NOT NULL CHECK (length(content) > 0) -- the words
) STRICT;

CREATE INDEX replay_comments_call ON replay_comments (call, moment);

CREATE TABLE sampling_plans (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    scope TEXT NOT NULL, -- empty: everything
    saved_by TEXT NOT NULL,
    saved_at INTEGER NOT NULL,
    over_at INTEGER NOT NULL, -- 0: not over yet
    content TEXT NOT NULL CHECK (length(content) > 0)
) STRICT;

CREATE TABLE calibrations (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    scope TEXT NOT NULL, -- empty: everything
    saved_by TEXT NOT NULL,
    saved_at INTEGER NOT NULL,
    is_opened INTEGER NOT NULL CHECK (is_opened IN (0, 1)),
    facilitator TEXT NOT NULL,
    participants TEXT NOT NULL, -- JSON array of names
    calls INTEGER NOT NULL CHECK (calls >= 0),
    content TEXT NOT NULL CHECK (length(content) > 0) -- without its sheets
) STRICT;

-- Rows of their own, so that nobody sees those of others too early.
CREATE TABLE calibration_sheets (
    calibration INTEGER NOT NULL REFERENCES calibrations (id),
    participant TEXT NOT NULL CHECK (length(participant) > 0),
    call TEXT NOT NULL CHECK (length(call) > 0),
    submitted_at INTEGER NOT NULL, -- 0: still being filled in
    content TEXT NOT NULL CHECK (length(content) > 0),
    PRIMARY KEY (calibration, participant, call)
) STRICT;

CREATE TRIGGER calibration_sheets_submitted BEFORE UPDATE ON calibration_sheets WHEN old.submitted_at > 0 BEGIN
    SELECT RAISE(ABORT, 'what was submitted is kept');
END;

CREATE TABLE coaching_tasks (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    scope TEXT NOT NULL, -- team
    person TEXT NOT NULL,
    saved_by TEXT NOT NULL,
    saved_at INTEGER NOT NULL,
    over_at INTEGER NOT NULL,
    content TEXT NOT NULL CHECK (length(content) > 0)
) STRICT;

CREATE TABLE certificates (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    scope TEXT NOT NULL, -- team
    person TEXT NOT NULL,
    saved_by TEXT NOT NULL,
    saved_at INTEGER NOT NULL,
    over_at INTEGER NOT NULL,
    content TEXT NOT NULL CHECK (length(content) > 0)
) STRICT;
