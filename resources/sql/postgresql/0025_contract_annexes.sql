-- SPDX-License-Identifier: GPL-3.0-or-later
-- What contracts say beside prices. Every revision is kept; the newest counts.
CREATE TABLE contract_annexes (
    contract text NOT NULL REFERENCES contracts (id),
    part text NOT NULL CHECK (part IN ('annex', 'staff')), -- what the carrier writes, and the partner's people
    revision bigint NOT NULL CHECK (revision > 0),
    scope text NOT NULL,
    saved_at bigint NOT NULL CHECK (saved_at > 0),
    saved_by text NOT NULL,
    content text NOT NULL CHECK (length(content) > 0), -- one JSON object
    PRIMARY KEY (contract, part, revision)
);

-- The partner's people are written by those who write people.
ALTER TABLE priv.settlement_rights DROP CONSTRAINT settlement_rights_object_check;
ALTER TABLE priv.settlement_rights ADD CONSTRAINT settlement_rights_object_check
    CHECK (object IN ('contracts', 'settlement', 'freeze', 'scores', 'first', 'second', 'last', 'limit', 'people'));
INSERT INTO priv.settlement_rights (role, object, deed, reach)
VALUES ('O-TM', 'people', 'W', 'region'), ('O-GA', 'people', 'W', 'region');

CREATE FUNCTION priv.keep_annex() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF tg_op <> 'INSERT' THEN
        RAISE EXCEPTION 'what was saved of an annex is kept' USING errcode = 'restrict_violation';
    END IF;
    new.scope := (SELECT c.scope FROM app.contracts c WHERE c.id = new.contract);
    IF new.revision <> (SELECT coalesce(max(a.revision), 0) + 1 FROM app.contract_annexes a
        WHERE a.contract = new.contract AND a.part = new.part) THEN
        RAISE EXCEPTION 'somebody else saved the annex' USING errcode = 'restrict_violation';
    END IF;
    IF EXISTS (SELECT 1 FROM priv.members WHERE login = session_user) THEN
        new.saved_by := session_user;
        new.saved_at := priv.now_us();
    END IF;
    RETURN new;
END $$;

CREATE TRIGGER contract_annexes_keep BEFORE INSERT OR UPDATE OR DELETE ON contract_annexes
    FOR EACH ROW EXECUTE FUNCTION priv.keep_annex();

GRANT SELECT, INSERT ON contract_annexes TO fw_member;

ALTER TABLE contract_annexes ENABLE ROW LEVEL SECURITY;
ALTER TABLE contract_annexes FORCE ROW LEVEL SECURITY;
CREATE POLICY contract_annexes_owner ON contract_annexes TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY contract_annexes_read ON contract_annexes FOR SELECT TO fw_member
    USING (scope = ANY ((SELECT my_settlements('contracts', 'R'))::text[])
        OR scope = ANY ((SELECT my_settlements('settlement', 'R'))::text[]));
CREATE POLICY contract_annexes_add ON contract_annexes FOR INSERT TO fw_member
    WITH CHECK (CASE part
        WHEN 'annex' THEN scope = ANY ((SELECT my_settlements('contracts', 'W'))::text[])
        ELSE scope = ANY ((SELECT my_settlements('people', 'W'))::text[])
    END);
