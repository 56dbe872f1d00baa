-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a person's day came to, and the months whose hours are frozen.
-- Days are days since 1970; times and spans are microseconds, hours whole seconds.
CREATE TABLE attendance_days (
    person TEXT NOT NULL CHECK (length(person) > 0), -- the staff number
    day INTEGER NOT NULL CHECK (day > 0), -- on which the shift starts
    team TEXT NOT NULL, -- id of the node of the organisation
    scheduled INTEGER NOT NULL CHECK (scheduled >= 0),
    worked INTEGER NOT NULL CHECK (worked >= 0),
    overtime INTEGER NOT NULL CHECK (overtime >= 0),
    on_break INTEGER NOT NULL CHECK (on_break >= 0),
    signed_in INTEGER NOT NULL,
    signed_out INTEGER NOT NULL,
    due INTEGER NOT NULL, -- microseconds in any duty, then those of them in the right state
    adherent INTEGER NOT NULL,
    due_to_serve INTEGER NOT NULL,
    served INTEGER NOT NULL,
    exceptions TEXT NOT NULL, -- JSON array of objects
    PRIMARY KEY (person, day)
) STRICT;

CREATE INDEX attendance_days_team ON attendance_days (team, day);

CREATE TABLE attendance_months (
    team TEXT NOT NULL,
    month INTEGER NOT NULL CHECK (month > 0), -- its first day
    frozen_by TEXT NOT NULL CHECK (length(frozen_by) > 0),
    frozen_at INTEGER NOT NULL CHECK (frozen_at > 0),
    hash TEXT NOT NULL CHECK (length(hash) = 64),
    PRIMARY KEY (team, month)
) STRICT;

CREATE TRIGGER attendance_days_frozen_new BEFORE INSERT ON attendance_days
WHEN EXISTS (SELECT 1 FROM attendance_months m WHERE m.team = new.team
    AND m.month <= new.day AND new.day < unixepoch(m.month * 86400, 'unixepoch', '+1 month') / 86400)
BEGIN
    SELECT RAISE(ABORT, 'the month is frozen');
END;

CREATE TRIGGER attendance_days_frozen_old BEFORE UPDATE ON attendance_days
WHEN EXISTS (SELECT 1 FROM attendance_months m WHERE m.team = old.team
    AND m.month <= old.day AND old.day < unixepoch(m.month * 86400, 'unixepoch', '+1 month') / 86400)
BEGIN
    SELECT RAISE(ABORT, 'the month is frozen');
END;

CREATE TRIGGER attendance_days_frozen_gone BEFORE DELETE ON attendance_days
WHEN EXISTS (SELECT 1 FROM attendance_months m WHERE m.team = old.team
    AND m.month <= old.day AND old.day < unixepoch(m.month * 86400, 'unixepoch', '+1 month') / 86400)
BEGIN
    SELECT RAISE(ABORT, 'the month is frozen');
END;
