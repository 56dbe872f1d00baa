-- SPDX-License-Identifier: GPL-3.0-or-later
-- Rosters, attendance, forecasts and imported calls have a time of their own, and holds for it. Which classes
-- there are the program knows.
ALTER TABLE legal_holds RENAME TO old_holds;

CREATE TABLE legal_holds (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    class TEXT NOT NULL CHECK (length(class) > 0),
    from_time INTEGER NOT NULL,
    to_time INTEGER NOT NULL CHECK (to_time > from_time),
    reason TEXT NOT NULL CHECK (length(reason) >= 5),
    set_by TEXT NOT NULL CHECK (length(set_by) > 0),
    set_at INTEGER NOT NULL,
    released_by TEXT NOT NULL,
    released_at INTEGER NOT NULL -- 0: in force
) STRICT;

INSERT INTO legal_holds SELECT * FROM old_holds;
DROP TABLE old_holds;

-- What was signed or frozen is kept for its time and no longer: while retention runs, days before this may go.
-- There is a row only inside its transaction.
CREATE TABLE retention_runs (
    before_day INTEGER NOT NULL -- days since 1970
) STRICT;

DROP TRIGGER roster_versions_no_delete;
CREATE TRIGGER roster_versions_no_delete BEFORE DELETE ON roster_versions
WHEN old.state > 0 AND NOT EXISTS (SELECT 1 FROM retention_runs r WHERE old.last_day < r.before_day) BEGIN
    SELECT RAISE(ABORT, 'what was signed is kept');
END;

DROP TRIGGER roster_cells_remove;
CREATE TRIGGER roster_cells_remove BEFORE DELETE ON roster_cells
WHEN EXISTS (SELECT 1 FROM roster_versions v WHERE v.id = old.version AND v.state > 0
    AND NOT EXISTS (SELECT 1 FROM retention_runs r WHERE v.last_day < r.before_day)) BEGIN
    SELECT RAISE(ABORT, 'only a draft has its cells changed');
END;

DROP TRIGGER attendance_days_frozen_gone;
CREATE TRIGGER attendance_days_frozen_gone BEFORE DELETE ON attendance_days
WHEN EXISTS (SELECT 1 FROM attendance_months m WHERE m.team = old.team
    AND m.month <= old.day AND old.day < unixepoch(m.month * 86400, 'unixepoch', '+1 month') / 86400)
    AND NOT EXISTS (SELECT 1 FROM retention_runs r WHERE old.day < r.before_day)
BEGIN
    SELECT RAISE(ABORT, 'the month is frozen');
END;
