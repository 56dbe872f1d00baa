-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is known of days before they come, and the forecasts that were published, which are judged when the
-- calls have come. Times are microseconds since 1970 in UTC. Both are only added to.
CREATE TABLE forecast_calendars (
    revision INTEGER NOT NULL PRIMARY KEY CHECK (revision > 0), -- the greatest one holds
    saved_at INTEGER NOT NULL CHECK (saved_at > 0),
    saved_by TEXT NOT NULL,
    content TEXT NOT NULL CHECK (length(content) > 0) -- one JSON object: the whole calendar
) STRICT;

CREATE TABLE forecasts (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    queue TEXT NOT NULL CHECK (length(queue) > 0),
    scope TEXT NOT NULL, -- id of the organisation that the queue lies in; empty: the root
    origin INTEGER NOT NULL CHECK (origin > 0), -- nothing at or after it was used
    made_at INTEGER NOT NULL CHECK (made_at > 0),
    made_by TEXT NOT NULL,
    model TEXT NOT NULL CHECK (length(model) > 0),
    is_fallback INTEGER NOT NULL CHECK (is_fallback IN (0, 1)),
    interval_minutes INTEGER NOT NULL CHECK (interval_minutes > 0),
    coverage REAL NOT NULL CHECK (coverage > 0 AND coverage < 1),
    naive_error REAL NOT NULL CHECK (naive_error >= 0)
) STRICT;

CREATE INDEX forecasts_queue ON forecasts (queue, origin);

CREATE TABLE forecast_points (
    forecast INTEGER NOT NULL REFERENCES forecasts (id),
    start INTEGER NOT NULL,
    calls REAL NOT NULL CHECK (calls >= 0),
    low REAL NOT NULL CHECK (low <= calls),
    high REAL NOT NULL CHECK (high >= calls),
    naive REAL NOT NULL,
    four_week_mean REAL NOT NULL,
    PRIMARY KEY (forecast, start)
) STRICT, WITHOUT ROWID;
