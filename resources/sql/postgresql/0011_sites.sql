-- SPDX-License-Identifier: GPL-3.0-or-later
-- Several sites whose rows meet in one database, the centre's, by logical replication. Each site counts
-- its rows in a range of its own, a million million wide: the site of a number is number / 1000000000000.
-- A database that belongs to no others is site 0.
ALTER TABLE journal_days ADD COLUMN site bigint NOT NULL DEFAULT 0;
ALTER TABLE journal_days DROP CONSTRAINT journal_days_pkey;
ALTER TABLE journal_days ADD PRIMARY KEY (day, site);

-- From now on this database counts as that site. Refused when it has rows of another one. For the owner,
-- while nothing is recorded.
CREATE FUNCTION set_site(site integer) RETURNS void LANGUAGE plpgsql SET search_path = app, pg_temp AS $$
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
END $$;

REVOKE ALL ON FUNCTION set_site(integer) FROM PUBLIC;

-- What a site needs at the centre before a chunk comes is the partition of its day, which the row of the
-- day brings; and whoever follows the journal here hears of it. Both for replicated rows only.
CREATE FUNCTION priv.receive_day() RETURNS trigger LANGUAGE plpgsql SET search_path = app, pg_temp AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        PERFORM make_journal_days(new.day * 86400000000, 3);
    END IF;
    PERFORM pg_notify('floorwarden_journal', 'journal_chunks');
    RETURN new;
END $$;

CREATE TRIGGER journal_days_received BEFORE INSERT OR UPDATE ON journal_days
    FOR EACH ROW EXECUTE FUNCTION priv.receive_day();
ALTER TABLE journal_days ENABLE REPLICA TRIGGER journal_days_received;
