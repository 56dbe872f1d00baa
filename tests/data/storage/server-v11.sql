-- SPDX-License-Identifier: GPL-3.0-or-later
-- A server's database as schema 11 left it, with a few rows: pg_dump --no-owner --inserts. Load it with psql.
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

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

CREATE SCHEMA app;

CREATE SCHEMA priv;

CREATE FUNCTION app.ask_number(wanted bigint, why text) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
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

CREATE FUNCTION app.drop_empty_journal_days(before bigint) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'app', 'pg_temp'
    AS $$
DECLARE
    day record;
    has_rows boolean;
    first_kept text := 'journal_chunks_' ||
        to_char(timestamp 'epoch' + make_interval(days => floor(before::numeric / 86400000000)::integer), 'YYYYMMDD');
BEGIN
    FOR day IN SELECT c.relname FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
        WHERE i.inhparent = 'journal_chunks'::regclass AND c.relname < first_kept LOOP
        EXECUTE format('SELECT EXISTS (SELECT FROM %I)', day.relname) INTO has_rows;
        IF NOT has_rows THEN
            EXECUTE format('DROP TABLE %I', day.relname);
        END IF;
    END LOOP;
    DELETE FROM journal_days d WHERE d.day < before / 86400000000 AND NOT EXISTS (
        SELECT FROM journal_chunks c
        WHERE c.last_time >= d.day * 86400000000 AND c.last_time < (d.day + 1) * 86400000000);
END $$;

CREATE FUNCTION app.get_number(question bigint) RETURNS text
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
    SELECT n.number FROM priv.reveals r JOIN priv.numbers n ON n.call = r.call
    WHERE r.id = question AND r.login = session_user
        AND r.xid IS DISTINCT FROM pg_current_xact_id_if_assigned()
        AND r.at > clock_timestamp() - interval '30 s'
$$;

CREATE FUNCTION app.is_manager() RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER PARALLEL SAFE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
    SELECT EXISTS (SELECT 1 FROM priv.members WHERE login = session_user AND role IN ('C-PM', 'O-PM'))
$$;

CREATE FUNCTION app.make_journal_days(at bigint, ahead integer) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'app', 'pg_temp'
    AS $$
DECLARE
    day_us CONSTANT bigint := 86400000000;
    day bigint := floor(at::numeric / day_us)::bigint;
    name text;
BEGIN
    FOR step IN 0 .. ahead LOOP
        name := 'journal_chunks_' ||
            to_char(timestamp 'epoch' + make_interval(days => (day + step)::integer), 'YYYYMMDD');
        IF to_regclass(name) IS NULL THEN
            EXECUTE format('CREATE TABLE %I (LIKE journal_chunks INCLUDING DEFAULTS '
                'INCLUDING CONSTRAINTS INCLUDING STORAGE)', name);
            EXECUTE format('ALTER TABLE journal_chunks ATTACH PARTITION %I '
                'FOR VALUES FROM (%s) TO (%s)', name, (day + step) * day_us, (day + step + 1) * day_us);
        END IF;
    END LOOP;
END $$;

CREATE FUNCTION app.may_command(at_switch text, command text) RETURNS boolean
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
    asked jsonb;
    within text;
    named text;
BEGIN
    asked := command::jsonb;
    SELECT r.reach INTO within FROM priv.members m JOIN priv.command_rights r ON r.role = m.role
    WHERE m.login = session_user AND r.object = priv.command_object(asked);
    IF within IS NULL THEN
        RETURN false;
    END IF;
    named := asked ->> 'agent';
    IF named <> '' AND NOT EXISTS (SELECT 1 FROM app.agents a WHERE a.switch = at_switch
        AND a.address = named AND a.id = ANY (app.my_agents(within))) THEN
        RETURN false;
    END IF;
    FOREACH named IN ARRAY ARRAY[asked ->> 'queue', asked ->> 'from', asked ->> 'to'] LOOP
        IF named <> '' AND NOT EXISTS (SELECT 1 FROM app.queues q WHERE q.switch = at_switch
            AND q.name = named AND q.id = ANY (app.my_queues('region'))) THEN
            RETURN false;
        END IF;
    END LOOP;
    RETURN true;
EXCEPTION WHEN invalid_text_representation THEN
    RETURN false; -- no JSON
END $$;

CREATE FUNCTION app.my_agents(wanted text) RETURNS bigint[]
    LANGUAGE sql STABLE SECURITY DEFINER PARALLEL SAFE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
    SELECT coalesce(array_agg(agent), '{}') FROM app.agent_nodes
    WHERE node = ANY ((SELECT app.my_nodes(wanted))::text[])
$$;

CREATE FUNCTION app.my_nodes(wanted text) RETURNS text[]
    LANGUAGE sql STABLE SECURITY DEFINER PARALLEL SAFE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
    WITH RECURSIVE mine (id) AS (
        SELECT node FROM priv.member_nodes WHERE login = session_user AND kind = wanted
        UNION
        SELECT n.id FROM app.nodes n JOIN mine m ON n.parent = m.id)
    SELECT coalesce(array_agg(id), '{}') FROM mine
$$;

CREATE FUNCTION app.my_operations(wanted text, asked text) RETURNS text[]
    LANGUAGE sql STABLE SECURITY DEFINER PARALLEL SAFE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
    SELECT CASE r.reach
        WHEN '*' THEN array_append((SELECT coalesce(array_agg(id), '{}') FROM app.nodes), '')
        ELSE app.my_nodes(r.reach)
    END
    FROM priv.members m JOIN priv.operation_rights r ON r.role = m.role
    WHERE m.login = session_user AND r.object = wanted AND r.deed = asked
$$;

CREATE FUNCTION app.my_post() RETURNS text
    LANGUAGE sql STABLE SECURITY DEFINER PARALLEL SAFE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
    SELECT role FROM priv.members WHERE login = session_user
$$;

CREATE FUNCTION app.my_queues(wanted text) RETURNS bigint[]
    LANGUAGE sql STABLE SECURITY DEFINER PARALLEL SAFE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
    SELECT coalesce(array_agg(queue), '{}') FROM app.queue_nodes
    WHERE node = ANY ((SELECT app.my_nodes(wanted))::text[])
$$;

CREATE FUNCTION app.my_side() RETURNS text
    LANGUAGE sql STABLE SECURITY DEFINER PARALLEL SAFE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
    SELECT side FROM priv.members WHERE login = session_user
$$;

CREATE FUNCTION app.set_site(site integer) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'app', 'pg_temp'
    AS $_$
DECLARE
    width CONSTANT bigint := 1000000000000;
    low bigint := greatest(site * width, 1);
    high bigint := (site + 1) * width - 1;
    counted text;
    newest bigint;
    foreigners boolean;
BEGIN
    IF site NOT BETWEEN 0 AND 8999 THEN
        RAISE EXCEPTION 'sites have the numbers 0 to 8999' USING errcode = 'invalid_parameter_value';
    END IF;
    FOREACH counted IN ARRAY ARRAY['journal_sessions', 'journal_chunks', 'queues', 'agents', 'calls',
                                   'journal_gaps'] LOOP
        EXECUTE format('LOCK TABLE %I IN SHARE ROW EXCLUSIVE MODE', counted);
        EXECUTE format('SELECT max(id), coalesce(min(id) < $1 OR max(id) > $2, false) FROM %I', counted)
            INTO newest, foreigners USING low, high;
        IF foreigners THEN
            RAISE EXCEPTION '% has rows of another site', counted
                USING errcode = 'object_not_in_prerequisite_state';
        END IF;
        PERFORM setval(pg_get_serial_sequence('app.' || counted, 'id'), coalesce(newest + 1, low), false);
    END LOOP;
END $_$;

CREATE FUNCTION priv.add_member(who name, post text, regions text[], teams text[]) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
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

CREATE FUNCTION priv.command_object(command jsonb) RETURNS text
    LANGUAGE sql IMMUTABLE
    AS $$
    SELECT CASE command ->> 'kind'
        WHEN 'pauseAgent' THEN 'forceState' WHEN 'resumeAgent' THEN 'forceState'
        WHEN 'signOutAgent' THEN 'forceState' WHEN 'hangUpAgent' THEN 'barge'
        WHEN 'endSupervision' THEN 'monitor'
        WHEN 'supervise' THEN CASE command ->> 'mode'
            WHEN 'listen' THEN 'monitor' WHEN 'whisper' THEN 'whisper' ELSE 'barge' END
        ELSE 'queueActions' END
$$;

CREATE FUNCTION priv.keep_statement() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM priv.members WHERE login = session_user)
        AND NOT coalesce(old.scope = ANY (app.my_operations('incidents', 'W')), false)
        AND (new.severity, new.class, new.state, new.owner, new.cause, new.closed_at, new.links, new.attachments)
            IS DISTINCT FROM
            (old.severity, old.class, old.state, old.owner, old.cause, old.closed_at, old.links, old.attachments) THEN
        RAISE EXCEPTION 'a written statement only' USING errcode = 'insufficient_privilege';
    END IF;
    RETURN new;
END $$;

CREATE FUNCTION priv.now_us() RETURNS bigint
    LANGUAGE sql
    AS $$
    SELECT (extract(epoch FROM clock_timestamp()) * 1000000)::bigint
$$;

CREATE FUNCTION priv.receive_day() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'app', 'pg_temp'
    AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        PERFORM make_journal_days(new.day * 86400000000, 3);
    END IF;
    PERFORM pg_notify('floorwarden_journal', 'journal_chunks');
    RETURN new;
END $$;

CREATE FUNCTION priv.refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    RAISE EXCEPTION 'the audit trail is only added to' USING errcode = 'insufficient_privilege';
END $$;

CREATE FUNCTION priv.refuse_rewriting() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    RAISE EXCEPTION 'what was told and frozen is only added to' USING errcode = 'insufficient_privilege';
END $$;

CREATE FUNCTION priv.sign_command() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
    new.asked_at := priv.now_us();
    IF EXISTS (SELECT 1 FROM priv.members WHERE login = session_user) THEN
        new.asker := session_user;
    END IF;
    new.state := 0;
    new.problem := '';
    new.detail := '';
    new.taken_at := 0;
    new.settled_at := 0;
    BEGIN
        new.agent := (SELECT a.id FROM app.agents a
            WHERE a.switch = new.switch AND a.address = new.command::jsonb ->> 'agent');
    EXCEPTION WHEN invalid_text_representation THEN
        new.agent := NULL; -- no JSON: the recorder says so
    END;
    RETURN new;
END $$;

CREATE FUNCTION priv.sign_entry() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM priv.members WHERE login = session_user) THEN
        SELECT m.login, m.role, m.side INTO new.login, new.role, new.side
        FROM priv.members m WHERE m.login = session_user;
        new.at := (extract(epoch FROM clock_timestamp()) * 1000000)::bigint;
    END IF;
    RETURN new;
END $$;

CREATE FUNCTION priv.sign_operation() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM priv.members WHERE login = session_user) THEN
        RETURN new;
    END IF;
    IF tg_table_name = 'incidents' THEN
        new.opened_by := CASE tg_op WHEN 'INSERT' THEN session_user::text ELSE old.opened_by END;
        new.opened_at := CASE tg_op WHEN 'INSERT' THEN priv.now_us() ELSE old.opened_at END;
    ELSIF tg_table_name = 'incident_entries' THEN
        new.done_by := session_user;
        new.at := priv.now_us();
    ELSIF tg_table_name = 'tasks' THEN
        IF tg_op = 'INSERT' THEN
            new.issued_by := session_user;
            new.issued_at := priv.now_us();
        ELSIF old.acknowledged_at = 0 AND new.acknowledged_at > 0 THEN
            new.acknowledged_by := session_user;
            new.acknowledged_at := priv.now_us();
        ELSIF old.done_at = 0 AND new.done_at > 0 THEN
            new.done_by := session_user;
            new.done_at := priv.now_us();
        END IF;
    ELSIF tg_op = 'INSERT' THEN
        new.outgoing := session_user;
        new.given_at := priv.now_us();
    ELSIF old.signed_at = 0 AND new.signed_at > 0 THEN
        new.incoming := session_user;
        new.signed_at := priv.now_us();
    END IF;
    RETURN new;
