-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who may see and do what on a server that two companies share. A user is a role of the server; what a
-- role may is said by grants and row policies, so that it also holds for who connects without our
-- program. Policies name the session's user: SET ROLE changes nothing.
-- Times are microseconds since 1970 in UTC, 0 for none.

-- The groups belong to the whole server, so another database may have made them already.
DO $$
DECLARE
    wanted text;
BEGIN
    FOREACH wanted IN ARRAY ARRAY['fw_member', 'fw_everything', 'fw_region', 'fw_team', 'fw_auditor',
                                  'fw_reveal', 'fw_recorder'] LOOP
        BEGIN
            EXECUTE format('CREATE ROLE %I NOLOGIN', wanted);
        EXCEPTION WHEN duplicate_object OR unique_violation THEN
            NULL;
        END;
    END LOOP;
END $$;

-- Nobody connects, makes temporary tables or looks into a schema without being one of ours.
DO $$ BEGIN
    EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
    EXECUTE format('GRANT CONNECT ON DATABASE %I TO fw_member, fw_recorder', current_database());
END $$;

REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA app TO fw_member, fw_recorder;

CREATE SCHEMA priv;

-- The organisation: parents come before children.
CREATE TABLE nodes (
    id text NOT NULL PRIMARY KEY CHECK (length(id) > 0),
    parent text REFERENCES nodes (id)
);

CREATE TABLE queue_nodes (
    queue bigint NOT NULL PRIMARY KEY REFERENCES queues (id),
    node text NOT NULL REFERENCES nodes (id)
);

CREATE TABLE agent_nodes (
    agent bigint NOT NULL PRIMARY KEY REFERENCES agents (id),
    node text NOT NULL REFERENCES nodes (id)
);

CREATE TABLE priv.members (
    login name NOT NULL PRIMARY KEY,
    role text NOT NULL, -- such as O-TL
    side text NOT NULL CHECK (side IN ('carrier', 'outsourcer', 'technical'))
);

CREATE TABLE priv.member_nodes (
    login name NOT NULL REFERENCES priv.members (login),
    node text NOT NULL REFERENCES nodes (id),
    kind text NOT NULL CHECK (kind IN ('region', 'team')),
    PRIMARY KEY (login, node, kind)
);

-- What lies in the user's scope. Asked once for each statement: policies call these in a sub-select.
CREATE FUNCTION my_nodes(wanted text) RETURNS text[] LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
    WITH RECURSIVE mine (id) AS (
        SELECT node FROM priv.member_nodes WHERE login = session_user AND kind = wanted
        UNION
        SELECT n.id FROM app.nodes n JOIN mine m ON n.parent = m.id)
    SELECT coalesce(array_agg(id), '{}') FROM mine
$$;

CREATE FUNCTION my_queues(wanted text) RETURNS bigint[] LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
    SELECT coalesce(array_agg(queue), '{}') FROM app.queue_nodes
    WHERE node = ANY ((SELECT app.my_nodes(wanted))::text[])
$$;

CREATE FUNCTION my_agents(wanted text) RETURNS bigint[] LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
    SELECT coalesce(array_agg(agent), '{}') FROM app.agent_nodes
    WHERE node = ANY ((SELECT app.my_nodes(wanted))::text[])
$$;

-- Numbers and names of callers are no column that anybody is granted.
GRANT SELECT (id, session, number, queue, agent, call_ref, queued_at, left_at, ended_at, wait_s, talk_s, hold_us,
    missed_offers, outcome, ended_by, is_in_time, is_short_abandon, is_wait_counted, is_carried_over, caller_masked)
    ON calls TO fw_everything, fw_region, fw_team;
GRANT SELECT ON queues, agents, queue_intervals, agent_intervals, nodes, queue_nodes, agent_nodes
    TO fw_everything, fw_region, fw_team;
GRANT SELECT ON schema_version TO fw_member, fw_recorder;
GRANT SELECT, INSERT, UPDATE ON queues, agents, queue_intervals, agent_intervals, calls, journal_sessions,
    journal_chunks, journal_keyframes TO fw_recorder;
