-- SPDX-License-Identifier: GPL-3.0-or-later
-- Contracts, what they say from a month on, and the settlements of their months.
-- Times are microseconds since 1970 in UTC, 0 for none; days and months are days since 1970.
CREATE TABLE contracts (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) > 0),
    scope TEXT NOT NULL CHECK (length(scope) > 0), -- id of the node of the organisation
    saved_at INTEGER NOT NULL CHECK (saved_at > 0),
    saved_by TEXT NOT NULL,
    content TEXT NOT NULL CHECK (length(content) > 0) -- one JSON object
) STRICT;

CREATE TABLE contract_terms (
    id INTEGER PRIMARY KEY,
    contract TEXT NOT NULL REFERENCES contracts (id),
    since INTEGER NOT NULL CHECK (since > 0), -- the first day of a month
    proposed_by TEXT NOT NULL CHECK (length(proposed_by) > 0),
    proposed_at INTEGER NOT NULL CHECK (proposed_at > 0),
    approved_by TEXT NOT NULL,
    approved_at INTEGER NOT NULL,
    content TEXT NOT NULL CHECK (length(content) > 0), -- one JSON object
    CHECK ((approved_at > 0) = (length(approved_by) > 0))
) STRICT;

CREATE INDEX contract_terms_contract ON contract_terms (contract, since);
-- Of a month there is one agreement.
CREATE UNIQUE INDEX contract_terms_approved ON contract_terms (contract, since) WHERE approved_at > 0;

CREATE TRIGGER contract_terms_new BEFORE INSERT ON contract_terms WHEN new.approved_at > 0 BEGIN
    SELECT RAISE(ABORT, 'terms are proposed before they are approved');
END;

CREATE TRIGGER contract_terms_once BEFORE UPDATE ON contract_terms
WHEN old.approved_at > 0 OR new.approved_at = 0
    OR (new.id, new.contract, new.since, new.proposed_by, new.proposed_at, new.content)
        IS NOT (old.id, old.contract, old.since, old.proposed_by, old.proposed_at, old.content) BEGIN
    SELECT RAISE(ABORT, 'terms are approved once and never changed');
END;

CREATE TRIGGER contract_terms_two BEFORE UPDATE ON contract_terms WHEN lower(new.approved_by) = lower(old.proposed_by) BEGIN
    SELECT RAISE(ABORT, 'nobody approves the own terms');
END;

CREATE TRIGGER contract_terms_no_delete BEFORE DELETE ON contract_terms BEGIN
    SELECT RAISE(ABORT, 'terms are kept');
END;

-- Every revision of a month; the newest counts.
CREATE TABLE settlement_months (
    contract TEXT NOT NULL REFERENCES contracts (id),
    month INTEGER NOT NULL CHECK (month > 0),
    revision INTEGER NOT NULL CHECK (revision > 0),
    scope TEXT NOT NULL,
    is_locked INTEGER NOT NULL CHECK (is_locked IN (0, 1)),
    saved_at INTEGER NOT NULL CHECK (saved_at > 0),
    saved_by TEXT NOT NULL,
    content TEXT NOT NULL CHECK (length(content) > 0), -- one JSON object
    PRIMARY KEY (contract, month, revision)
) STRICT;

CREATE TRIGGER settlement_months_locked BEFORE INSERT ON settlement_months
WHEN EXISTS (SELECT 1 FROM settlement_months m
    WHERE m.contract = new.contract AND m.month = new.month AND m.is_locked = 1) BEGIN
    SELECT RAISE(ABORT, 'the month is locked');
END;

CREATE TRIGGER settlement_months_next BEFORE INSERT ON settlement_months
WHEN new.revision <> (SELECT coalesce(max(m.revision), 0) + 1 FROM settlement_months m
    WHERE m.contract = new.contract AND m.month = new.month) BEGIN
    SELECT RAISE(ABORT, 'somebody else saved the month');
END;

CREATE TRIGGER settlement_months_no_change BEFORE UPDATE ON settlement_months BEGIN
    SELECT RAISE(ABORT, 'what was saved of a month is kept');
END;

CREATE TRIGGER settlement_months_no_delete BEFORE DELETE ON settlement_months BEGIN
    SELECT RAISE(ABORT, 'what was saved of a month is kept');
END;
