-- SPDX-License-Identifier: GPL-3.0-or-later
-- A server sums up intervals fast enough without the roll-ups that a file has.
-- More classes of data have a time of their own, and holds for it.
ALTER TABLE legal_holds DROP CONSTRAINT legal_holds_class_check;
ALTER TABLE legal_holds ADD CONSTRAINT legal_holds_class_check CHECK (class IN ('journal', 'calls',
    'agent_intervals', 'queue_intervals', 'alarms', 'incidents', 'tasks', 'handovers', 'commands'));

-- A timeline goes only with its incident, whose row goes first.
CREATE FUNCTION priv.refuse_cutting() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM app.incidents i WHERE i.id = old.incident) THEN
        RAISE EXCEPTION 'what was told and frozen is only added to' USING errcode = 'insufficient_privilege';
    END IF;
    RETURN old;
END $$;

DROP TRIGGER incident_entries_no_change ON incident_entries;
CREATE TRIGGER incident_entries_no_change BEFORE UPDATE OR TRUNCATE ON incident_entries
    FOR EACH STATEMENT EXECUTE FUNCTION priv.refuse_rewriting();
CREATE TRIGGER incident_entries_no_cut BEFORE DELETE ON incident_entries
    FOR EACH ROW EXECUTE FUNCTION priv.refuse_cutting();

ALTER TABLE incident_entries ALTER CONSTRAINT incident_entries_incident_fkey DEFERRABLE;
ALTER TABLE incident_excerpts ALTER CONSTRAINT incident_excerpts_incident_fkey DEFERRABLE;