GRANT SELECT ON nodes, queue_nodes, agent_nodes TO fw_recorder;
GRANT SELECT ON journal_sessions, journal_chunks, journal_keyframes TO fw_everything;

ALTER TABLE calls ENABLE ROW LEVEL SECURITY;
ALTER TABLE calls FORCE ROW LEVEL SECURITY;
CREATE POLICY calls_everything ON calls FOR SELECT TO fw_everything USING (true);
CREATE POLICY calls_region ON calls FOR SELECT TO fw_region
    USING (queue = ANY ((SELECT my_queues('region'))::bigint[])
        AND (agent IS NULL OR agent = ANY ((SELECT my_agents('region'))::bigint[])));
CREATE POLICY calls_team ON calls FOR SELECT TO fw_team
    USING (agent = ANY ((SELECT my_agents('team'))::bigint[]));
CREATE POLICY calls_recorder ON calls TO fw_recorder USING (true) WITH CHECK (true);

ALTER TABLE queues ENABLE ROW LEVEL SECURITY;
ALTER TABLE queues FORCE ROW LEVEL SECURITY;
CREATE POLICY queues_everything ON queues FOR SELECT TO fw_everything USING (true);
CREATE POLICY queues_region ON queues FOR SELECT TO fw_region
    USING (id = ANY ((SELECT my_queues('region'))::bigint[]));
CREATE POLICY queues_team ON queues FOR SELECT TO fw_team
    USING (id = ANY ((SELECT my_queues('region'))::bigint[]));
CREATE POLICY queues_recorder ON queues TO fw_recorder USING (true) WITH CHECK (true);

ALTER TABLE agents ENABLE ROW LEVEL SECURITY;
ALTER TABLE agents FORCE ROW LEVEL SECURITY;
CREATE POLICY agents_everything ON agents FOR SELECT TO fw_everything USING (true);
CREATE POLICY agents_region ON agents FOR SELECT TO fw_region
    USING (id = ANY ((SELECT my_agents('region'))::bigint[]));
CREATE POLICY agents_team ON agents FOR SELECT TO fw_team
    USING (id = ANY ((SELECT my_agents('team'))::bigint[]));
CREATE POLICY agents_recorder ON agents TO fw_recorder USING (true) WITH CHECK (true);

ALTER TABLE queue_intervals ENABLE ROW LEVEL SECURITY;
ALTER TABLE queue_intervals FORCE ROW LEVEL SECURITY;
CREATE POLICY queue_intervals_everything ON queue_intervals FOR SELECT TO fw_everything USING (true);
CREATE POLICY queue_intervals_region ON queue_intervals FOR SELECT TO fw_region
    USING (queue = ANY ((SELECT my_queues('region'))::bigint[]));
CREATE POLICY queue_intervals_team ON queue_intervals FOR SELECT TO fw_team
    USING (queue = ANY ((SELECT my_queues('region'))::bigint[]));
CREATE POLICY queue_intervals_recorder ON queue_intervals TO fw_recorder USING (true) WITH CHECK (true);

ALTER TABLE agent_intervals ENABLE ROW LEVEL SECURITY;
ALTER TABLE agent_intervals FORCE ROW LEVEL SECURITY;
CREATE POLICY agent_intervals_everything ON agent_intervals FOR SELECT TO fw_everything USING (true);
CREATE POLICY agent_intervals_region ON agent_intervals FOR SELECT TO fw_region
    USING (agent = ANY ((SELECT my_agents('region'))::bigint[]));
CREATE POLICY agent_intervals_team ON agent_intervals FOR SELECT TO fw_team
    USING (agent = ANY ((SELECT my_agents('team'))::bigint[]));
CREATE POLICY agent_intervals_recorder ON agent_intervals TO fw_recorder USING (true) WITH CHECK (true);

