-- SPDX-License-Identifier: GPL-3.0-or-later
-- The live rows of parts, incidents, tasks, handovers and what was done about alarms go to the centre, too.
-- A part is one of its site there, so that two regions may have cut the same nodes.
ALTER TABLE live_scopes DROP CONSTRAINT live_scopes_nodes_key;
ALTER TABLE live_scopes ADD COLUMN site bigint GENERATED ALWAYS AS (id / 1000000000000) STORED;
ALTER TABLE live_scopes ADD UNIQUE (nodes, site);

-- Parts that somebody at the centre follows, who has no post here.
CREATE TABLE priv.live_wishes (
    nodes text[] NOT NULL PRIMARY KEY CHECK (cardinality(nodes) > 0) -- in order
);

CREATE FUNCTION want_live_part(wanted text[]) RETURNS void LANGUAGE sql
SET search_path = pg_catalog, pg_temp AS $$
    INSERT INTO priv.live_wishes SELECT array_agg(node ORDER BY node COLLATE "C") FROM unnest(wanted) AS node
    ON CONFLICT DO NOTHING
$$;

REVOKE ALL ON FUNCTION want_live_part(text[]) FROM PUBLIC;

CREATE FUNCTION my_live_scopes() RETURNS bigint[] LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
    SELECT coalesce(array_agg(id), '{}') FROM app.live_scopes WHERE nodes = priv.live_nodes(session_user)
$$;

REVOKE ALL ON FUNCTION my_live_scopes() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION my_live_scopes() TO fw_member;

ALTER POLICY live_sessions_own ON live_sessions USING (scope = ANY ((SELECT my_live_scopes())::bigint[]));
ALTER POLICY live_chunks_own ON live_chunks USING (scope = ANY ((SELECT my_live_scopes())::bigint[]));
ALTER POLICY live_keyframes_own ON live_keyframes USING (scope = ANY ((SELECT my_live_scopes())::bigint[]));
DROP FUNCTION my_live_scope();

CREATE OR REPLACE FUNCTION wanted_live_scopes() RETURNS SETOF live_scopes LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    own bigint := priv.own_site();
BEGIN
    INSERT INTO app.live_scopes (nodes)
        (SELECT priv.live_nodes(m.login) FROM priv.members m WHERE priv.live_nodes(m.login) IS NOT NULL
        UNION SELECT w.nodes FROM priv.live_wishes w)
        EXCEPT SELECT s.nodes FROM app.live_scopes s WHERE s.site = own
        ON CONFLICT DO NOTHING;
    RETURN QUERY SELECT s.* FROM app.live_scopes s
        WHERE s.site = own AND (s.nodes IN (SELECT priv.live_nodes(m.login) FROM priv.members m)
            OR s.nodes IN (SELECT w.nodes FROM priv.live_wishes w)) ORDER BY s.id;
END $$;

-- As before, with the tables that are replicated now.
CREATE OR REPLACE FUNCTION set_site(site integer) RETURNS void LANGUAGE plpgsql
SET search_path = app, pg_temp AS $$
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
                                   'journal_gaps', 'live_scopes', 'live_chunks', 'incidents', 'tasks',
                                   'handovers', 'alarm_marks'] LOOP
        EXECUTE format('LOCK TABLE %I IN SHARE ROW EXCLUSIVE MODE', counted);
        EXECUTE format('SELECT max(id), coalesce(min(id) < $1 OR max(id) > $2, false) FROM %I', counted)
            INTO newest, foreigners USING low, high;
        IF foreigners THEN
            RAISE EXCEPTION '% has rows of another site', counted
                USING errcode = 'object_not_in_prerequisite_state';
        END IF;
        PERFORM setval(pg_get_serial_sequence('app.' || counted, 'id'), coalesce(newest + 1, low), false);
    END LOOP;
END $$;

-- A database that has its number already counts what is new in its range, too. What is live is cut anew
-- within half a minute. Incidents of before no program has ever written on a server.
DO $$
DECLARE
    low bigint := priv.own_site() * 1000000000000;
    counted text;
BEGIN
    IF low > 0 THEN
        DELETE FROM live_chunks;
        DELETE FROM live_keyframes;
        DELETE FROM live_sessions;
        DELETE FROM live_scopes;
        FOREACH counted IN ARRAY ARRAY['live_scopes', 'live_chunks', 'incidents', 'tasks', 'handovers',
                                       'alarm_marks'] LOOP
            PERFORM setval(pg_get_serial_sequence('app.' || counted, 'id'), low, false);
        END LOOP;
    END IF;
END $$;

-- Nothing flows back: what came from a region is changed there and nowhere else.
CREATE FUNCTION priv.keep_region() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    number bigint := CASE tg_table_name WHEN 'incident_entries' THEN (to_jsonb(new) ->> 'incident')::bigint
        ELSE (to_jsonb(new) ->> 'id')::bigint END;
BEGIN
    IF number / 1000000000000 <> priv.own_site() THEN
        RAISE EXCEPTION 'this is of another site, and is changed there' USING errcode = 'insufficient_privilege';
    END IF;
    RETURN new;
END $$;

CREATE TRIGGER incidents_region BEFORE UPDATE ON incidents
    FOR EACH ROW EXECUTE FUNCTION priv.keep_region();
CREATE TRIGGER incident_entries_region BEFORE INSERT ON incident_entries
    FOR EACH ROW EXECUTE FUNCTION priv.keep_region();
CREATE TRIGGER tasks_region BEFORE UPDATE ON tasks FOR EACH ROW EXECUTE FUNCTION priv.keep_region();
CREATE TRIGGER handovers_region BEFORE UPDATE ON handovers
    FOR EACH ROW EXECUTE FUNCTION priv.keep_region();
