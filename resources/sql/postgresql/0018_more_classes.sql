-- SPDX-License-Identifier: GPL-3.0-or-later
-- Rosters, attendance, forecasts and imported calls have a time of their own, and holds for it. Which classes
-- there are the program knows.
ALTER TABLE legal_holds DROP CONSTRAINT legal_holds_class_check;
ALTER TABLE legal_holds ADD CONSTRAINT legal_holds_class_check CHECK (length(class) > 0);

-- What was signed or frozen is kept for its time and no longer: while retention runs, days before this may go.
-- There is a row only inside its transaction, and nobody but an administrator can write one.
CREATE TABLE retention_runs (
    before_day bigint NOT NULL -- days since 1970
);

REVOKE ALL ON retention_runs FROM PUBLIC;

CREATE OR REPLACE FUNCTION priv.keep_version() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF old.state > 0 AND NOT EXISTS (SELECT 1 FROM app.retention_runs r WHERE old.last_day < r.before_day) THEN
        PERFORM priv.refuse_step('what was signed is kept');
    END IF;
    RETURN old;
END $$;

CREATE OR REPLACE FUNCTION priv.keep_cells() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM app.roster_versions v
        WHERE v.state > 0 AND v.id IN (SELECT DISTINCT version FROM touched)
            AND (tg_op <> 'DELETE'
                OR NOT EXISTS (SELECT 1 FROM app.retention_runs r WHERE v.last_day < r.before_day))) THEN
        PERFORM priv.refuse_step('only a draft has its cells changed');
    END IF;
    RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION priv.keep_frozen_days() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    touched record;
BEGIN
    IF tg_op = 'INSERT' THEN
        touched := new;
    ELSE
        touched := old;
    END IF;
    IF EXISTS (SELECT 1 FROM app.attendance_months m WHERE m.team = touched.team AND m.month <= touched.day
        AND touched.day < ('1970-01-01'::date + m.month::integer + interval '1 month')::date - '1970-01-01'::date)
        AND (tg_op <> 'DELETE'
            OR NOT EXISTS (SELECT 1 FROM app.retention_runs r WHERE touched.day < r.before_day)) THEN
        RAISE EXCEPTION 'the month is frozen' USING errcode = 'restrict_violation';
    END IF;
    RETURN CASE tg_op WHEN 'DELETE' THEN old ELSE new END;
END $$;
