-- SPDX-License-Identifier: GPL-3.0-or-later
-- How long a class is kept here, where a contract or the law wants another time than the usual one.
CREATE TABLE retention_rules (
    class TEXT NOT NULL PRIMARY KEY CHECK (length(class) > 0), -- which there are the program knows
    days INTEGER NOT NULL CHECK (days BETWEEN 1 AND 36500),
    set_by TEXT NOT NULL CHECK (length(set_by) > 0),
    set_at INTEGER NOT NULL CHECK (set_at > 0) -- microseconds since 1970 in UTC
) STRICT;