-- The accounts of a desk without a server; here nobody has one.
CREATE TABLE users (
    login text NOT NULL PRIMARY KEY CHECK (length(login) BETWEEN 1 AND 64),
    name text NOT NULL,
    role text NOT NULL CHECK (length(role) > 0),
    regions text NOT NULL,
    teams text NOT NULL,
    person text NOT NULL,
    delegations text NOT NULL,
    password text NOT NULL CHECK (password LIKE '$argon2id$%'),
    must_change smallint NOT NULL CHECK (must_change IN (0, 1)),
    is_disabled smallint NOT NULL CHECK (is_disabled IN (0, 1)),
    failures integer NOT NULL CHECK (failures >= 0),
    failed_at bigint NOT NULL,
    created_at bigint NOT NULL
);

CREATE TABLE audit (
    id bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
    at bigint NOT NULL,
    login text NOT NULL,
    role text NOT NULL,
    side text NOT NULL,
    host text NOT NULL,
    action text NOT NULL CHECK (length(action) > 0),
    object text NOT NULL,
    scope text NOT NULL,
    purpose text NOT NULL,
    result text NOT NULL CHECK (result IN ('done', 'asked', 'refused', 'failed', 'unknown')),
    detail text NOT NULL
);

CREATE INDEX audit_at ON audit (at);

CREATE TABLE audit_seals (
    place bigint NOT NULL PRIMARY KEY CHECK (place > 0),
    entry bigint NOT NULL UNIQUE REFERENCES audit (id),
    sealed_at bigint NOT NULL,
    hash bytea NOT NULL CHECK (length(hash) = 32)
);

CREATE FUNCTION priv.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the audit trail is only added to' USING errcode = 'insufficient_privilege';
END $$;

CREATE TRIGGER audit_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON audit
    FOR EACH STATEMENT EXECUTE FUNCTION priv.refuse_change();
CREATE TRIGGER audit_seals_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_seals
    FOR EACH STATEMENT EXECUTE FUNCTION priv.refuse_change();

-- Who and when is what the server knows, whatever a member writes. The recorder writes for itself and
-- for those whose commands it carries out.
CREATE FUNCTION priv.sign_entry() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM priv.members WHERE login = session_user) THEN
        SELECT m.login, m.role, m.side INTO new.login, new.role, new.side
        FROM priv.members m WHERE m.login = session_user;
        new.at := (extract(epoch FROM clock_timestamp()) * 1000000)::bigint;
    END IF;
    RETURN new;
END $$;

CREATE TRIGGER audit_sign BEFORE INSERT ON audit FOR EACH ROW EXECUTE FUNCTION priv.sign_entry();

GRANT INSERT (at, login, role, side, host, action, object, scope, purpose, result, detail) ON audit
    TO fw_member, fw_recorder;
GRANT SELECT ON audit, audit_seals TO fw_auditor, fw_recorder;
GRANT SELECT ON audit TO fw_region;
GRANT INSERT ON audit_seals TO fw_recorder;

ALTER TABLE audit ENABLE ROW LEVEL SECURITY;
ALTER TABLE audit FORCE ROW LEVEL SECURITY;
CREATE POLICY audit_add ON audit FOR INSERT TO fw_member, fw_recorder WITH CHECK (true);
CREATE POLICY audit_all ON audit FOR SELECT TO fw_auditor, fw_recorder USING (true);
-- Project managers read what lies in their region; other posts of a region read none.
CREATE FUNCTION is_manager() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
    SELECT EXISTS (SELECT 1 FROM priv.members WHERE login = session_user AND role IN ('C-PM', 'O-PM'))
$$;
CREATE POLICY audit_region ON audit FOR SELECT TO fw_region
    USING ((SELECT is_manager()) AND scope = ANY ((SELECT my_nodes('region'))::text[]));

-- A full number is asked for, the question is committed, and then it is got, once the trail has it.
CREATE TABLE priv.numbers (
    call bigint NOT NULL PRIMARY KEY REFERENCES calls (id),
    number text NOT NULL
);

