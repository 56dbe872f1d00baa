-- SPDX-License-Identifier: GPL-3.0-or-later
-- Plans are told at once to all who plan; and who is planned sees the own shifts in force, the own attendance and
-- the own requests, and asks for leave and swaps.

-- By row, because only such triggers also hold for rows that come by replication; one notice for each transaction.
CREATE FUNCTION priv.tell_rosters() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_notify('floorwarden_rosters', tg_table_name);
    RETURN NULL;
END $$;

CREATE TRIGGER roster_versions_tell AFTER INSERT OR UPDATE ON roster_versions
    FOR EACH ROW EXECUTE FUNCTION priv.tell_rosters();
CREATE TRIGGER roster_requests_tell AFTER INSERT OR UPDATE ON roster_requests
    FOR EACH ROW EXECUTE FUNCTION priv.tell_rosters();
CREATE TRIGGER roster_people_tell AFTER INSERT OR UPDATE ON roster_people
    FOR EACH ROW EXECUTE FUNCTION priv.tell_rosters();
CREATE TRIGGER roster_patterns_tell AFTER INSERT ON roster_patterns
    FOR EACH ROW EXECUTE FUNCTION priv.tell_rosters();
CREATE TRIGGER roster_rules_tell AFTER INSERT ON roster_rules
    FOR EACH ROW EXECUTE FUNCTION priv.tell_rosters();
CREATE TRIGGER roster_requirements_tell AFTER INSERT OR UPDATE ON roster_requirements
    FOR EACH ROW EXECUTE FUNCTION priv.tell_rosters();
ALTER TABLE roster_versions ENABLE ALWAYS TRIGGER roster_versions_tell;
ALTER TABLE roster_requests ENABLE ALWAYS TRIGGER roster_requests_tell;
ALTER TABLE roster_people ENABLE ALWAYS TRIGGER roster_people_tell;
ALTER TABLE roster_patterns ENABLE ALWAYS TRIGGER roster_patterns_tell;
ALTER TABLE roster_rules ENABLE ALWAYS TRIGGER roster_rules_tell;
ALTER TABLE roster_requirements ENABLE ALWAYS TRIGGER roster_requirements_tell;

-- Which of the people that are planned a member is; nobody is two members.
CREATE TABLE priv.member_persons (
    login name NOT NULL PRIMARY KEY REFERENCES priv.members (login),
    person text NOT NULL UNIQUE CHECK (length(person) > 0) -- the staff number
);

-- For administrators: an empty person is none.
CREATE FUNCTION priv.set_person(who name, staff text) RETURNS void LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    DELETE FROM priv.member_persons WHERE login = who;
    IF length(staff) > 0 THEN
        INSERT INTO priv.member_persons VALUES (who, staff);
    END IF;
END $$;

REVOKE ALL ON FUNCTION priv.set_person(name, text) FROM PUBLIC;

CREATE FUNCTION my_person() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
    SELECT coalesce((SELECT person FROM priv.member_persons WHERE login = session_user), '')
$$;

-- The team that the own person is in; null for nobody who is planned.
CREATE FUNCTION my_own_team() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
    SELECT p.team FROM app.roster_people p JOIN priv.member_persons m ON m.person = p.id
    WHERE m.login = session_user
$$;

-- Somebody else in the own team: a swap names the other by the staff number.
CREATE FUNCTION is_my_colleague(staff text) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
    SELECT EXISTS (SELECT 1 FROM app.roster_people p
        WHERE p.id = staff AND p.id <> app.my_person() AND p.team = app.my_own_team())
$$;

REVOKE ALL ON FUNCTION my_person(), my_own_team(), is_my_colleague(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION my_person(), my_own_team(), is_my_colleague(text) TO fw_member;

CREATE POLICY roster_people_own ON roster_people FOR SELECT TO fw_member USING (id = (SELECT my_person()));
-- Roles, skills and logins; protections and availability are in the file, which is for those who keep files.
CREATE POLICY roster_facts_own ON roster_facts FOR SELECT TO fw_member
    USING (person = (SELECT my_person()) AND kind IN (0, 1, 4));
CREATE POLICY roster_patterns_own ON roster_patterns FOR SELECT TO fw_member
    USING ((SELECT my_own_team()) IS NOT NULL);
CREATE POLICY roster_rules_own ON roster_rules FOR SELECT TO fw_member
    USING ((SELECT my_own_team()) IS NOT NULL);

-- What is in force, and what was: drafts are the planners'.
CREATE POLICY roster_versions_own ON roster_versions FOR SELECT TO fw_member
    USING (state IN (2, 4) AND team = (SELECT my_own_team()));
-- A version that is seen because of the own shifts in it shows no others.
DROP POLICY roster_cells_read ON roster_cells;
CREATE POLICY roster_cells_read ON roster_cells FOR SELECT TO fw_member
    USING (version IN (SELECT v.id FROM roster_versions v WHERE v.team = ANY ((SELECT my_rosters('view', 'R'))::text[])));
CREATE POLICY roster_cells_own ON roster_cells FOR SELECT TO fw_member
    USING (person = (SELECT my_person())
        AND version IN (SELECT v.id FROM roster_versions v WHERE v.state IN (2, 4)));

CREATE POLICY roster_requests_own ON roster_requests FOR SELECT TO fw_member
    USING ((SELECT my_person()) <> '' AND (SELECT my_person()) IN (person, other));
CREATE POLICY roster_requests_ask ON roster_requests FOR INSERT TO fw_member
    WITH CHECK (state = 0 AND kind IN (0, 1) AND person = (SELECT my_person()) AND team = (SELECT my_own_team())
        AND (kind = 0 OR is_my_colleague(other)));
-- The trigger lets nobody withdraw what another one asked for.
CREATE POLICY roster_requests_withdraw ON roster_requests FOR UPDATE TO fw_member
    USING (state = 0 AND person = (SELECT my_person())) WITH CHECK (state = 3);

CREATE POLICY attendance_days_own ON attendance_days FOR SELECT TO fw_member
    USING (person = (SELECT my_person()));
CREATE POLICY attendance_months_own ON attendance_months FOR SELECT TO fw_member
    USING (team = (SELECT my_own_team()));
