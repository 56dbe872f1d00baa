-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a person's day came to, and the months whose hours are frozen.
-- Days are days since 1970; times and spans are microseconds, hours whole seconds.
CREATE TABLE attendance_days (
    person text NOT NULL CHECK (length(person) > 0), -- the staff number
    day bigint NOT NULL CHECK (day > 0), -- on which the shift starts
    team text NOT NULL, -- id of the node of the organisation
    scheduled bigint NOT NULL CHECK (scheduled >= 0),
    worked bigint NOT NULL CHECK (worked >= 0),
    overtime bigint NOT NULL CHECK (overtime >= 0),
    on_break bigint NOT NULL CHECK (on_break >= 0),
    signed_in bigint NOT NULL,
    signed_out bigint NOT NULL,
    due bigint NOT NULL, -- microseconds in any duty, then those of them in the right state
    adherent bigint NOT NULL,
    due_to_serve bigint NOT NULL,
    served bigint NOT NULL,
    exceptions text NOT NULL, -- JSON array of objects
    PRIMARY KEY (person, day)
);

CREATE INDEX attendance_days_team ON attendance_days (team, day);

CREATE TABLE attendance_months (
    team text NOT NULL,
    month bigint NOT NULL CHECK (month > 0), -- its first day
    frozen_by text NOT NULL CHECK (length(frozen_by) > 0),
    frozen_at bigint NOT NULL CHECK (frozen_at > 0),
    hash text NOT NULL CHECK (length(hash) = 64),
    PRIMARY KEY (team, month)
);

CREATE FUNCTION priv.keep_frozen_days() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
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
        AND touched.day < ('1970-01-01'::date + m.month::integer + interval '1 month')::date - '1970-01-01'::date) THEN
        RAISE EXCEPTION 'the month is frozen' USING errcode = 'restrict_violation';
    END IF;
    RETURN CASE tg_op WHEN 'DELETE' THEN old ELSE new END;
END $$;

CREATE TRIGGER attendance_days_frozen BEFORE INSERT OR UPDATE OR DELETE ON attendance_days
    FOR EACH ROW EXECUTE FUNCTION priv.keep_frozen_days();

-- Who may what with them: the lines of the matrix of rights.
CREATE TABLE priv.attendance_rights (
    role text NOT NULL,
    object text NOT NULL CHECK (object IN ('attendance', 'freeze')),
    deed text NOT NULL CHECK (deed IN ('R', 'W')),
    reach text NOT NULL CHECK (reach IN ('region', 'team')),
    PRIMARY KEY (role, object, deed)
);

INSERT INTO priv.attendance_rights (role, object, deed, reach)
SELECT role, object, deed, reach
FROM (VALUES
    ('attendance', 'R', 'region', 'C-PM C-FS C-CM O-PM O-OS O-TM O-GA'), ('attendance', 'R', 'team', 'C-BG O-TL'),
    ('attendance', 'W', 'region', 'C-FS O-OS O-GA'), ('attendance', 'W', 'team', 'O-TL'),
    ('freeze', 'R', 'region', 'C-PM C-CM C-FS O-PM O-OS O-GA'), ('freeze', 'R', 'team', 'O-TL'),
    ('freeze', 'W', 'region', 'C-PM O-PM O-GA')) AS line (object, deed, reach, roles),
    LATERAL unnest(string_to_array(line.roles, ' ')) AS role;

CREATE FUNCTION my_attendance(wanted text, asked text) RETURNS text[] LANGUAGE sql STABLE PARALLEL SAFE
SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT coalesce((SELECT app.my_nodes(r.reach)
        FROM priv.members m JOIN priv.attendance_rights r ON r.role = m.role
        WHERE m.login = session_user AND r.object = wanted AND r.deed = asked), '{}')
$$;

REVOKE ALL ON FUNCTION my_attendance(text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION my_attendance(text, text) TO fw_member;

CREATE FUNCTION priv.sign_month() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM priv.members WHERE login = session_user) THEN
        new.frozen_by := session_user;
        new.frozen_at := priv.now_us();
    END IF;
    RETURN new;
END $$;

CREATE TRIGGER attendance_months_sign BEFORE INSERT ON attendance_months
    FOR EACH ROW EXECUTE FUNCTION priv.sign_month();

GRANT SELECT, INSERT, UPDATE ON attendance_days TO fw_member;
GRANT SELECT, INSERT ON attendance_months TO fw_member;

ALTER TABLE attendance_days ENABLE ROW LEVEL SECURITY;
ALTER TABLE attendance_days FORCE ROW LEVEL SECURITY;
CREATE POLICY attendance_days_owner ON attendance_days TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY attendance_days_read ON attendance_days FOR SELECT TO fw_member
    USING (team = ANY ((SELECT my_attendance('attendance', 'R'))::text[]));
CREATE POLICY attendance_days_add ON attendance_days FOR INSERT TO fw_member
    WITH CHECK (team = ANY ((SELECT my_attendance('attendance', 'W'))::text[]));
CREATE POLICY attendance_days_change ON attendance_days FOR UPDATE TO fw_member
    USING (team = ANY ((SELECT my_attendance('attendance', 'W'))::text[]))
    WITH CHECK (team = ANY ((SELECT my_attendance('attendance', 'W'))::text[]));

ALTER TABLE attendance_months ENABLE ROW LEVEL SECURITY;
ALTER TABLE attendance_months FORCE ROW LEVEL SECURITY;
CREATE POLICY attendance_months_owner ON attendance_months TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY attendance_months_read ON attendance_months FOR SELECT TO fw_member
    USING (team = ANY ((SELECT my_attendance('freeze', 'R'))::text[]));
CREATE POLICY attendance_months_add ON attendance_months FOR INSERT TO fw_member
    WITH CHECK (team = ANY ((SELECT my_attendance('freeze', 'W'))::text[]));