END $$;

CREATE FUNCTION priv.tell_commands() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    PERFORM pg_notify('floorwarden_commands', 'commands');
    RETURN NULL;
END $$;

SET default_tablespace = '';

SET default_table_access_method = heap;

CREATE TABLE app.agent_intervals (
    start bigint NOT NULL,
    agent bigint NOT NULL,
    session bigint NOT NULL,
    calls bigint NOT NULL,
    missed bigint NOT NULL,
    holds bigint NOT NULL,
    talk_s bigint NOT NULL,
    logged_out_us bigint NOT NULL,
    available_us bigint NOT NULL,
    ringing_us bigint NOT NULL,
    talking_us bigint NOT NULL,
    on_hold_us bigint NOT NULL,
    other_call_us bigint NOT NULL,
    wrap_up_us bigint NOT NULL,
    on_break_us bigint NOT NULL,
    unreachable_us bigint NOT NULL
);

ALTER TABLE ONLY app.agent_intervals FORCE ROW LEVEL SECURITY;

CREATE TABLE app.agent_nodes (
    agent bigint NOT NULL,
    node text NOT NULL
);

CREATE TABLE app.agents (
    id bigint NOT NULL,
    switch text NOT NULL COLLATE pg_catalog."C",
    address text NOT NULL COLLATE pg_catalog."C",
    person text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C"
);

ALTER TABLE ONLY app.agents FORCE ROW LEVEL SECURITY;

ALTER TABLE app.agents ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME app.agents_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE app.alarm_events (
    number bigint NOT NULL,
    at bigint NOT NULL,
    kind integer NOT NULL,
    done_by text NOT NULL,
    alarm_id bigint NOT NULL,
    rule_id text NOT NULL,
    metric text NOT NULL,
    subject_kind integer NOT NULL,
    subject_source integer NOT NULL,
    subject_key text NOT NULL,
    subject_en text NOT NULL,
    subject_zh text NOT NULL,
    subject_node text NOT NULL,
    aspect text NOT NULL,
    severity integer NOT NULL,
    state integer NOT NULL,
    is_active integer NOT NULL,
    value double precision NOT NULL,
    level double precision NOT NULL,
    raised_at bigint NOT NULL,
    cleared_at bigint NOT NULL,
    acknowledged_at bigint NOT NULL,
    escalated_at bigint NOT NULL,
    shelved_until bigint NOT NULL,
    owner text NOT NULL,
    note text NOT NULL,
    occurrences integer NOT NULL,
    is_in_flood integer NOT NULL,
    CONSTRAINT alarm_events_alarm_id_check CHECK ((alarm_id > 0)),
    CONSTRAINT alarm_events_is_active_check CHECK ((is_active = ANY (ARRAY[0, 1]))),
    CONSTRAINT alarm_events_is_in_flood_check CHECK ((is_in_flood = ANY (ARRAY[0, 1]))),
    CONSTRAINT alarm_events_kind_check CHECK (((kind >= 0) AND (kind <= 9))),
    CONSTRAINT alarm_events_severity_check CHECK ((severity = ANY (ARRAY[0, 1]))),
    CONSTRAINT alarm_events_state_check CHECK (((state >= 0) AND (state <= 3))),
    CONSTRAINT alarm_events_subject_kind_check CHECK (((subject_kind >= 0) AND (subject_kind <= 4)))
);

ALTER TABLE app.alarm_events ALTER COLUMN number ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME app.alarm_events_number_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE app.alarm_rules (
    place integer NOT NULL,
    content text NOT NULL,
    CONSTRAINT alarm_rules_content_check CHECK ((length(content) > 0))
);

CREATE TABLE app.audit (
    id bigint NOT NULL,
    at bigint NOT NULL,
    login text NOT NULL,
    role text NOT NULL,
    side text NOT NULL,
    host text NOT NULL,
    action text NOT NULL,
    object text NOT NULL,
    scope text NOT NULL,
    purpose text NOT NULL,
    result text NOT NULL,
    detail text NOT NULL,
    CONSTRAINT audit_action_check CHECK ((length(action) > 0)),
    CONSTRAINT audit_result_check CHECK ((result = ANY (ARRAY['done'::text, 'asked'::text, 'refused'::text, 'failed'::text, 'unknown'::text])))
);

ALTER TABLE ONLY app.audit FORCE ROW LEVEL SECURITY;

ALTER TABLE app.audit ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME app.audit_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE app.audit_seals (
    place bigint NOT NULL,
    entry bigint NOT NULL,
    sealed_at bigint NOT NULL,
    hash bytea NOT NULL,
    CONSTRAINT audit_seals_hash_check CHECK ((length(hash) = 32)),
    CONSTRAINT audit_seals_place_check CHECK ((place > 0))
);

CREATE TABLE app.calls (
    id bigint NOT NULL,
    session bigint NOT NULL,
    number bigint NOT NULL,
    queue bigint NOT NULL,
    agent bigint,
    call_ref bigint NOT NULL,
    queued_at bigint NOT NULL,
    left_at bigint NOT NULL,
    ended_at bigint NOT NULL,
    wait_s bigint NOT NULL,
    talk_s bigint NOT NULL,
    hold_us bigint NOT NULL,
    missed_offers bigint NOT NULL,
    outcome smallint NOT NULL,
    ended_by smallint NOT NULL,
    is_in_time smallint NOT NULL,
    is_short_abandon smallint NOT NULL,
    is_wait_counted smallint NOT NULL,
    is_carried_over smallint NOT NULL,
    caller_masked text NOT NULL,
    caller_name text NOT NULL,
    number_hash bytea NOT NULL,
    CONSTRAINT calls_ended_by_check CHECK (((ended_by >= 0) AND (ended_by <= 4))),
    CONSTRAINT calls_is_carried_over_check CHECK ((is_carried_over = ANY (ARRAY[0, 1]))),
    CONSTRAINT calls_is_in_time_check CHECK ((is_in_time = ANY (ARRAY[0, 1]))),
    CONSTRAINT calls_is_short_abandon_check CHECK ((is_short_abandon = ANY (ARRAY[0, 1]))),
    CONSTRAINT calls_is_wait_counted_check CHECK ((is_wait_counted = ANY (ARRAY[0, 1]))),
    CONSTRAINT calls_number_check CHECK ((number > 0)),
    CONSTRAINT calls_outcome_check CHECK (((outcome >= 0) AND (outcome <= 6)))
);

ALTER TABLE ONLY app.calls FORCE ROW LEVEL SECURITY;

ALTER TABLE app.calls ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME app.calls_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE app.commands (
    id bigint NOT NULL,
    asked_at bigint NOT NULL,
    asker text NOT NULL,
    host text NOT NULL,
    switch text NOT NULL COLLATE pg_catalog."C",
    session bigint NOT NULL,
    command text NOT NULL,
    agent bigint,
    state smallint NOT NULL,
    problem text NOT NULL,
    detail text NOT NULL,
    taken_at bigint NOT NULL,
    settled_at bigint NOT NULL,
    CONSTRAINT commands_asked_at_check CHECK ((asked_at > 0)),
    CONSTRAINT commands_check CHECK (((state >= 2) = (settled_at > 0))),
    CONSTRAINT commands_command_check CHECK (((length(command) >= 2) AND (length(command) <= 8000))),
    CONSTRAINT commands_state_check CHECK (((state >= 0) AND (state <= 4))),
    CONSTRAINT commands_switch_check CHECK ((length(switch) > 0))
);

ALTER TABLE ONLY app.commands FORCE ROW LEVEL SECURITY;

ALTER TABLE app.commands ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME app.commands_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE app.deletion_certificates (
    id bigint NOT NULL,
    class text NOT NULL,
    from_time bigint NOT NULL,
    to_time bigint NOT NULL,
    row_count bigint NOT NULL,
    digest bytea NOT NULL,
    kept_days integer NOT NULL,
    done_by text NOT NULL,
    done_at bigint NOT NULL,
    CONSTRAINT deletion_certificates_digest_check CHECK ((length(digest) = 32)),
    CONSTRAINT deletion_certificates_done_by_check CHECK ((length(done_by) > 0)),
    CONSTRAINT deletion_certificates_row_count_check CHECK ((row_count > 0))
);

ALTER TABLE app.deletion_certificates ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME app.deletion_certificates_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE app.handovers (
    id bigint NOT NULL,
    scope text NOT NULL,
    facts text NOT NULL,
    notes text NOT NULL,
    follow_ups text NOT NULL,
    outgoing text NOT NULL,
    given_at bigint NOT NULL,
    incoming text NOT NULL,
    signed_at bigint NOT NULL,
    escalated_at bigint NOT NULL,
    CONSTRAINT handovers_check CHECK ((incoming <> outgoing)),
    CONSTRAINT handovers_check1 CHECK (((signed_at > 0) = (length(incoming) > 0))),
    CONSTRAINT handovers_facts_check CHECK ((length(facts) > 0)),
    CONSTRAINT handovers_given_at_check CHECK ((given_at > 0)),
    CONSTRAINT handovers_outgoing_check CHECK ((length(outgoing) > 0))
);

ALTER TABLE ONLY app.handovers FORCE ROW LEVEL SECURITY;

ALTER TABLE app.handovers ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME app.handovers_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE app.import_sessions (
    session bigint NOT NULL,
    switch text NOT NULL COLLATE pg_catalog."C",
    last_time bigint NOT NULL,
    state bytea NOT NULL,
    CONSTRAINT import_sessions_switch_check CHECK ((length(switch) > 0))
);

CREATE TABLE app.imported_files (
    id bigint NOT NULL,
    session bigint NOT NULL,
    switch text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL,
    first_time bigint NOT NULL,
    hashed_bytes bigint NOT NULL,
    hash bytea NOT NULL,
    consumed bigint NOT NULL,
    line_count bigint NOT NULL,
    calls bigint NOT NULL,
    errors bigint NOT NULL,
    beyond bigint NOT NULL,
    last_time bigint NOT NULL,
    CONSTRAINT imported_files_first_time_check CHECK ((first_time > 0)),
    CONSTRAINT imported_files_hashed_bytes_check CHECK ((hashed_bytes > 0)),
    CONSTRAINT imported_files_switch_check CHECK ((length(switch) > 0))
);

ALTER TABLE app.imported_files ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME app.imported_files_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE app.incident_entries (
    incident bigint NOT NULL,
    number bigint NOT NULL,
    at bigint NOT NULL,
    done_by text NOT NULL,
    kind integer NOT NULL,
    content text NOT NULL,
    CONSTRAINT incident_entries_content_check CHECK ((length(content) > 0)),
    CONSTRAINT incident_entries_kind_check CHECK (((kind >= 0) AND (kind <= 6))),
    CONSTRAINT incident_entries_number_check CHECK ((number > 0))
);

ALTER TABLE ONLY app.incident_entries FORCE ROW LEVEL SECURITY;

CREATE TABLE app.incident_excerpts (
    incident bigint NOT NULL,
    content text NOT NULL,
    CONSTRAINT incident_excerpts_content_check CHECK ((length(content) > 0))
);

ALTER TABLE ONLY app.incident_excerpts FORCE ROW LEVEL SECURITY;

CREATE TABLE app.incidents (
    id bigint NOT NULL,
    opened_at bigint NOT NULL,
    opened_by text NOT NULL,
    scope text NOT NULL,
    title text NOT NULL,
    severity integer NOT NULL,
    class text NOT NULL,
    state integer NOT NULL,
    owner text NOT NULL,
    cause text NOT NULL,
    closed_at bigint NOT NULL,
    links text NOT NULL,
    attachments text NOT NULL,
    entries bigint NOT NULL,
    CONSTRAINT incidents_check CHECK ((((state = 2) = (closed_at > 0)) AND ((state = 2) = (length(cause) > 0)))),
    CONSTRAINT incidents_class_check CHECK ((length(class) > 0)),
    CONSTRAINT incidents_entries_check CHECK ((entries > 0)),
    CONSTRAINT incidents_opened_at_check CHECK ((opened_at > 0)),
    CONSTRAINT incidents_severity_check CHECK (((severity >= 0) AND (severity <= 2))),
    CONSTRAINT incidents_state_check CHECK (((state >= 0) AND (state <= 2))),
    CONSTRAINT incidents_title_check CHECK ((length(title) > 0))
);

