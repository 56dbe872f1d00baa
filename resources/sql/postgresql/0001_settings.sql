-- SPDX-License-Identifier: GPL-3.0-or-later
-- The choices of this desk, one JSON value by key.
CREATE TABLE settings (
    key text NOT NULL PRIMARY KEY CHECK (length(key) BETWEEN 1 AND 200),
    value text NOT NULL CHECK (length(value) > 0)
);
