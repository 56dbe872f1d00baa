-- SPDX-License-Identifier: GPL-3.0-or-later
-- Everything that was heard from the switches, and what was counted from it.
-- Times are microseconds since 1970 in UTC, 0 for none.
CREATE TABLE journal_sessions (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    started_at INTEGER NOT NULL,
    program TEXT NOT NULL,
    switches TEXT NOT NULL, -- JSON array of names, by the number of the switch
    config BLOB NOT NULL
) STRICT;

CREATE TABLE journal_chunks (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    session INTEGER NOT NULL REFERENCES journal_sessions (id),
    number INTEGER NOT NULL CHECK (number > 0), -- counted up within the session
    events INTEGER NOT NULL CHECK (events > 0),
    first_time INTEGER NOT NULL,
    last_time INTEGER NOT NULL,
    payload BLOB NOT NULL,
    UNIQUE (session, number)
) STRICT;

CREATE INDEX journal_chunks_time ON journal_chunks (last_time);

CREATE TABLE journal_keyframes (
    session INTEGER NOT NULL REFERENCES journal_sessions (id),
    after_number INTEGER NOT NULL,
    time INTEGER NOT NULL,
    payload BLOB NOT NULL,
    PRIMARY KEY (session, after_number)
) STRICT;

CREATE INDEX journal_keyframes_time ON journal_keyframes (time);

CREATE TABLE queues (
    id INTEGER NOT NULL PRIMARY KEY,
    switch TEXT NOT NULL,
    name TEXT NOT NULL,
    UNIQUE (switch, name)
) STRICT;

CREATE TABLE agents (
    id INTEGER NOT NULL PRIMARY KEY,
    switch TEXT NOT NULL,
    address TEXT NOT NULL,
    person TEXT NOT NULL,
    name TEXT NOT NULL,
    UNIQUE (switch, address)
) STRICT;

-- What one session counted in 15 minutes of one queue: the columns are the counters of
-- core/live/queuecounters.h. A program that started anew within an interval counted the rest of it:
-- the figures of an interval are the sums over its sessions (max_wait_s: the greatest).
CREATE TABLE queue_intervals (
    start INTEGER NOT NULL,
    queue INTEGER NOT NULL REFERENCES queues (id),
    session INTEGER NOT NULL REFERENCES journal_sessions (id),
    offered INTEGER NOT NULL,
    carried_over INTEGER NOT NULL,
    answered INTEGER NOT NULL,
    answered_in_time INTEGER NOT NULL,
    answered_within_20 INTEGER NOT NULL,
    abandoned INTEGER NOT NULL,
    abandoned_in_time INTEGER NOT NULL,
    short_abandoned INTEGER NOT NULL,
    timed_out INTEGER NOT NULL,
    no_agents INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL,
    left_by_key INTEGER NOT NULL,
    lost INTEGER NOT NULL,
    overflowed_in_time INTEGER NOT NULL,
    completed_by_agent INTEGER NOT NULL,
    completed_by_caller INTEGER NOT NULL,
    transferred INTEGER NOT NULL,
    completed_otherwise INTEGER NOT NULL,
    missed_offers INTEGER NOT NULL,
    max_wait_s INTEGER NOT NULL,
    answered_wait_s INTEGER NOT NULL,
    abandoned_wait_s INTEGER NOT NULL,
    talk_s INTEGER NOT NULL,
    hold_us INTEGER NOT NULL,
    wrap_up_us INTEGER NOT NULL,
    PRIMARY KEY (start, queue, session)
) STRICT, WITHOUT ROWID;

-- What one session counted in 15 minutes of one agent: core/live/agentcounters.h, with the time in
-- each state. Sums over the sessions, as above.
CREATE TABLE agent_intervals (
    start INTEGER NOT NULL,
    agent INTEGER NOT NULL REFERENCES agents (id),
    session INTEGER NOT NULL REFERENCES journal_sessions (id),
    calls INTEGER NOT NULL,
    missed INTEGER NOT NULL,
    holds INTEGER NOT NULL,
    talk_s INTEGER NOT NULL,
    logged_out_us INTEGER NOT NULL,
    available_us INTEGER NOT NULL,
    ringing_us INTEGER NOT NULL,
    talking_us INTEGER NOT NULL,
    on_hold_us INTEGER NOT NULL,
    other_call_us INTEGER NOT NULL,
    wrap_up_us INTEGER NOT NULL,
    on_break_us INTEGER NOT NULL,
    unreachable_us INTEGER NOT NULL,
    PRIMARY KEY (start, agent, session)
) STRICT, WITHOUT ROWID;

-- One way through a queue that is over. Numbers are masked here.
CREATE TABLE calls (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    session INTEGER NOT NULL REFERENCES journal_sessions (id),
    number INTEGER NOT NULL CHECK (number > 0), -- counted up within the session
    queue INTEGER NOT NULL REFERENCES queues (id),
    agent INTEGER REFERENCES agents (id), -- null when nobody answered
    call_ref INTEGER NOT NULL,
    queued_at INTEGER NOT NULL,
    left_at INTEGER NOT NULL, -- counted at this moment
    ended_at INTEGER NOT NULL,
    wait_s INTEGER NOT NULL,
    talk_s INTEGER NOT NULL,
    hold_us INTEGER NOT NULL,
    missed_offers INTEGER NOT NULL,
    outcome INTEGER NOT NULL CHECK (outcome BETWEEN 0 AND 6), -- answered, abandoned, timed out, no agents,
        -- withdrawn, by key, lost
    ended_by INTEGER NOT NULL CHECK (ended_by BETWEEN 0 AND 4), -- unknown, agent, caller, transfer, switch
    is_in_time INTEGER NOT NULL CHECK (is_in_time IN (0, 1)),
    is_short_abandon INTEGER NOT NULL CHECK (is_short_abandon IN (0, 1)),
    is_wait_counted INTEGER NOT NULL CHECK (is_wait_counted IN (0, 1)),
    is_carried_over INTEGER NOT NULL CHECK (is_carried_over IN (0, 1)),
    caller_masked TEXT NOT NULL,
    caller_name TEXT NOT NULL,
    number_hash BLOB NOT NULL,
    UNIQUE (session, number)
) STRICT;

CREATE INDEX calls_left_at ON calls (left_at, queue, outcome, wait_s);
CREATE INDEX calls_agent ON calls (agent, left_at) WHERE agent IS NOT NULL;