ALTER TABLE ONLY app.incidents FORCE ROW LEVEL SECURITY;

ALTER TABLE app.incidents ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME app.incidents_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE app.journal_chunks (
    id bigint NOT NULL,
    session bigint NOT NULL,
    number bigint NOT NULL,
    events integer NOT NULL,
    first_time bigint NOT NULL,
    last_time bigint NOT NULL,
    payload bytea NOT NULL,
    CONSTRAINT journal_chunks_events_check CHECK ((events > 0)),
    CONSTRAINT journal_chunks_number_check CHECK ((number > 0))
)
PARTITION BY RANGE (last_time);
ALTER TABLE ONLY app.journal_chunks ALTER COLUMN payload SET STORAGE EXTERNAL;

CREATE SEQUENCE app.journal_chunk_ids
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE app.journal_chunk_ids OWNED BY app.journal_chunks.id;

CREATE TABLE app.journal_chunks_20260101 (
    id bigint DEFAULT nextval('app.journal_chunk_ids'::regclass) NOT NULL,
    session bigint NOT NULL,
    number bigint NOT NULL,
    events integer NOT NULL,
    first_time bigint NOT NULL,
    last_time bigint NOT NULL,
    payload bytea NOT NULL,
    CONSTRAINT journal_chunks_events_check CHECK ((events > 0)),
    CONSTRAINT journal_chunks_number_check CHECK ((number > 0))
);
ALTER TABLE ONLY app.journal_chunks_20260101 ALTER COLUMN payload SET STORAGE EXTERNAL;

CREATE TABLE app.journal_days (
    day bigint NOT NULL,
    min_id bigint NOT NULL,
    max_id bigint NOT NULL,
    site bigint DEFAULT 0 NOT NULL
);

CREATE TABLE app.journal_gaps (
    id bigint NOT NULL,
    switches text NOT NULL,
    from_time bigint NOT NULL,
    to_time bigint NOT NULL,
    reason text NOT NULL,
    CONSTRAINT journal_gaps_check CHECK ((to_time >= from_time)),
    CONSTRAINT journal_gaps_from_time_check CHECK ((from_time > 0)),
    CONSTRAINT journal_gaps_reason_check CHECK ((reason = ANY (ARRAY['stopped'::text, 'full'::text, 'overtaken'::text])))
);

ALTER TABLE app.journal_gaps ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME app.journal_gaps_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE app.journal_keyframes (
    session bigint NOT NULL,
    after_number bigint NOT NULL,
    "time" bigint NOT NULL,
    payload bytea NOT NULL
);
ALTER TABLE ONLY app.journal_keyframes ALTER COLUMN payload SET STORAGE EXTERNAL;

CREATE TABLE app.journal_sessions (
    id bigint NOT NULL,
    started_at bigint NOT NULL,
    program text NOT NULL,
    switches text NOT NULL,
    config bytea NOT NULL
);

ALTER TABLE app.journal_sessions ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME app.journal_sessions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE app.legal_holds (
    id bigint NOT NULL,
    class text NOT NULL,
    from_time bigint NOT NULL,
    to_time bigint NOT NULL,
    reason text NOT NULL,
    set_by text NOT NULL,
    set_at bigint NOT NULL,
    released_by text NOT NULL,
    released_at bigint NOT NULL,
    CONSTRAINT legal_holds_check CHECK ((to_time > from_time)),
    CONSTRAINT legal_holds_class_check CHECK ((class = ANY (ARRAY['journal'::text, 'calls'::text, 'agent_intervals'::text, 'queue_intervals'::text, 'alarms'::text]))),
    CONSTRAINT legal_holds_reason_check CHECK ((length(reason) >= 5)),
    CONSTRAINT legal_holds_set_by_check CHECK ((length(set_by) > 0))
);

ALTER TABLE app.legal_holds ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME app.legal_holds_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE app.nodes (
    id text NOT NULL,
    parent text,
    CONSTRAINT nodes_id_check CHECK ((length(id) > 0))
);

CREATE TABLE app.open_alarms (
    id bigint NOT NULL,
    rule_id text NOT NULL,
    metric text NOT NULL,
    subject_kind integer NOT NULL,
    subject_source integer NOT NULL,
    subject_key text NOT NULL,
    subject_en text NOT NULL,
    subject_zh text NOT NULL,
    subject_node text NOT NULL,
    aspect text NOT NULL,
    severity integer NOT NULL,
    state integer NOT NULL,
    is_active integer NOT NULL,
    value double precision NOT NULL,
    level double precision NOT NULL,
    raised_at bigint NOT NULL,
    cleared_at bigint NOT NULL,
    acknowledged_at bigint NOT NULL,
    escalated_at bigint NOT NULL,
    shelved_until bigint NOT NULL,
    owner text NOT NULL,
    note text NOT NULL,
    occurrences integer NOT NULL,
    is_in_flood integer NOT NULL,
    CONSTRAINT open_alarms_id_check CHECK ((id > 0)),
    CONSTRAINT open_alarms_is_active_check CHECK ((is_active = ANY (ARRAY[0, 1]))),
    CONSTRAINT open_alarms_is_in_flood_check CHECK ((is_in_flood = ANY (ARRAY[0, 1]))),
    CONSTRAINT open_alarms_severity_check CHECK ((severity = ANY (ARRAY[0, 1]))),
    CONSTRAINT open_alarms_state_check CHECK (((state >= 0) AND (state <= 2))),
    CONSTRAINT open_alarms_subject_kind_check CHECK (((subject_kind >= 0) AND (subject_kind <= 4)))
);

CREATE TABLE app.queue_intervals (
    start bigint NOT NULL,
    queue bigint NOT NULL,
    session bigint NOT NULL,
    offered bigint NOT NULL,
    carried_over bigint NOT NULL,
    answered bigint NOT NULL,
    answered_in_time bigint NOT NULL,
    answered_within_20 bigint NOT NULL,
    abandoned bigint NOT NULL,
    abandoned_in_time bigint NOT NULL,
    short_abandoned bigint NOT NULL,
    timed_out bigint NOT NULL,
    no_agents bigint NOT NULL,
    withdrawn bigint NOT NULL,
    left_by_key bigint NOT NULL,
    lost bigint NOT NULL,
    overflowed_in_time bigint NOT NULL,
    completed_by_agent bigint NOT NULL,
    completed_by_caller bigint NOT NULL,
    transferred bigint NOT NULL,
    completed_otherwise bigint NOT NULL,
    missed_offers bigint NOT NULL,
    max_wait_s bigint NOT NULL,
    answered_wait_s bigint NOT NULL,
    abandoned_wait_s bigint NOT NULL,
    talk_s bigint NOT NULL,
    hold_us bigint NOT NULL,
    wrap_up_us bigint NOT NULL
);

ALTER TABLE ONLY app.queue_intervals FORCE ROW LEVEL SECURITY;

CREATE TABLE app.queue_nodes (
    queue bigint NOT NULL,
    node text NOT NULL
);

CREATE TABLE app.queues (
    id bigint NOT NULL,
    switch text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C"
);

ALTER TABLE ONLY app.queues FORCE ROW LEVEL SECURITY;

