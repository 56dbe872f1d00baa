-- SPDX-License-Identifier: GPL-3.0-or-later
-- By what the calls of a queue become people. Dated: the newest row that has begun holds.
CREATE TABLE queue_standards (
    queue TEXT NOT NULL CHECK (length(queue) > 0),
    since INTEGER NOT NULL CHECK (since > 0), -- days since 1970
    scope TEXT NOT NULL, -- id of the organisation that the queue lies in; empty: the root
    saved_at INTEGER NOT NULL CHECK (saved_at > 0), -- microseconds since 1970 in UTC
    saved_by TEXT NOT NULL,
    content TEXT NOT NULL CHECK (length(content) > 0), -- one JSON object
    PRIMARY KEY (queue, since)
) STRICT;

-- Calls that came before the journal began, as somebody imported them: a row for each local day.
CREATE TABLE call_history (
    queue TEXT NOT NULL CHECK (length(queue) > 0),
    day INTEGER NOT NULL CHECK (day > 0), -- days since 1970
    scope TEXT NOT NULL, -- as above
    minutes INTEGER NOT NULL CHECK (minutes > 0), -- of an interval
    calls TEXT NOT NULL CHECK (length(calls) > 0), -- by interval of the wall's clock, with commas between; - for not heard
    PRIMARY KEY (queue, day)
) STRICT;
