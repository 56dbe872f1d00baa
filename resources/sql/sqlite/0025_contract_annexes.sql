-- SPDX-License-Identifier: GPL-3.0-or-later
-- What contracts say beside prices. Every revision is kept; the newest counts.
CREATE TABLE contract_annexes (
    contract TEXT NOT NULL REFERENCES contracts (id),
    part TEXT NOT NULL CHECK (part IN ('annex', 'staff')), -- what the carrier writes, and the partner's people
    revision INTEGER NOT NULL CHECK (revision > 0),
    scope TEXT NOT NULL,
    saved_at INTEGER NOT NULL CHECK (saved_at > 0),
    saved_by TEXT NOT NULL,
    content TEXT NOT NULL CHECK (length(content) > 0), -- one JSON object
    PRIMARY KEY (contract, part, revision)
) STRICT;

CREATE TRIGGER contract_annexes_next BEFORE INSERT ON contract_annexes
WHEN new.revision <> (SELECT coalesce(max(a.revision), 0) + 1 FROM contract_annexes a
    WHERE a.contract = new.contract AND a.part = new.part) BEGIN
    SELECT RAISE(ABORT, 'somebody else saved the annex');
END;

CREATE TRIGGER contract_annexes_no_change BEFORE UPDATE ON contract_annexes BEGIN
    SELECT RAISE(ABORT, 'what was saved of an annex is kept');
END;

CREATE TRIGGER contract_annexes_no_delete BEFORE DELETE ON contract_annexes BEGIN
    SELECT RAISE(ABORT, 'what was saved of an annex is kept');
END;
