-- SPDX-License-Identifier: GPL-3.0-or-later
-- By what the calls of a queue become people. Dated: the newest row that has begun holds.
CREATE TABLE queue_standards (
    queue text NOT NULL CHECK (length(queue) > 0),
    since bigint NOT NULL CHECK (since > 0), -- days since 1970
    scope text NOT NULL, -- id of the organisation that the queue lies in; empty: the root
    saved_at bigint NOT NULL CHECK (saved_at > 0), -- microseconds since 1970 in UTC
    saved_by text NOT NULL,
    content text NOT NULL CHECK (length(content) > 0), -- one JSON object
    PRIMARY KEY (queue, since)
);

-- Calls that came before the journal began, as somebody imported them: a row for each local day.
CREATE TABLE call_history (
    queue text NOT NULL CHECK (length(queue) > 0),
    day bigint NOT NULL CHECK (day > 0), -- days since 1970
    scope text NOT NULL, -- as above
    minutes bigint NOT NULL CHECK (minutes > 0), -- of an interval
    calls text NOT NULL CHECK (length(calls) > 0), -- by interval of the wall's clock, with commas between; - for not heard
    PRIMARY KEY (queue, day)
);

CREATE TRIGGER queue_standards_sign BEFORE INSERT OR UPDATE ON queue_standards
    FOR EACH ROW EXECUTE FUNCTION priv.sign_forecast();

GRANT SELECT, INSERT, UPDATE, DELETE ON queue_standards TO fw_member;
GRANT SELECT, INSERT, UPDATE ON call_history TO fw_member;

ALTER TABLE queue_standards ENABLE ROW LEVEL SECURITY;
ALTER TABLE queue_standards FORCE ROW LEVEL SECURITY;
CREATE POLICY queue_standards_owner ON queue_standards TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY queue_standards_read ON queue_standards FOR SELECT TO fw_member
    USING (scope = ANY ((SELECT my_rosters('forecast', 'R'))::text[])
        OR (scope = '' AND cardinality((SELECT my_rosters('forecast', 'R'))) > 0));
CREATE POLICY queue_standards_add ON queue_standards FOR INSERT TO fw_member
    WITH CHECK (scope = ANY ((SELECT my_rosters('forecast', 'W'))::text[])
        OR (scope = '' AND cardinality((SELECT my_rosters('forecast', 'W'))) > 0));
CREATE POLICY queue_standards_change ON queue_standards FOR UPDATE TO fw_member
    USING (scope = ANY ((SELECT my_rosters('forecast', 'W'))::text[])
        OR (scope = '' AND cardinality((SELECT my_rosters('forecast', 'W'))) > 0))
    WITH CHECK (scope = ANY ((SELECT my_rosters('forecast', 'W'))::text[])
        OR (scope = '' AND cardinality((SELECT my_rosters('forecast', 'W'))) > 0));
CREATE POLICY queue_standards_remove ON queue_standards FOR DELETE TO fw_member
    USING (scope = ANY ((SELECT my_rosters('forecast', 'W'))::text[])
        OR (scope = '' AND cardinality((SELECT my_rosters('forecast', 'W'))) > 0));

ALTER TABLE call_history ENABLE ROW LEVEL SECURITY;
ALTER TABLE call_history FORCE ROW LEVEL SECURITY;
CREATE POLICY call_history_owner ON call_history TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY call_history_read ON call_history FOR SELECT TO fw_member
    USING (scope = ANY ((SELECT my_rosters('forecast', 'R'))::text[])
        OR (scope = '' AND cardinality((SELECT my_rosters('forecast', 'R'))) > 0));
CREATE POLICY call_history_add ON call_history FOR INSERT TO fw_member
    WITH CHECK (scope = ANY ((SELECT my_rosters('forecast', 'W'))::text[])
        OR (scope = '' AND cardinality((SELECT my_rosters('forecast', 'W'))) > 0));
CREATE POLICY call_history_change ON call_history FOR UPDATE TO fw_member
    USING (scope = ANY ((SELECT my_rosters('forecast', 'W'))::text[])
        OR (scope = '' AND cardinality((SELECT my_rosters('forecast', 'W'))) > 0))
    WITH CHECK (scope = ANY ((SELECT my_rosters('forecast', 'W'))::text[])
        OR (scope = '' AND cardinality((SELECT my_rosters('forecast', 'W'))) > 0));