CREATE TABLE priv.reveals (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at timestamptz NOT NULL DEFAULT clock_timestamp(),
    login name NOT NULL,
    call bigint NOT NULL,
    reason text NOT NULL CHECK (length(btrim(reason)) >= 5),
    xid xid8 NOT NULL DEFAULT pg_current_xact_id()
);

CREATE FUNCTION ask_number(wanted bigint, why text) RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    question bigint;
    place text;
BEGIN
    SELECT n.node INTO place FROM app.calls c JOIN app.queue_nodes n ON n.queue = c.queue
    WHERE c.id = wanted AND c.queue = ANY (app.my_queues('region'));
    IF place IS NULL THEN
        RAISE EXCEPTION 'no such call in your scope' USING errcode = 'insufficient_privilege';
    END IF;
    IF (SELECT count(*) FROM priv.reveals
        WHERE login = session_user AND at > clock_timestamp() - interval '1 hour') >= 30 THEN
        RAISE EXCEPTION 'too many numbers in an hour' USING errcode = 'insufficient_privilege';
    END IF;
    INSERT INTO priv.reveals (login, call, reason) VALUES (session_user, wanted, why)
    RETURNING id INTO question;
    INSERT INTO app.audit (at, login, role, side, host, action, object, scope, purpose, result, detail)
    VALUES (0, '', '', '', '', 'reveal', wanted::text, place, why, 'asked', question::text);
    RETURN question;
END $$;

CREATE FUNCTION get_number(question bigint) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
    SELECT n.number FROM priv.reveals r JOIN priv.numbers n ON n.call = r.call
    WHERE r.id = question AND r.login = session_user
        AND r.xid IS DISTINCT FROM pg_current_xact_id_if_assigned()
        AND r.at > clock_timestamp() - interval '30 s'
$$;

REVOKE ALL ON FUNCTION ask_number(bigint, text), get_number(bigint), my_nodes(text), my_queues(text),
    my_agents(text), is_manager(), make_journal_days(bigint, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION my_nodes(text), my_queues(text), my_agents(text), is_manager() TO fw_member;
GRANT EXECUTE ON FUNCTION ask_number(bigint, text), get_number(bigint) TO fw_reveal;
GRANT EXECUTE ON FUNCTION make_journal_days(bigint, integer) TO fw_recorder;

-- Makes a member of a login role, for administrators: the groups follow from the post.
CREATE FUNCTION priv.add_member(who name, post text, regions text[], teams text[]) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    grp text := CASE
        WHEN post IN ('C-GL', 'C-SP') THEN 'fw_everything'
        WHEN post IN ('C-BG', 'O-TL') THEN 'fw_team'
        WHEN post IN ('AUD', 'SECO') THEN 'fw_auditor'
        WHEN post IN ('C-PM', 'C-FS', 'C-BS', 'C-QS', 'O-PM', 'O-OS', 'O-TA', 'O-TM') THEN 'fw_region'
        WHEN post IN ('C-CM', 'O-GA', 'O-CSR', 'ADM') THEN 'fw_member'
    END;
BEGIN
    IF grp IS NULL THEN
        RAISE EXCEPTION 'unknown post %', post USING errcode = 'invalid_parameter_value';
    END IF;
    INSERT INTO priv.members (login, role, side) VALUES (who, post, CASE
        WHEN post LIKE 'C-%' THEN 'carrier' WHEN post LIKE 'O-%' THEN 'outsourcer' ELSE 'technical' END);
    INSERT INTO priv.member_nodes SELECT who, unnest(regions), 'region';
    INSERT INTO priv.member_nodes SELECT who, unnest(teams), 'team';
    EXECUTE format('GRANT fw_member, %I TO %I', grp, who);
    IF post IN ('C-FS', 'C-QS') THEN
        EXECUTE format('GRANT fw_reveal TO %I', who);
    END IF;
END $$;

REVOKE ALL ON FUNCTION priv.add_member(name, text, text[], text[]) FROM PUBLIC;