ALTER TABLE app.queues ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME app.queues_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE app.schema_version (
    number integer NOT NULL,
    done_at timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE app.settings (
    key text NOT NULL,
    value text NOT NULL,
    CONSTRAINT settings_key_check CHECK (((length(key) >= 1) AND (length(key) <= 200))),
    CONSTRAINT settings_value_check CHECK ((length(value) > 0))
);

CREATE TABLE app.switch_profiles (
    id text NOT NULL,
    place integer NOT NULL,
    name text NOT NULL,
    host text NOT NULL,
    port integer NOT NULL,
    tls integer NOT NULL,
    "user" text NOT NULL,
    pinned_fingerprint text NOT NULL,
    legacy_charset text NOT NULL,
    CONSTRAINT switch_profiles_host_check CHECK (((length(host) >= 1) AND (length(host) <= 255))),
    CONSTRAINT switch_profiles_id_check CHECK (((length(id) >= 1) AND (length(id) <= 100))),
    CONSTRAINT switch_profiles_port_check CHECK (((port >= 1) AND (port <= 65535))),
    CONSTRAINT switch_profiles_tls_check CHECK ((tls = ANY (ARRAY[0, 1]))),
    CONSTRAINT switch_profiles_user_check CHECK ((length("user") > 0))
);

CREATE TABLE app.tasks (
    id bigint NOT NULL,
    kind integer NOT NULL,
    from_side text NOT NULL,
    scope text NOT NULL,
    title text NOT NULL,
    content text NOT NULL,
    incident bigint NOT NULL,
    issued_at bigint NOT NULL,
    issued_by text NOT NULL,
    deadline bigint NOT NULL,
    acknowledged_at bigint NOT NULL,
    acknowledged_by text NOT NULL,
    done_at bigint NOT NULL,
    done_by text NOT NULL,
    evidence text NOT NULL,
    CONSTRAINT tasks_check CHECK ((deadline > issued_at)),
    CONSTRAINT tasks_check1 CHECK (((kind = 0) OR (from_side = 'carrier'::text))),
    CONSTRAINT tasks_check2 CHECK (((done_at = 0) OR (acknowledged_at > 0))),
    CONSTRAINT tasks_check3 CHECK (((done_at > 0) = (length(evidence) > 0))),
    CONSTRAINT tasks_from_side_check CHECK ((from_side = ANY (ARRAY['carrier'::text, 'outsourcer'::text]))),
    CONSTRAINT tasks_issued_at_check CHECK ((issued_at > 0)),
    CONSTRAINT tasks_kind_check CHECK ((kind = ANY (ARRAY[0, 1]))),
    CONSTRAINT tasks_title_check CHECK ((length(title) > 0))
);

ALTER TABLE ONLY app.tasks FORCE ROW LEVEL SECURITY;

ALTER TABLE app.tasks ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME app.tasks_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE app.users (
    login text NOT NULL,
    name text NOT NULL,
    role text NOT NULL,
    regions text NOT NULL,
    teams text NOT NULL,
    person text NOT NULL,
    delegations text NOT NULL,
    password text NOT NULL,
    must_change smallint NOT NULL,
    is_disabled smallint NOT NULL,
    failures integer NOT NULL,
    failed_at bigint NOT NULL,
    created_at bigint NOT NULL,
    CONSTRAINT users_failures_check CHECK ((failures >= 0)),
    CONSTRAINT users_is_disabled_check CHECK ((is_disabled = ANY (ARRAY[0, 1]))),
    CONSTRAINT users_login_check CHECK (((length(login) >= 1) AND (length(login) <= 64))),
    CONSTRAINT users_must_change_check CHECK ((must_change = ANY (ARRAY[0, 1]))),
    CONSTRAINT users_password_check CHECK ((password ~~ '$argon2id$%'::text)),
    CONSTRAINT users_role_check CHECK ((length(role) > 0))
);

CREATE TABLE priv.command_rights (
    role text NOT NULL,
    object text NOT NULL,
    reach text NOT NULL,
    CONSTRAINT command_rights_object_check CHECK ((object = ANY (ARRAY['monitor'::text, 'whisper'::text, 'barge'::text, 'forceState'::text, 'queueActions'::text]))),
    CONSTRAINT command_rights_reach_check CHECK ((reach = ANY (ARRAY['region'::text, 'team'::text])))
);

CREATE TABLE priv.member_nodes (
    login name NOT NULL,
    node text NOT NULL,
    kind text NOT NULL,
    CONSTRAINT member_nodes_kind_check CHECK ((kind = ANY (ARRAY['region'::text, 'team'::text])))
);

CREATE TABLE priv.members (
    login name NOT NULL,
    role text NOT NULL,
    side text NOT NULL,
    CONSTRAINT members_side_check CHECK ((side = ANY (ARRAY['carrier'::text, 'outsourcer'::text, 'technical'::text])))
);

CREATE TABLE priv.numbers (
    call bigint NOT NULL,
    number text NOT NULL
);

CREATE TABLE priv.operation_rights (
    role text NOT NULL,
    object text NOT NULL,
    deed text NOT NULL,
    reach text NOT NULL,
    CONSTRAINT operation_rights_deed_check CHECK ((deed = ANY (ARRAY['R'::text, 'W'::text, 'X'::text, 'S'::text]))),
    CONSTRAINT operation_rights_object_check CHECK ((object = ANY (ARRAY['incidents'::text, 'improvements'::text, 'directives'::text, 'handover'::text]))),
    CONSTRAINT operation_rights_reach_check CHECK ((reach = ANY (ARRAY['*'::text, 'region'::text, 'team'::text])))
);

CREATE TABLE priv.reveals (
    id bigint NOT NULL,
    at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    login name NOT NULL,
    call bigint NOT NULL,
    reason text NOT NULL,
    xid xid8 DEFAULT pg_current_xact_id() NOT NULL,
    CONSTRAINT reveals_reason_check CHECK ((length(btrim(reason)) >= 5))
);

ALTER TABLE priv.reveals ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME priv.reveals_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE ONLY app.journal_chunks ATTACH PARTITION app.journal_chunks_20260101 FOR VALUES FROM ('1767225600000000') TO ('1767312000000000');

ALTER TABLE ONLY app.journal_chunks ALTER COLUMN id SET DEFAULT nextval('app.journal_chunk_ids'::regclass);

INSERT INTO app.agent_intervals VALUES (1767225600000000, 1, 1, 4, 1, 0, 600, 0, 200000000, 10000000, 600000000, 0, 0, 90000000, 0, 0);
INSERT INTO app.agent_intervals VALUES (1767226500000000, 1, 1, 4, 1, 0, 600, 0, 200000000, 10000000, 600000000, 0, 0, 90000000, 0, 0);
INSERT INTO app.agent_intervals VALUES (1767227400000000, 1, 1, 4, 1, 0, 600, 0, 200000000, 10000000, 600000000, 0, 0, 90000000, 0, 0);
INSERT INTO app.agent_intervals VALUES (1767228300000000, 1, 1, 4, 1, 0, 600, 0, 200000000, 10000000, 600000000, 0, 0, 90000000, 0, 0);
INSERT INTO app.agent_intervals VALUES (1767229200000000, 1, 1, 4, 1, 0, 600, 0, 200000000, 10000000, 600000000, 0, 0, 90000000, 0, 0);
INSERT INTO app.agent_intervals VALUES (1767230100000000, 1, 1, 4, 1, 0, 600, 0, 200000000, 10000000, 600000000, 0, 0, 90000000, 0, 0);
INSERT INTO app.agent_intervals VALUES (1767231000000000, 1, 1, 4, 1, 0, 600, 0, 200000000, 10000000, 600000000, 0, 0, 90000000, 0, 0);
INSERT INTO app.agent_intervals VALUES (1767231900000000, 1, 1, 4, 1, 0, 600, 0, 200000000, 10000000, 600000000, 0, 0, 90000000, 0, 0);

INSERT INTO app.agents VALUES (1, '广州', 'Local/1001@agents', '1001', '王芳');

INSERT INTO app.audit VALUES (1, 1767225600000000, 'lead', '', '', 'desk', 'signIn', '', '', '', 'done', '');

INSERT INTO app.incident_entries VALUES (1, 1, 1767225600000000, 'lead', 0, '{}');

INSERT INTO app.incident_excerpts VALUES (1, '{}');

INSERT INTO app.incidents VALUES (1, 1767225600000000, 'lead', '', '线路中断', 2, 'line', 0, '', '', 0, '[]', '[]', 1);

INSERT INTO app.journal_chunks_20260101 VALUES (1, 1, 1, 1, 1767225600000000, 1767225600000000, '\x00');

INSERT INTO app.journal_days VALUES (20454, 1, 1, 0);

INSERT INTO app.journal_sessions VALUES (1, 1767225600000000, 'floorwarden 0.3', '["广州"]', '\x00');

INSERT INTO app.legal_holds VALUES (1, 'calls', 1, 2, 'complaint 17', 'audit', 3, '', 0);

INSERT INTO app.queue_intervals VALUES (1767225600000000, 1, 1, 9, 0, 8, 7, 7, 1, 0, 0, 0, 0, 0, 0, 0, 0, 4, 4, 0, 0, 1, 30, 80, 12, 900, 0, 0);
INSERT INTO app.queue_intervals VALUES (1767226500000000, 1, 1, 9, 0, 8, 7, 7, 1, 0, 0, 0, 0, 0, 0, 0, 0, 4, 4, 0, 0, 1, 31, 80, 12, 900, 0, 0);
INSERT INTO app.queue_intervals VALUES (1767227400000000, 1, 1, 9, 0, 8, 7, 7, 1, 0, 0, 0, 0, 0, 0, 0, 0, 4, 4, 0, 0, 1, 32, 80, 12, 900, 0, 0);
INSERT INTO app.queue_intervals VALUES (1767228300000000, 1, 1, 9, 0, 8, 7, 7, 1, 0, 0, 0, 0, 0, 0, 0, 0, 4, 4, 0, 0, 1, 33, 80, 12, 900, 0, 0);
INSERT INTO app.queue_intervals VALUES (1767229200000000, 1, 1, 9, 0, 8, 7, 7, 1, 0, 0, 0, 0, 0, 0, 0, 0, 4, 4, 0, 0, 1, 34, 80, 12, 900, 0, 0);
INSERT INTO app.queue_intervals VALUES (1767230100000000, 1, 1, 9, 0, 8, 7, 7, 1, 0, 0, 0, 0, 0, 0, 0, 0, 4, 4, 0, 0, 1, 35, 80, 12, 900, 0, 0);
INSERT INTO app.queue_intervals VALUES (1767231000000000, 1, 1, 9, 0, 8, 7, 7, 1, 0, 0, 0, 0, 0, 0, 0, 0, 4, 4, 0, 0, 1, 36, 80, 12, 900, 0, 0);
INSERT INTO app.queue_intervals VALUES (1767231900000000, 1, 1, 9, 0, 8, 7, 7, 1, 0, 0, 0, 0, 0, 0, 0, 0, 4, 4, 0, 0, 1, 37, 80, 12, 900, 0, 0);
INSERT INTO app.queue_intervals VALUES (1767225600000000, 2, 1, 9, 0, 8, 7, 7, 1, 0, 0, 0, 0, 0, 0, 0, 0, 4, 4, 0, 0, 1, 30, 80, 12, 900, 0, 0);
INSERT INTO app.queue_intervals VALUES (1767226500000000, 2, 1, 9, 0, 8, 7, 7, 1, 0, 0, 0, 0, 0, 0, 0, 0, 4, 4, 0, 0, 1, 31, 80, 12, 900, 0, 0);
INSERT INTO app.queue_intervals VALUES (1767227400000000, 2, 1, 9, 0, 8, 7, 7, 1, 0, 0, 0, 0, 0, 0, 0, 0, 4, 4, 0, 0, 1, 32, 80, 12, 900, 0, 0);
INSERT INTO app.queue_intervals VALUES (1767228300000000, 2, 1, 9, 0, 8, 7, 7, 1, 0, 0, 0, 0, 0, 0, 0, 0, 4, 4, 0, 0, 1, 33, 80, 12, 900, 0, 0);
INSERT INTO app.queue_intervals VALUES (1767229200000000, 2, 1, 9, 0, 8, 7, 7, 1, 0, 0, 0, 0, 0, 0, 0, 0, 4, 4, 0, 0, 1, 34, 80, 12, 900, 0, 0);
INSERT INTO app.queue_intervals VALUES (1767230100000000, 2, 1, 9, 0, 8, 7, 7, 1, 0, 0, 0, 0, 0, 0, 0, 0, 4, 4, 0, 0, 1, 35, 80, 12, 900, 0, 0);
INSERT INTO app.queue_intervals VALUES (1767231000000000, 2, 1, 9, 0, 8, 7, 7, 1, 0, 0, 0, 0, 0, 0, 0, 0, 4, 4, 0, 0, 1, 36, 80, 12, 900, 0, 0);
INSERT INTO app.queue_intervals VALUES (1767231900000000, 2, 1, 9, 0, 8, 7, 7, 1, 0, 0, 0, 0, 0, 0, 0, 0, 4, 4, 0, 0, 1, 37, 80, 12, 900, 0, 0);

INSERT INTO app.queues VALUES (1, '广州', 'support');
INSERT INTO app.queues VALUES (2, '广州', 'sales');

INSERT INTO app.schema_version VALUES (1, '2026-01-01 00:00:00+00');
INSERT INTO app.schema_version VALUES (2, '2026-01-01 00:00:00+00');
INSERT INTO app.schema_version VALUES (3, '2026-01-01 00:00:00+00');
INSERT INTO app.schema_version VALUES (4, '2026-01-01 00:00:00+00');
INSERT INTO app.schema_version VALUES (5, '2026-01-01 00:00:00+00');
INSERT INTO app.schema_version VALUES (6, '2026-01-01 00:00:00+00');
INSERT INTO app.schema_version VALUES (7, '2026-01-01 00:00:00+00');
INSERT INTO app.schema_version VALUES (8, '2026-01-01 00:00:00+00');
INSERT INTO app.schema_version VALUES (9, '2026-01-01 00:00:00+00');
INSERT INTO app.schema_version VALUES (10, '2026-01-01 00:00:00+00');
INSERT INTO app.schema_version VALUES (11, '2026-01-01 00:00:00+00');

INSERT INTO priv.command_rights VALUES ('C-PM', 'monitor', 'region');
INSERT INTO priv.command_rights VALUES ('C-FS', 'monitor', 'region');
INSERT INTO priv.command_rights VALUES ('C-BS', 'monitor', 'region');
INSERT INTO priv.command_rights VALUES ('C-QS', 'monitor', 'region');
INSERT INTO priv.command_rights VALUES ('O-OS', 'monitor', 'region');
INSERT INTO priv.command_rights VALUES ('O-TA', 'monitor', 'region');
INSERT INTO priv.command_rights VALUES ('C-BG', 'monitor', 'team');
INSERT INTO priv.command_rights VALUES ('O-TL', 'monitor', 'team');
INSERT INTO priv.command_rights VALUES ('C-FS', 'whisper', 'region');
INSERT INTO priv.command_rights VALUES ('C-QS', 'whisper', 'region');
INSERT INTO priv.command_rights VALUES ('O-OS', 'whisper', 'region');
INSERT INTO priv.command_rights VALUES ('C-BG', 'whisper', 'team');
INSERT INTO priv.command_rights VALUES ('O-TL', 'whisper', 'team');
INSERT INTO priv.command_rights VALUES ('C-FS', 'barge', 'region');
INSERT INTO priv.command_rights VALUES ('O-OS', 'barge', 'region');
INSERT INTO priv.command_rights VALUES ('O-TL', 'barge', 'team');
INSERT INTO priv.command_rights VALUES ('C-FS', 'forceState', 'region');
INSERT INTO priv.command_rights VALUES ('O-OS', 'forceState', 'region');
INSERT INTO priv.command_rights VALUES ('O-TL', 'forceState', 'team');
INSERT INTO priv.command_rights VALUES ('C-FS', 'queueActions', 'region');
INSERT INTO priv.command_rights VALUES ('C-SP', 'queueActions', 'region');

INSERT INTO priv.operation_rights VALUES ('C-GL', 'incidents', 'R', '*');
INSERT INTO priv.operation_rights VALUES ('AUD', 'incidents', 'R', '*');
INSERT INTO priv.operation_rights VALUES ('C-PM', 'incidents', 'R', 'region');
INSERT INTO priv.operation_rights VALUES ('C-FS', 'incidents', 'R', 'region');
INSERT INTO priv.operation_rights VALUES ('C-BS', 'incidents', 'R', 'region');
INSERT INTO priv.operation_rights VALUES ('C-QS', 'incidents', 'R', 'region');
INSERT INTO priv.operation_rights VALUES ('C-CM', 'incidents', 'R', 'region');
INSERT INTO priv.operation_rights VALUES ('O-PM', 'incidents', 'R', 'region');
INSERT INTO priv.operation_rights VALUES ('O-OS', 'incidents', 'R', 'region');
INSERT INTO priv.operation_rights VALUES ('C-BG', 'incidents', 'R', 'team');
INSERT INTO priv.operation_rights VALUES ('O-TL', 'incidents', 'R', 'team');
INSERT INTO priv.operation_rights VALUES ('C-FS', 'incidents', 'W', 'region');
INSERT INTO priv.operation_rights VALUES ('C-BS', 'incidents', 'W', 'region');
INSERT INTO priv.operation_rights VALUES ('C-QS', 'incidents', 'W', 'region');
INSERT INTO priv.operation_rights VALUES ('C-BG', 'incidents', 'W', 'team');
INSERT INTO priv.operation_rights VALUES ('C-FS', 'incidents', 'S', 'region');
INSERT INTO priv.operation_rights VALUES ('C-BS', 'incidents', 'S', 'region');
INSERT INTO priv.operation_rights VALUES ('C-QS', 'incidents', 'S', 'region');
INSERT INTO priv.operation_rights VALUES ('O-PM', 'incidents', 'S', 'region');
INSERT INTO priv.operation_rights VALUES ('O-OS', 'incidents', 'S', 'region');
INSERT INTO priv.operation_rights VALUES ('C-BG', 'incidents', 'S', 'team');
INSERT INTO priv.operation_rights VALUES ('C-GL', 'improvements', 'R', '*');
INSERT INTO priv.operation_rights VALUES ('C-PM', 'improvements', 'R', 'region');
INSERT INTO priv.operation_rights VALUES ('C-FS', 'improvements', 'R', 'region');
INSERT INTO priv.operation_rights VALUES ('C-BS', 'improvements', 'R', 'region');
INSERT INTO priv.operation_rights VALUES ('C-QS', 'improvements', 'R', 'region');
INSERT INTO priv.operation_rights VALUES ('C-SP', 'improvements', 'R', 'region');
INSERT INTO priv.operation_rights VALUES ('O-PM', 'improvements', 'R', 'region');
INSERT INTO priv.operation_rights VALUES ('O-OS', 'improvements', 'R', 'region');
INSERT INTO priv.operation_rights VALUES ('O-TA', 'improvements', 'R', 'region');
INSERT INTO priv.operation_rights VALUES ('O-TM', 'improvements', 'R', 'region');
INSERT INTO priv.operation_rights VALUES ('O-GA', 'improvements', 'R', 'region');
INSERT INTO priv.operation_rights VALUES ('C-BG', 'improvements', 'R', 'team');
INSERT INTO priv.operation_rights VALUES ('O-TL', 'improvements', 'R', 'team');
INSERT INTO priv.operation_rights VALUES ('C-FS', 'improvements', 'W', 'region');
INSERT INTO priv.operation_rights VALUES ('C-BS', 'improvements', 'W', 'region');
INSERT INTO priv.operation_rights VALUES ('C-QS', 'improvements', 'W', 'region');
INSERT INTO priv.operation_rights VALUES ('O-OS', 'improvements', 'W', 'region');
INSERT INTO priv.operation_rights VALUES ('C-BG', 'improvements', 'W', 'team');
INSERT INTO priv.operation_rights VALUES ('O-TL', 'improvements', 'W', 'team');
INSERT INTO priv.operation_rights VALUES ('C-GL', 'directives', 'R', '*');
INSERT INTO priv.operation_rights VALUES ('C-PM', 'directives', 'R', 'region');
INSERT INTO priv.operation_rights VALUES ('C-FS', 'directives', 'R', 'region');
INSERT INTO priv.operation_rights VALUES ('C-BS', 'directives', 'R', 'region');
INSERT INTO priv.operation_rights VALUES ('C-QS', 'directives', 'R', 'region');
INSERT INTO priv.operation_rights VALUES ('C-CM', 'directives', 'R', 'region');
INSERT INTO priv.operation_rights VALUES ('C-SP', 'directives', 'R', 'region');
INSERT INTO priv.operation_rights VALUES ('O-PM', 'directives', 'R', 'region');
INSERT INTO priv.operation_rights VALUES ('O-OS', 'directives', 'R', 'region');
INSERT INTO priv.operation_rights VALUES ('O-TA', 'directives', 'R', 'region');
INSERT INTO priv.operation_rights VALUES ('O-TM', 'directives', 'R', 'region');
INSERT INTO priv.operation_rights VALUES ('O-GA', 'directives', 'R', 'region');
INSERT INTO priv.operation_rights VALUES ('C-BG', 'directives', 'R', 'team');
INSERT INTO priv.operation_rights VALUES ('O-TL', 'directives', 'R', 'team');
INSERT INTO priv.operation_rights VALUES ('C-GL', 'directives', 'W', '*');
INSERT INTO priv.operation_rights VALUES ('C-PM', 'directives', 'W', 'region');
INSERT INTO priv.operation_rights VALUES ('C-FS', 'directives', 'W', 'region');
INSERT INTO priv.operation_rights VALUES ('C-BS', 'directives', 'W', 'region');
INSERT INTO priv.operation_rights VALUES ('C-QS', 'directives', 'W', 'region');
INSERT INTO priv.operation_rights VALUES ('C-CM', 'directives', 'W', 'region');
INSERT INTO priv.operation_rights VALUES ('C-SP', 'directives', 'W', 'region');
INSERT INTO priv.operation_rights VALUES ('C-BG', 'directives', 'W', 'team');
INSERT INTO priv.operation_rights VALUES ('O-PM', 'directives', 'X', 'region');
INSERT INTO priv.operation_rights VALUES ('O-OS', 'directives', 'X', 'region');
INSERT INTO priv.operation_rights VALUES ('O-TA', 'directives', 'X', 'region');
INSERT INTO priv.operation_rights VALUES ('O-TM', 'directives', 'X', 'region');
INSERT INTO priv.operation_rights VALUES ('O-GA', 'directives', 'X', 'region');
INSERT INTO priv.operation_rights VALUES ('O-TL', 'directives', 'X', 'team');
INSERT INTO priv.operation_rights VALUES ('C-GL', 'handover', 'R', '*');
INSERT INTO priv.operation_rights VALUES ('AUD', 'handover', 'R', '*');
INSERT INTO priv.operation_rights VALUES ('C-PM', 'handover', 'R', 'region');
INSERT INTO priv.operation_rights VALUES ('C-FS', 'handover', 'R', 'region');
INSERT INTO priv.operation_rights VALUES ('C-BS', 'handover', 'R', 'region');
INSERT INTO priv.operation_rights VALUES ('C-QS', 'handover', 'R', 'region');
INSERT INTO priv.operation_rights VALUES ('C-SP', 'handover', 'R', 'region');
INSERT INTO priv.operation_rights VALUES ('O-PM', 'handover', 'R', 'region');
INSERT INTO priv.operation_rights VALUES ('O-OS', 'handover', 'R', 'region');
INSERT INTO priv.operation_rights VALUES ('O-GA', 'handover', 'R', 'region');
INSERT INTO priv.operation_rights VALUES ('C-BG', 'handover', 'R', 'team');
INSERT INTO priv.operation_rights VALUES ('O-TL', 'handover', 'R', 'team');
INSERT INTO priv.operation_rights VALUES ('C-FS', 'handover', 'W', 'region');
INSERT INTO priv.operation_rights VALUES ('O-OS', 'handover', 'W', 'region');
INSERT INTO priv.operation_rights VALUES ('O-TL', 'handover', 'W', 'team');

SELECT pg_catalog.setval('app.agents_id_seq', 1, true);

SELECT pg_catalog.setval('app.alarm_events_number_seq', 1, false);

SELECT pg_catalog.setval('app.audit_id_seq', 1, true);

SELECT pg_catalog.setval('app.calls_id_seq', 1, false);

SELECT pg_catalog.setval('app.commands_id_seq', 1, false);

SELECT pg_catalog.setval('app.deletion_certificates_id_seq', 1, false);

SELECT pg_catalog.setval('app.handovers_id_seq', 1, false);

SELECT pg_catalog.setval('app.imported_files_id_seq', 1, false);

SELECT pg_catalog.setval('app.incidents_id_seq', 1, true);

SELECT pg_catalog.setval('app.journal_chunk_ids', 1, true);

SELECT pg_catalog.setval('app.journal_gaps_id_seq', 1, false);

SELECT pg_catalog.setval('app.journal_sessions_id_seq', 1, true);

SELECT pg_catalog.setval('app.legal_holds_id_seq', 1, true);

SELECT pg_catalog.setval('app.queues_id_seq', 2, true);

SELECT pg_catalog.setval('app.tasks_id_seq', 1, false);

SELECT pg_catalog.setval('priv.reveals_id_seq', 1, false);

ALTER TABLE ONLY app.agent_intervals
    ADD CONSTRAINT agent_intervals_pkey PRIMARY KEY (start, agent, session);

ALTER TABLE ONLY app.agent_nodes
    ADD CONSTRAINT agent_nodes_pkey PRIMARY KEY (agent);

ALTER TABLE ONLY app.agents
    ADD CONSTRAINT agents_pkey PRIMARY KEY (id);

ALTER TABLE ONLY app.agents
    ADD CONSTRAINT agents_switch_address_key UNIQUE (switch, address);

ALTER TABLE ONLY app.alarm_events
    ADD CONSTRAINT alarm_events_pkey PRIMARY KEY (number);

ALTER TABLE ONLY app.alarm_rules
    ADD CONSTRAINT alarm_rules_pkey PRIMARY KEY (place);

ALTER TABLE ONLY app.audit
    ADD CONSTRAINT audit_pkey PRIMARY KEY (id);

ALTER TABLE ONLY app.audit_seals
    ADD CONSTRAINT audit_seals_entry_key UNIQUE (entry);

ALTER TABLE ONLY app.audit_seals
    ADD CONSTRAINT audit_seals_pkey PRIMARY KEY (place);

ALTER TABLE ONLY app.calls
    ADD CONSTRAINT calls_pkey PRIMARY KEY (id);

ALTER TABLE ONLY app.calls
    ADD CONSTRAINT calls_session_number_key UNIQUE (session, number);

ALTER TABLE ONLY app.commands
    ADD CONSTRAINT commands_pkey PRIMARY KEY (id);

ALTER TABLE ONLY app.deletion_certificates
    ADD CONSTRAINT deletion_certificates_pkey PRIMARY KEY (id);

ALTER TABLE ONLY app.handovers
    ADD CONSTRAINT handovers_pkey PRIMARY KEY (id);

ALTER TABLE ONLY app.import_sessions
    ADD CONSTRAINT import_sessions_pkey PRIMARY KEY (session);

ALTER TABLE ONLY app.imported_files
    ADD CONSTRAINT imported_files_pkey PRIMARY KEY (id);

ALTER TABLE ONLY app.imported_files
    ADD CONSTRAINT imported_files_switch_first_time_hash_key UNIQUE (switch, first_time, hash);

ALTER TABLE ONLY app.incident_entries
    ADD CONSTRAINT incident_entries_pkey PRIMARY KEY (incident, number);

ALTER TABLE ONLY app.incident_excerpts
    ADD CONSTRAINT incident_excerpts_pkey PRIMARY KEY (incident);

ALTER TABLE ONLY app.incidents
    ADD CONSTRAINT incidents_pkey PRIMARY KEY (id);

ALTER TABLE ONLY app.journal_chunks
    ADD CONSTRAINT journal_chunks_session_number_last_time_key UNIQUE (session, number, last_time);

ALTER TABLE ONLY app.journal_chunks_20260101
    ADD CONSTRAINT journal_chunks_20260101_session_number_last_time_key UNIQUE (session, number, last_time);

ALTER TABLE ONLY app.journal_days
    ADD CONSTRAINT journal_days_pkey PRIMARY KEY (day, site);

ALTER TABLE ONLY app.journal_gaps
    ADD CONSTRAINT journal_gaps_pkey PRIMARY KEY (id);

ALTER TABLE ONLY app.journal_gaps
    ADD CONSTRAINT journal_gaps_switches_from_time_key UNIQUE (switches, from_time);

ALTER TABLE ONLY app.journal_keyframes
    ADD CONSTRAINT journal_keyframes_pkey PRIMARY KEY (session, after_number);

ALTER TABLE ONLY app.journal_sessions
    ADD CONSTRAINT journal_sessions_pkey PRIMARY KEY (id);

ALTER TABLE ONLY app.legal_holds
    ADD CONSTRAINT legal_holds_pkey PRIMARY KEY (id);

ALTER TABLE ONLY app.nodes
    ADD CONSTRAINT nodes_pkey PRIMARY KEY (id);

ALTER TABLE ONLY app.open_alarms
    ADD CONSTRAINT open_alarms_pkey PRIMARY KEY (id);

ALTER TABLE ONLY app.queue_intervals
    ADD CONSTRAINT queue_intervals_pkey PRIMARY KEY (start, queue, session);

ALTER TABLE ONLY app.queue_nodes
    ADD CONSTRAINT queue_nodes_pkey PRIMARY KEY (queue);

ALTER TABLE ONLY app.queues
    ADD CONSTRAINT queues_pkey PRIMARY KEY (id);

ALTER TABLE ONLY app.queues
    ADD CONSTRAINT queues_switch_name_key UNIQUE (switch, name);

ALTER TABLE ONLY app.schema_version
    ADD CONSTRAINT schema_version_pkey PRIMARY KEY (number);

ALTER TABLE ONLY app.settings
    ADD CONSTRAINT settings_pkey PRIMARY KEY (key);

ALTER TABLE ONLY app.switch_profiles
    ADD CONSTRAINT switch_profiles_pkey PRIMARY KEY (id);

ALTER TABLE ONLY app.switch_profiles
    ADD CONSTRAINT switch_profiles_place_key UNIQUE (place);

ALTER TABLE ONLY app.tasks
    ADD CONSTRAINT tasks_pkey PRIMARY KEY (id);

ALTER TABLE ONLY app.users
    ADD CONSTRAINT users_pkey PRIMARY KEY (login);

ALTER TABLE ONLY priv.command_rights
    ADD CONSTRAINT command_rights_pkey PRIMARY KEY (role, object);

ALTER TABLE ONLY priv.member_nodes
    ADD CONSTRAINT member_nodes_pkey PRIMARY KEY (login, node, kind);

ALTER TABLE ONLY priv.members
    ADD CONSTRAINT members_pkey PRIMARY KEY (login);

ALTER TABLE ONLY priv.numbers
    ADD CONSTRAINT numbers_pkey PRIMARY KEY (call);

ALTER TABLE ONLY priv.operation_rights
    ADD CONSTRAINT operation_rights_pkey PRIMARY KEY (role, object, deed);

ALTER TABLE ONLY priv.reveals
    ADD CONSTRAINT reveals_pkey PRIMARY KEY (id);

CREATE INDEX alarm_events_at ON app.alarm_events USING btree (at);

CREATE INDEX audit_at ON app.audit USING btree (at);

CREATE INDEX calls_agent ON app.calls USING btree (agent, left_at) WHERE (agent IS NOT NULL);

CREATE INDEX calls_left_at ON app.calls USING btree (left_at, queue, outcome, wait_s);

CREATE INDEX commands_open ON app.commands USING btree (state, id) WHERE (state < 2);

CREATE INDEX incidents_state ON app.incidents USING btree (state, id);

CREATE INDEX journal_chunks_id ON ONLY app.journal_chunks USING btree (id);

CREATE INDEX journal_chunks_20260101_id_idx ON app.journal_chunks_20260101 USING btree (id);

CREATE INDEX journal_chunks_time ON ONLY app.journal_chunks USING btree (last_time);

CREATE INDEX journal_chunks_20260101_last_time_idx ON app.journal_chunks_20260101 USING btree (last_time);

CREATE INDEX journal_days_max_id ON app.journal_days USING btree (max_id);

CREATE INDEX journal_keyframes_time ON app.journal_keyframes USING btree ("time");

CREATE INDEX tasks_done ON app.tasks USING btree (done_at, id);

ALTER INDEX app.journal_chunks_id ATTACH PARTITION app.journal_chunks_20260101_id_idx;

ALTER INDEX app.journal_chunks_time ATTACH PARTITION app.journal_chunks_20260101_last_time_idx;

ALTER INDEX app.journal_chunks_session_number_last_time_key ATTACH PARTITION app.journal_chunks_20260101_session_number_last_time_key;

CREATE TRIGGER audit_no_change BEFORE DELETE OR UPDATE OR TRUNCATE ON app.audit FOR EACH STATEMENT EXECUTE FUNCTION priv.refuse_change();

CREATE TRIGGER audit_seals_no_change BEFORE DELETE OR UPDATE OR TRUNCATE ON app.audit_seals FOR EACH STATEMENT EXECUTE FUNCTION priv.refuse_change();

CREATE TRIGGER audit_sign BEFORE INSERT ON app.audit FOR EACH ROW EXECUTE FUNCTION priv.sign_entry();

CREATE TRIGGER commands_sign BEFORE INSERT ON app.commands FOR EACH ROW EXECUTE FUNCTION priv.sign_command();

CREATE TRIGGER commands_tell AFTER INSERT OR UPDATE ON app.commands FOR EACH STATEMENT EXECUTE FUNCTION priv.tell_commands();

CREATE TRIGGER handovers_sign BEFORE INSERT OR UPDATE ON app.handovers FOR EACH ROW EXECUTE FUNCTION priv.sign_operation();

CREATE TRIGGER incident_entries_no_change BEFORE DELETE OR UPDATE OR TRUNCATE ON app.incident_entries FOR EACH STATEMENT EXECUTE FUNCTION priv.refuse_rewriting();

CREATE TRIGGER incident_entries_sign BEFORE INSERT ON app.incident_entries FOR EACH ROW EXECUTE FUNCTION priv.sign_operation();

CREATE TRIGGER incident_excerpts_no_change BEFORE UPDATE ON app.incident_excerpts FOR EACH STATEMENT EXECUTE FUNCTION priv.refuse_rewriting();

CREATE TRIGGER incidents_sign BEFORE INSERT OR UPDATE ON app.incidents FOR EACH ROW EXECUTE FUNCTION priv.sign_operation();

CREATE TRIGGER incidents_statement BEFORE UPDATE ON app.incidents FOR EACH ROW EXECUTE FUNCTION priv.keep_statement();

CREATE TRIGGER journal_days_received BEFORE INSERT OR UPDATE ON app.journal_days FOR EACH ROW EXECUTE FUNCTION priv.receive_day();

ALTER TABLE app.journal_days ENABLE REPLICA TRIGGER journal_days_received;

CREATE TRIGGER tasks_sign BEFORE INSERT OR UPDATE ON app.tasks FOR EACH ROW EXECUTE FUNCTION priv.sign_operation();

ALTER TABLE ONLY app.agent_intervals
    ADD CONSTRAINT agent_intervals_agent_fkey FOREIGN KEY (agent) REFERENCES app.agents(id);

ALTER TABLE ONLY app.agent_intervals
    ADD CONSTRAINT agent_intervals_session_fkey FOREIGN KEY (session) REFERENCES app.journal_sessions(id);

ALTER TABLE ONLY app.agent_nodes
    ADD CONSTRAINT agent_nodes_agent_fkey FOREIGN KEY (agent) REFERENCES app.agents(id);

ALTER TABLE ONLY app.agent_nodes
    ADD CONSTRAINT agent_nodes_node_fkey FOREIGN KEY (node) REFERENCES app.nodes(id);

ALTER TABLE ONLY app.audit_seals
    ADD CONSTRAINT audit_seals_entry_fkey FOREIGN KEY (entry) REFERENCES app.audit(id);

ALTER TABLE ONLY app.calls
    ADD CONSTRAINT calls_agent_fkey FOREIGN KEY (agent) REFERENCES app.agents(id);

ALTER TABLE ONLY app.calls
    ADD CONSTRAINT calls_queue_fkey FOREIGN KEY (queue) REFERENCES app.queues(id);

ALTER TABLE ONLY app.calls
    ADD CONSTRAINT calls_session_fkey FOREIGN KEY (session) REFERENCES app.journal_sessions(id);

ALTER TABLE ONLY app.commands
    ADD CONSTRAINT commands_agent_fkey FOREIGN KEY (agent) REFERENCES app.agents(id);

ALTER TABLE ONLY app.import_sessions
    ADD CONSTRAINT import_sessions_session_fkey FOREIGN KEY (session) REFERENCES app.journal_sessions(id);

ALTER TABLE ONLY app.imported_files
    ADD CONSTRAINT imported_files_session_fkey FOREIGN KEY (session) REFERENCES app.import_sessions(session);

ALTER TABLE ONLY app.incident_entries
    ADD CONSTRAINT incident_entries_incident_fkey FOREIGN KEY (incident) REFERENCES app.incidents(id);

ALTER TABLE ONLY app.incident_excerpts
    ADD CONSTRAINT incident_excerpts_incident_fkey FOREIGN KEY (incident) REFERENCES app.incidents(id);

ALTER TABLE app.journal_chunks
    ADD CONSTRAINT journal_chunks_session_fkey FOREIGN KEY (session) REFERENCES app.journal_sessions(id);

ALTER TABLE ONLY app.journal_keyframes
    ADD CONSTRAINT journal_keyframes_session_fkey FOREIGN KEY (session) REFERENCES app.journal_sessions(id);

ALTER TABLE ONLY app.nodes
    ADD CONSTRAINT nodes_parent_fkey FOREIGN KEY (parent) REFERENCES app.nodes(id);

ALTER TABLE ONLY app.queue_intervals
    ADD CONSTRAINT queue_intervals_queue_fkey FOREIGN KEY (queue) REFERENCES app.queues(id);

ALTER TABLE ONLY app.queue_intervals
    ADD CONSTRAINT queue_intervals_session_fkey FOREIGN KEY (session) REFERENCES app.journal_sessions(id);

ALTER TABLE ONLY app.queue_nodes
    ADD CONSTRAINT queue_nodes_node_fkey FOREIGN KEY (node) REFERENCES app.nodes(id);

ALTER TABLE ONLY app.queue_nodes
    ADD CONSTRAINT queue_nodes_queue_fkey FOREIGN KEY (queue) REFERENCES app.queues(id);

ALTER TABLE ONLY priv.member_nodes
    ADD CONSTRAINT member_nodes_login_fkey FOREIGN KEY (login) REFERENCES priv.members(login);

ALTER TABLE ONLY priv.member_nodes
    ADD CONSTRAINT member_nodes_node_fkey FOREIGN KEY (node) REFERENCES app.nodes(id);

ALTER TABLE ONLY priv.numbers
    ADD CONSTRAINT numbers_call_fkey FOREIGN KEY (call) REFERENCES app.calls(id);

ALTER TABLE app.agent_intervals ENABLE ROW LEVEL SECURITY;

CREATE POLICY agent_intervals_everything ON app.agent_intervals FOR SELECT TO fw_everything USING (true);

CREATE POLICY agent_intervals_recorder ON app.agent_intervals TO fw_recorder USING (true) WITH CHECK (true);

CREATE POLICY agent_intervals_region ON app.agent_intervals FOR SELECT TO fw_region USING ((agent = ANY (( SELECT app.my_agents('region'::text) AS my_agents)::bigint[])));

CREATE POLICY agent_intervals_team ON app.agent_intervals FOR SELECT TO fw_team USING ((agent = ANY (( SELECT app.my_agents('team'::text) AS my_agents)::bigint[])));

ALTER TABLE app.agents ENABLE ROW LEVEL SECURITY;

CREATE POLICY agents_everything ON app.agents FOR SELECT TO fw_everything USING (true);

CREATE POLICY agents_recorder ON app.agents TO fw_recorder USING (true) WITH CHECK (true);

CREATE POLICY agents_region ON app.agents FOR SELECT TO fw_region USING ((id = ANY (( SELECT app.my_agents('region'::text) AS my_agents)::bigint[])));

CREATE POLICY agents_team ON app.agents FOR SELECT TO fw_team USING ((id = ANY (( SELECT app.my_agents('team'::text) AS my_agents)::bigint[])));

ALTER TABLE app.audit ENABLE ROW LEVEL SECURITY;

CREATE POLICY audit_add ON app.audit FOR INSERT TO fw_member, fw_recorder WITH CHECK (true);

CREATE POLICY audit_all ON app.audit FOR SELECT TO fw_auditor, fw_recorder USING (true);

CREATE POLICY audit_region ON app.audit FOR SELECT TO fw_region USING ((( SELECT app.is_manager() AS is_manager) AND (scope = ANY (( SELECT app.my_nodes('region'::text) AS my_nodes)::text[]))));

ALTER TABLE app.calls ENABLE ROW LEVEL SECURITY;

CREATE POLICY calls_everything ON app.calls FOR SELECT TO fw_everything USING (true);

CREATE POLICY calls_recorder ON app.calls TO fw_recorder USING (true) WITH CHECK (true);

CREATE POLICY calls_region ON app.calls FOR SELECT TO fw_region USING (((queue = ANY (( SELECT app.my_queues('region'::text) AS my_queues)::bigint[])) AND ((agent IS NULL) OR (agent = ANY (( SELECT app.my_agents('region'::text) AS my_agents)::bigint[])))));

CREATE POLICY calls_team ON app.calls FOR SELECT TO fw_team USING ((agent = ANY (( SELECT app.my_agents('team'::text) AS my_agents)::bigint[])));

ALTER TABLE app.commands ENABLE ROW LEVEL SECURITY;

CREATE POLICY commands_ask ON app.commands FOR INSERT TO fw_member WITH CHECK (app.may_command(switch, command));

CREATE POLICY commands_audited ON app.commands FOR SELECT TO fw_auditor USING (true);

CREATE POLICY commands_own ON app.commands FOR SELECT TO fw_member USING ((asker = SESSION_USER));

CREATE POLICY commands_recorder ON app.commands TO fw_recorder USING (true);

CREATE POLICY commands_region ON app.commands FOR SELECT TO fw_region USING ((agent = ANY (( SELECT app.my_agents('region'::text) AS my_agents)::bigint[])));

CREATE POLICY commands_team ON app.commands FOR SELECT TO fw_team USING ((agent = ANY (( SELECT app.my_agents('team'::text) AS my_agents)::bigint[])));

ALTER TABLE app.handovers ENABLE ROW LEVEL SECURITY;

CREATE POLICY handovers_add ON app.handovers FOR INSERT TO fw_member WITH CHECK (((signed_at = 0) AND (scope = ANY (( SELECT app.my_operations('handover'::text, 'W'::text) AS my_operations)::text[]))));

CREATE POLICY handovers_read ON app.handovers FOR SELECT TO fw_member USING ((scope = ANY (( SELECT app.my_operations('handover'::text, 'R'::text) AS my_operations)::text[])));

CREATE POLICY handovers_sign ON app.handovers FOR UPDATE TO fw_member USING (((signed_at = 0) AND (scope = ANY (( SELECT app.my_operations('handover'::text, 'W'::text) AS my_operations)::text[])))) WITH CHECK (true);

ALTER TABLE app.incident_entries ENABLE ROW LEVEL SECURITY;

CREATE POLICY incident_entries_add ON app.incident_entries FOR INSERT TO fw_member WITH CHECK ((EXISTS ( SELECT 1
   FROM app.incidents i
  WHERE ((i.id = incident_entries.incident) AND ((i.scope = ANY (( SELECT app.my_operations('incidents'::text, 'W'::text) AS my_operations)::text[])) OR ((incident_entries.kind = 1) AND (i.scope = ANY (( SELECT app.my_operations('incidents'::text, 'S'::text) AS my_operations)::text[]))))))));

CREATE POLICY incident_entries_read ON app.incident_entries FOR SELECT TO fw_member USING ((EXISTS ( SELECT 1
   FROM app.incidents i
  WHERE (i.id = incident_entries.incident))));

ALTER TABLE app.incident_excerpts ENABLE ROW LEVEL SECURITY;

CREATE POLICY incident_excerpts_add ON app.incident_excerpts FOR INSERT TO fw_member WITH CHECK ((EXISTS ( SELECT 1
   FROM app.incidents i
  WHERE ((i.id = incident_excerpts.incident) AND (i.scope = ANY (( SELECT app.my_operations('incidents'::text, 'W'::text) AS my_operations)::text[]))))));

CREATE POLICY incident_excerpts_read ON app.incident_excerpts FOR SELECT TO fw_member USING ((EXISTS ( SELECT 1
   FROM app.incidents i
  WHERE (i.id = incident_excerpts.incident))));

ALTER TABLE app.incidents ENABLE ROW LEVEL SECURITY;

CREATE POLICY incidents_add ON app.incidents FOR INSERT TO fw_member WITH CHECK ((scope = ANY (( SELECT app.my_operations('incidents'::text, 'W'::text) AS my_operations)::text[])));

CREATE POLICY incidents_change ON app.incidents FOR UPDATE TO fw_member USING ((scope = ANY (( SELECT app.my_operations('incidents'::text, 'S'::text) AS my_operations)::text[])));

CREATE POLICY incidents_read ON app.incidents FOR SELECT TO fw_member USING ((scope = ANY (( SELECT app.my_operations('incidents'::text, 'R'::text) AS my_operations)::text[])));

ALTER TABLE app.queue_intervals ENABLE ROW LEVEL SECURITY;

CREATE POLICY queue_intervals_everything ON app.queue_intervals FOR SELECT TO fw_everything USING (true);

CREATE POLICY queue_intervals_recorder ON app.queue_intervals TO fw_recorder USING (true) WITH CHECK (true);

CREATE POLICY queue_intervals_region ON app.queue_intervals FOR SELECT TO fw_region USING ((queue = ANY (( SELECT app.my_queues('region'::text) AS my_queues)::bigint[])));

CREATE POLICY queue_intervals_team ON app.queue_intervals FOR SELECT TO fw_team USING ((queue = ANY (( SELECT app.my_queues('region'::text) AS my_queues)::bigint[])));

ALTER TABLE app.queues ENABLE ROW LEVEL SECURITY;

CREATE POLICY queues_everything ON app.queues FOR SELECT TO fw_everything USING (true);

CREATE POLICY queues_recorder ON app.queues TO fw_recorder USING (true) WITH CHECK (true);

CREATE POLICY queues_region ON app.queues FOR SELECT TO fw_region USING ((id = ANY (( SELECT app.my_queues('region'::text) AS my_queues)::bigint[])));

CREATE POLICY queues_team ON app.queues FOR SELECT TO fw_team USING ((id = ANY (( SELECT app.my_queues('region'::text) AS my_queues)::bigint[])));

ALTER TABLE app.tasks ENABLE ROW LEVEL SECURITY;

CREATE POLICY tasks_act ON app.tasks FOR UPDATE TO fw_member USING (((from_side <> ( SELECT app.my_side() AS my_side)) AND (( SELECT app.my_side() AS my_side) = ANY (ARRAY['carrier'::text, 'outsourcer'::text])) AND (done_at = 0) AND (scope = ANY (
CASE kind
    WHEN 1 THEN ( SELECT app.my_operations('directives'::text, 'X'::text) AS my_operations)
    ELSE ( SELECT app.my_operations('improvements'::text, 'W'::text) AS my_operations)
END)))) WITH CHECK (true);

CREATE POLICY tasks_add ON app.tasks FOR INSERT TO fw_member WITH CHECK (((from_side = ( SELECT app.my_side() AS my_side)) AND (acknowledged_at = 0) AND (done_at = 0) AND (scope = ANY (
CASE kind
    WHEN 1 THEN ( SELECT app.my_operations('directives'::text, 'W'::text) AS my_operations)
    ELSE ( SELECT app.my_operations('improvements'::text, 'W'::text) AS my_operations)
END))));

CREATE POLICY tasks_read ON app.tasks FOR SELECT TO fw_member USING ((scope = ANY (
CASE kind
    WHEN 1 THEN ( SELECT app.my_operations('directives'::text, 'R'::text) AS my_operations)
    ELSE ( SELECT app.my_operations('improvements'::text, 'R'::text) AS my_operations)
END)));

GRANT USAGE ON SCHEMA app TO fw_member;
GRANT USAGE ON SCHEMA app TO fw_recorder;

REVOKE ALL ON FUNCTION app.ask_number(wanted bigint, why text) FROM PUBLIC;
GRANT ALL ON FUNCTION app.ask_number(wanted bigint, why text) TO fw_reveal;

REVOKE ALL ON FUNCTION app.drop_empty_journal_days(before bigint) FROM PUBLIC;

REVOKE ALL ON FUNCTION app.get_number(question bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION app.get_number(question bigint) TO fw_reveal;

REVOKE ALL ON FUNCTION app.is_manager() FROM PUBLIC;
GRANT ALL ON FUNCTION app.is_manager() TO fw_member;

REVOKE ALL ON FUNCTION app.make_journal_days(at bigint, ahead integer) FROM PUBLIC;
GRANT ALL ON FUNCTION app.make_journal_days(at bigint, ahead integer) TO fw_recorder;

REVOKE ALL ON FUNCTION app.may_command(at_switch text, command text) FROM PUBLIC;
GRANT ALL ON FUNCTION app.may_command(at_switch text, command text) TO fw_member;

REVOKE ALL ON FUNCTION app.my_agents(wanted text) FROM PUBLIC;
GRANT ALL ON FUNCTION app.my_agents(wanted text) TO fw_member;

REVOKE ALL ON FUNCTION app.my_nodes(wanted text) FROM PUBLIC;
GRANT ALL ON FUNCTION app.my_nodes(wanted text) TO fw_member;

REVOKE ALL ON FUNCTION app.my_operations(wanted text, asked text) FROM PUBLIC;
GRANT ALL ON FUNCTION app.my_operations(wanted text, asked text) TO fw_member;

REVOKE ALL ON FUNCTION app.my_post() FROM PUBLIC;
GRANT ALL ON FUNCTION app.my_post() TO fw_member;

REVOKE ALL ON FUNCTION app.my_queues(wanted text) FROM PUBLIC;
GRANT ALL ON FUNCTION app.my_queues(wanted text) TO fw_member;

REVOKE ALL ON FUNCTION app.my_side() FROM PUBLIC;
GRANT ALL ON FUNCTION app.my_side() TO fw_member;

REVOKE ALL ON FUNCTION app.set_site(site integer) FROM PUBLIC;

REVOKE ALL ON FUNCTION priv.add_member(who name, post text, regions text[], teams text[]) FROM PUBLIC;

GRANT SELECT ON TABLE app.agent_intervals TO fw_everything;
GRANT SELECT ON TABLE app.agent_intervals TO fw_region;
GRANT SELECT ON TABLE app.agent_intervals TO fw_team;
GRANT SELECT,INSERT,UPDATE ON TABLE app.agent_intervals TO fw_recorder;

GRANT SELECT ON TABLE app.agent_nodes TO fw_everything;
GRANT SELECT ON TABLE app.agent_nodes TO fw_region;
GRANT SELECT ON TABLE app.agent_nodes TO fw_team;
GRANT SELECT ON TABLE app.agent_nodes TO fw_recorder;

GRANT SELECT ON TABLE app.agents TO fw_everything;
GRANT SELECT ON TABLE app.agents TO fw_region;
GRANT SELECT ON TABLE app.agents TO fw_team;
GRANT SELECT,INSERT,UPDATE ON TABLE app.agents TO fw_recorder;

GRANT SELECT ON TABLE app.audit TO fw_auditor;
GRANT SELECT ON TABLE app.audit TO fw_recorder;
GRANT SELECT ON TABLE app.audit TO fw_region;

GRANT INSERT(at) ON TABLE app.audit TO fw_member;
GRANT INSERT(at) ON TABLE app.audit TO fw_recorder;

GRANT INSERT(login) ON TABLE app.audit TO fw_member;
GRANT INSERT(login) ON TABLE app.audit TO fw_recorder;

GRANT INSERT(role) ON TABLE app.audit TO fw_member;
GRANT INSERT(role) ON TABLE app.audit TO fw_recorder;

GRANT INSERT(side) ON TABLE app.audit TO fw_member;
GRANT INSERT(side) ON TABLE app.audit TO fw_recorder;

GRANT INSERT(host) ON TABLE app.audit TO fw_member;
GRANT INSERT(host) ON TABLE app.audit TO fw_recorder;

GRANT INSERT(action) ON TABLE app.audit TO fw_member;
GRANT INSERT(action) ON TABLE app.audit TO fw_recorder;

GRANT INSERT(object) ON TABLE app.audit TO fw_member;
GRANT INSERT(object) ON TABLE app.audit TO fw_recorder;

GRANT INSERT(scope) ON TABLE app.audit TO fw_member;
GRANT INSERT(scope) ON TABLE app.audit TO fw_recorder;

GRANT INSERT(purpose) ON TABLE app.audit TO fw_member;
GRANT INSERT(purpose) ON TABLE app.audit TO fw_recorder;

GRANT INSERT(result) ON TABLE app.audit TO fw_member;
GRANT INSERT(result) ON TABLE app.audit TO fw_recorder;

GRANT INSERT(detail) ON TABLE app.audit TO fw_member;
GRANT INSERT(detail) ON TABLE app.audit TO fw_recorder;

GRANT SELECT ON TABLE app.audit_seals TO fw_auditor;
GRANT SELECT,INSERT ON TABLE app.audit_seals TO fw_recorder;

GRANT SELECT,INSERT,UPDATE ON TABLE app.calls TO fw_recorder;

GRANT SELECT(id) ON TABLE app.calls TO fw_everything;
GRANT SELECT(id) ON TABLE app.calls TO fw_region;
GRANT SELECT(id) ON TABLE app.calls TO fw_team;

GRANT SELECT(session) ON TABLE app.calls TO fw_everything;
GRANT SELECT(session) ON TABLE app.calls TO fw_region;
GRANT SELECT(session) ON TABLE app.calls TO fw_team;

GRANT SELECT(number) ON TABLE app.calls TO fw_everything;
GRANT SELECT(number) ON TABLE app.calls TO fw_region;
GRANT SELECT(number) ON TABLE app.calls TO fw_team;

GRANT SELECT(queue) ON TABLE app.calls TO fw_everything;
GRANT SELECT(queue) ON TABLE app.calls TO fw_region;
GRANT SELECT(queue) ON TABLE app.calls TO fw_team;

GRANT SELECT(agent) ON TABLE app.calls TO fw_everything;
GRANT SELECT(agent) ON TABLE app.calls TO fw_region;
GRANT SELECT(agent) ON TABLE app.calls TO fw_team;

GRANT SELECT(call_ref) ON TABLE app.calls TO fw_everything;
GRANT SELECT(call_ref) ON TABLE app.calls TO fw_region;
GRANT SELECT(call_ref) ON TABLE app.calls TO fw_team;

GRANT SELECT(queued_at) ON TABLE app.calls TO fw_everything;
GRANT SELECT(queued_at) ON TABLE app.calls TO fw_region;
GRANT SELECT(queued_at) ON TABLE app.calls TO fw_team;

GRANT SELECT(left_at) ON TABLE app.calls TO fw_everything;
GRANT SELECT(left_at) ON TABLE app.calls TO fw_region;
GRANT SELECT(left_at) ON TABLE app.calls TO fw_team;

GRANT SELECT(ended_at) ON TABLE app.calls TO fw_everything;
GRANT SELECT(ended_at) ON TABLE app.calls TO fw_region;
GRANT SELECT(ended_at) ON TABLE app.calls TO fw_team;

GRANT SELECT(wait_s) ON TABLE app.calls TO fw_everything;
GRANT SELECT(wait_s) ON TABLE app.calls TO fw_region;
GRANT SELECT(wait_s) ON TABLE app.calls TO fw_team;

GRANT SELECT(talk_s) ON TABLE app.calls TO fw_everything;
GRANT SELECT(talk_s) ON TABLE app.calls TO fw_region;
GRANT SELECT(talk_s) ON TABLE app.calls TO fw_team;

GRANT SELECT(hold_us) ON TABLE app.calls TO fw_everything;
GRANT SELECT(hold_us) ON TABLE app.calls TO fw_region;
GRANT SELECT(hold_us) ON TABLE app.calls TO fw_team;

GRANT SELECT(missed_offers) ON TABLE app.calls TO fw_everything;
GRANT SELECT(missed_offers) ON TABLE app.calls TO fw_region;
GRANT SELECT(missed_offers) ON TABLE app.calls TO fw_team;

GRANT SELECT(outcome) ON TABLE app.calls TO fw_everything;
GRANT SELECT(outcome) ON TABLE app.calls TO fw_region;
GRANT SELECT(outcome) ON TABLE app.calls TO fw_team;

GRANT SELECT(ended_by) ON TABLE app.calls TO fw_everything;
GRANT SELECT(ended_by) ON TABLE app.calls TO fw_region;
GRANT SELECT(ended_by) ON TABLE app.calls TO fw_team;

GRANT SELECT(is_in_time) ON TABLE app.calls TO fw_everything;
GRANT SELECT(is_in_time) ON TABLE app.calls TO fw_region;
GRANT SELECT(is_in_time) ON TABLE app.calls TO fw_team;

GRANT SELECT(is_short_abandon) ON TABLE app.calls TO fw_everything;
GRANT SELECT(is_short_abandon) ON TABLE app.calls TO fw_region;
GRANT SELECT(is_short_abandon) ON TABLE app.calls TO fw_team;

GRANT SELECT(is_wait_counted) ON TABLE app.calls TO fw_everything;
GRANT SELECT(is_wait_counted) ON TABLE app.calls TO fw_region;
GRANT SELECT(is_wait_counted) ON TABLE app.calls TO fw_team;

GRANT SELECT(is_carried_over) ON TABLE app.calls TO fw_everything;
GRANT SELECT(is_carried_over) ON TABLE app.calls TO fw_region;
GRANT SELECT(is_carried_over) ON TABLE app.calls TO fw_team;

GRANT SELECT(caller_masked) ON TABLE app.calls TO fw_everything;
GRANT SELECT(caller_masked) ON TABLE app.calls TO fw_region;
GRANT SELECT(caller_masked) ON TABLE app.calls TO fw_team;

GRANT SELECT ON TABLE app.commands TO fw_member;
GRANT SELECT ON TABLE app.commands TO fw_recorder;

GRANT INSERT(asked_at) ON TABLE app.commands TO fw_member;

GRANT INSERT(asker) ON TABLE app.commands TO fw_member;

GRANT INSERT(host) ON TABLE app.commands TO fw_member;

GRANT INSERT(switch) ON TABLE app.commands TO fw_member;

GRANT INSERT(session) ON TABLE app.commands TO fw_member;

GRANT INSERT(command) ON TABLE app.commands TO fw_member;

GRANT INSERT(state) ON TABLE app.commands TO fw_member;
GRANT UPDATE(state) ON TABLE app.commands TO fw_recorder;

GRANT INSERT(problem) ON TABLE app.commands TO fw_member;
GRANT UPDATE(problem) ON TABLE app.commands TO fw_recorder;

GRANT INSERT(detail) ON TABLE app.commands TO fw_member;
GRANT UPDATE(detail) ON TABLE app.commands TO fw_recorder;

GRANT INSERT(taken_at) ON TABLE app.commands TO fw_member;
GRANT UPDATE(taken_at) ON TABLE app.commands TO fw_recorder;

GRANT INSERT(settled_at) ON TABLE app.commands TO fw_member;
GRANT UPDATE(settled_at) ON TABLE app.commands TO fw_recorder;

GRANT SELECT,INSERT ON TABLE app.handovers TO fw_member;

GRANT UPDATE(follow_ups) ON TABLE app.handovers TO fw_member;

GRANT UPDATE(incoming) ON TABLE app.handovers TO fw_member;

GRANT UPDATE(signed_at) ON TABLE app.handovers TO fw_member;

GRANT UPDATE(escalated_at) ON TABLE app.handovers TO fw_member;

GRANT SELECT,INSERT,UPDATE ON TABLE app.import_sessions TO fw_recorder;

GRANT SELECT,INSERT,UPDATE ON TABLE app.imported_files TO fw_recorder;

GRANT SELECT,INSERT ON TABLE app.incident_entries TO fw_member;

GRANT SELECT,INSERT ON TABLE app.incident_excerpts TO fw_member;

GRANT SELECT,INSERT ON TABLE app.incidents TO fw_member;

GRANT UPDATE(severity) ON TABLE app.incidents TO fw_member;

GRANT UPDATE(class) ON TABLE app.incidents TO fw_member;

GRANT UPDATE(state) ON TABLE app.incidents TO fw_member;

GRANT UPDATE(owner) ON TABLE app.incidents TO fw_member;

GRANT UPDATE(cause) ON TABLE app.incidents TO fw_member;

GRANT UPDATE(closed_at) ON TABLE app.incidents TO fw_member;

GRANT UPDATE(links) ON TABLE app.incidents TO fw_member;

GRANT UPDATE(attachments) ON TABLE app.incidents TO fw_member;

GRANT UPDATE(entries) ON TABLE app.incidents TO fw_member;

GRANT SELECT,INSERT,UPDATE ON TABLE app.journal_chunks TO fw_recorder;
GRANT SELECT ON TABLE app.journal_chunks TO fw_everything;

GRANT USAGE ON SEQUENCE app.journal_chunk_ids TO fw_recorder;

GRANT SELECT,INSERT,UPDATE ON TABLE app.journal_days TO fw_recorder;
GRANT SELECT ON TABLE app.journal_days TO fw_everything;

GRANT SELECT ON TABLE app.journal_gaps TO fw_everything;
GRANT SELECT ON TABLE app.journal_gaps TO fw_region;
GRANT SELECT ON TABLE app.journal_gaps TO fw_team;
GRANT SELECT ON TABLE app.journal_gaps TO fw_auditor;
GRANT SELECT,INSERT ON TABLE app.journal_gaps TO fw_recorder;

GRANT SELECT,INSERT,UPDATE ON TABLE app.journal_keyframes TO fw_recorder;
GRANT SELECT ON TABLE app.journal_keyframes TO fw_everything;

GRANT SELECT,INSERT,UPDATE ON TABLE app.journal_sessions TO fw_recorder;
GRANT SELECT ON TABLE app.journal_sessions TO fw_everything;

GRANT SELECT ON TABLE app.nodes TO fw_everything;
GRANT SELECT ON TABLE app.nodes TO fw_region;
GRANT SELECT ON TABLE app.nodes TO fw_team;
GRANT SELECT ON TABLE app.nodes TO fw_recorder;

GRANT SELECT ON TABLE app.queue_intervals TO fw_everything;
GRANT SELECT ON TABLE app.queue_intervals TO fw_region;
GRANT SELECT ON TABLE app.queue_intervals TO fw_team;
GRANT SELECT,INSERT,UPDATE ON TABLE app.queue_intervals TO fw_recorder;

GRANT SELECT ON TABLE app.queue_nodes TO fw_everything;
GRANT SELECT ON TABLE app.queue_nodes TO fw_region;
GRANT SELECT ON TABLE app.queue_nodes TO fw_team;
GRANT SELECT ON TABLE app.queue_nodes TO fw_recorder;

GRANT SELECT ON TABLE app.queues TO fw_everything;
GRANT SELECT ON TABLE app.queues TO fw_region;
GRANT SELECT ON TABLE app.queues TO fw_team;
GRANT SELECT,INSERT,UPDATE ON TABLE app.queues TO fw_recorder;

GRANT SELECT ON TABLE app.schema_version TO fw_member;
GRANT SELECT ON TABLE app.schema_version TO fw_recorder;

GRANT SELECT,INSERT ON TABLE app.tasks TO fw_member;

GRANT UPDATE(acknowledged_at) ON TABLE app.tasks TO fw_member;

GRANT UPDATE(acknowledged_by) ON TABLE app.tasks TO fw_member;

GRANT UPDATE(done_at) ON TABLE app.tasks TO fw_member;

GRANT UPDATE(done_by) ON TABLE app.tasks TO fw_member;

GRANT UPDATE(evidence) ON TABLE app.tasks TO fw_member;

