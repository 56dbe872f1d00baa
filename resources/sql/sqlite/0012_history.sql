-- SPDX-License-Identifier: GPL-3.0-or-later
-- What reports of longer steps are summed up from: the intervals of a queue by half hours and hours, and
-- those of an agent by hours. Triggers keep them, so that they change in the transaction of the intervals
-- and whoever writes, corrects or deletes those can't forget them.
-- Times and lengths are microseconds, times since 1970 in UTC; a length divides the start.
CREATE TABLE queue_rollups (
    length INTEGER NOT NULL,
    start INTEGER NOT NULL,
    queue INTEGER NOT NULL REFERENCES queues (id),
    parts INTEGER NOT NULL CHECK (parts > 0), -- rows that it is the sum of
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
    PRIMARY KEY (length, start, queue)
) STRICT, WITHOUT ROWID;

INSERT INTO queue_rollups
SELECT l.length, i.start - i.start % l.length, i.queue, count(*),
    sum(i.offered), sum(i.carried_over), sum(i.answered), sum(i.answered_in_time), sum(i.answered_within_20),
    sum(i.abandoned), sum(i.abandoned_in_time), sum(i.short_abandoned), sum(i.timed_out), sum(i.no_agents),
    sum(i.withdrawn), sum(i.left_by_key), sum(i.lost), sum(i.overflowed_in_time), sum(i.completed_by_agent),
    sum(i.completed_by_caller), sum(i.transferred), sum(i.completed_otherwise), sum(i.missed_offers),
    max(i.max_wait_s), sum(i.answered_wait_s), sum(i.abandoned_wait_s), sum(i.talk_s), sum(i.hold_us),
    sum(i.wrap_up_us)
FROM (SELECT column1 AS length FROM (VALUES (1800000000), (3600000000))) AS l, queue_intervals AS i
GROUP BY 1, 2, 3;

CREATE TRIGGER queue_rollups_insert AFTER INSERT ON queue_intervals BEGIN
    INSERT INTO queue_rollups
    SELECT l.length, NEW.start - NEW.start % l.length, NEW.queue, 1,
        NEW.offered, NEW.carried_over, NEW.answered, NEW.answered_in_time, NEW.answered_within_20, NEW.abandoned,
        NEW.abandoned_in_time, NEW.short_abandoned, NEW.timed_out, NEW.no_agents, NEW.withdrawn, NEW.left_by_key,
        NEW.lost, NEW.overflowed_in_time, NEW.completed_by_agent, NEW.completed_by_caller, NEW.transferred,
        NEW.completed_otherwise, NEW.missed_offers, NEW.max_wait_s, NEW.answered_wait_s, NEW.abandoned_wait_s,
        NEW.talk_s, NEW.hold_us, NEW.wrap_up_us
    FROM (SELECT column1 AS length FROM (VALUES (1800000000), (3600000000))) AS l WHERE true
    ON CONFLICT (length, start, queue) DO UPDATE SET
        parts = parts + 1, offered = offered + excluded.offered, carried_over = carried_over + excluded.carried_over,
        answered = answered + excluded.answered, answered_in_time = answered_in_time + excluded.answered_in_time,
        answered_within_20 = answered_within_20 + excluded.answered_within_20,
        abandoned = abandoned + excluded.abandoned,
        abandoned_in_time = abandoned_in_time + excluded.abandoned_in_time,
        short_abandoned = short_abandoned + excluded.short_abandoned, timed_out = timed_out + excluded.timed_out,
        no_agents = no_agents + excluded.no_agents, withdrawn = withdrawn + excluded.withdrawn,
        left_by_key = left_by_key + excluded.left_by_key, lost = lost + excluded.lost,
        overflowed_in_time = overflowed_in_time + excluded.overflowed_in_time,
        completed_by_agent = completed_by_agent + excluded.completed_by_agent,
        completed_by_caller = completed_by_caller + excluded.completed_by_caller,
        transferred = transferred + excluded.transferred,
        completed_otherwise = completed_otherwise + excluded.completed_otherwise,
        missed_offers = missed_offers + excluded.missed_offers, max_wait_s = max(max_wait_s, excluded.max_wait_s),
        answered_wait_s = answered_wait_s + excluded.answered_wait_s,
        abandoned_wait_s = abandoned_wait_s + excluded.abandoned_wait_s, talk_s = talk_s + excluded.talk_s,
        hold_us = hold_us + excluded.hold_us, wrap_up_us = wrap_up_us + excluded.wrap_up_us;
END;

CREATE TRIGGER queue_rollups_update AFTER UPDATE ON queue_intervals BEGIN
    SELECT RAISE(ABORT, 'an interval stays where it is')
    WHERE NEW.start <> OLD.start OR NEW.queue <> OLD.queue;
    UPDATE queue_rollups SET
        offered = offered - OLD.offered + NEW.offered,
        carried_over = carried_over - OLD.carried_over + NEW.carried_over,
        answered = answered - OLD.answered + NEW.answered,
        answered_in_time = answered_in_time - OLD.answered_in_time + NEW.answered_in_time,
        answered_within_20 = answered_within_20 - OLD.answered_within_20 + NEW.answered_within_20,
        abandoned = abandoned - OLD.abandoned + NEW.abandoned,
        abandoned_in_time = abandoned_in_time - OLD.abandoned_in_time + NEW.abandoned_in_time,
        short_abandoned = short_abandoned - OLD.short_abandoned + NEW.short_abandoned,
        timed_out = timed_out - OLD.timed_out + NEW.timed_out, no_agents = no_agents - OLD.no_agents + NEW.no_agents,
        withdrawn = withdrawn - OLD.withdrawn + NEW.withdrawn,
        left_by_key = left_by_key - OLD.left_by_key + NEW.left_by_key, lost = lost - OLD.lost + NEW.lost,
        overflowed_in_time = overflowed_in_time - OLD.overflowed_in_time + NEW.overflowed_in_time,
        completed_by_agent = completed_by_agent - OLD.completed_by_agent + NEW.completed_by_agent,
        completed_by_caller = completed_by_caller - OLD.completed_by_caller + NEW.completed_by_caller,
        transferred = transferred - OLD.transferred + NEW.transferred,
        completed_otherwise = completed_otherwise - OLD.completed_otherwise + NEW.completed_otherwise,
        missed_offers = missed_offers - OLD.missed_offers + NEW.missed_offers,
        answered_wait_s = answered_wait_s - OLD.answered_wait_s + NEW.answered_wait_s,
        abandoned_wait_s = abandoned_wait_s - OLD.abandoned_wait_s + NEW.abandoned_wait_s,
        talk_s = talk_s - OLD.talk_s + NEW.talk_s, hold_us = hold_us - OLD.hold_us + NEW.hold_us,
        wrap_up_us = wrap_up_us - OLD.wrap_up_us + NEW.wrap_up_us,
        max_wait_s = (CASE WHEN NEW.max_wait_s >= max_wait_s THEN NEW.max_wait_s
            WHEN OLD.max_wait_s < max_wait_s THEN max_wait_s
            ELSE (SELECT max(i.max_wait_s) FROM queue_intervals AS i
            WHERE i.start >= queue_rollups.start AND i.start < queue_rollups.start + queue_rollups.length
                AND i.queue = queue_rollups.queue) END)
    WHERE (length, start) IN (VALUES
        (1800000000, NEW.start - NEW.start % 1800000000),
        (3600000000, NEW.start - NEW.start % 3600000000))
        AND queue = NEW.queue;
END;

CREATE TRIGGER queue_rollups_delete AFTER DELETE ON queue_intervals BEGIN
    DELETE FROM queue_rollups
    WHERE (length, start) IN (VALUES
        (1800000000, OLD.start - OLD.start % 1800000000),
        (3600000000, OLD.start - OLD.start % 3600000000))
        AND queue = OLD.queue AND parts = 1;
    UPDATE queue_rollups SET
        parts = parts - 1, offered = offered - OLD.offered, carried_over = carried_over - OLD.carried_over,
        answered = answered - OLD.answered, answered_in_time = answered_in_time - OLD.answered_in_time,
        answered_within_20 = answered_within_20 - OLD.answered_within_20, abandoned = abandoned - OLD.abandoned,
        abandoned_in_time = abandoned_in_time - OLD.abandoned_in_time,
        short_abandoned = short_abandoned - OLD.short_abandoned, timed_out = timed_out - OLD.timed_out,
        no_agents = no_agents - OLD.no_agents, withdrawn = withdrawn - OLD.withdrawn,
        left_by_key = left_by_key - OLD.left_by_key, lost = lost - OLD.lost,
        overflowed_in_time = overflowed_in_time - OLD.overflowed_in_time,
        completed_by_agent = completed_by_agent - OLD.completed_by_agent,
        completed_by_caller = completed_by_caller - OLD.completed_by_caller,
        transferred = transferred - OLD.transferred,
        completed_otherwise = completed_otherwise - OLD.completed_otherwise,
        missed_offers = missed_offers - OLD.missed_offers, answered_wait_s = answered_wait_s - OLD.answered_wait_s,
        abandoned_wait_s = abandoned_wait_s - OLD.abandoned_wait_s, talk_s = talk_s - OLD.talk_s,
        hold_us = hold_us - OLD.hold_us, wrap_up_us = wrap_up_us - OLD.wrap_up_us,
        max_wait_s = (CASE WHEN OLD.max_wait_s < max_wait_s THEN max_wait_s
            ELSE (SELECT max(i.max_wait_s) FROM queue_intervals AS i
            WHERE i.start >= queue_rollups.start AND i.start < queue_rollups.start + queue_rollups.length
                AND i.queue = queue_rollups.queue) END)
    WHERE (length, start) IN (VALUES
        (1800000000, OLD.start - OLD.start % 1800000000),
        (3600000000, OLD.start - OLD.start % 3600000000))
        AND queue = OLD.queue;
END;

CREATE TABLE agent_rollups (
    length INTEGER NOT NULL,
    start INTEGER NOT NULL,
    agent INTEGER NOT NULL REFERENCES agents (id),
    parts INTEGER NOT NULL CHECK (parts > 0), -- rows that it is the sum of
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
    PRIMARY KEY (length, start, agent)
) STRICT, WITHOUT ROWID;

INSERT INTO agent_rollups
SELECT l.length, i.start - i.start % l.length, i.agent, count(*),
    sum(i.calls), sum(i.missed), sum(i.holds), sum(i.talk_s), sum(i.logged_out_us), sum(i.available_us),
    sum(i.ringing_us), sum(i.talking_us), sum(i.on_hold_us), sum(i.other_call_us), sum(i.wrap_up_us),
    sum(i.on_break_us), sum(i.unreachable_us)
FROM (SELECT column1 AS length FROM (VALUES (3600000000))) AS l, agent_intervals AS i
GROUP BY 1, 2, 3;

CREATE TRIGGER agent_rollups_insert AFTER INSERT ON agent_intervals BEGIN
    INSERT INTO agent_rollups
    SELECT l.length, NEW.start - NEW.start % l.length, NEW.agent, 1,
        NEW.calls, NEW.missed, NEW.holds, NEW.talk_s, NEW.logged_out_us, NEW.available_us, NEW.ringing_us,
        NEW.talking_us, NEW.on_hold_us, NEW.other_call_us, NEW.wrap_up_us, NEW.on_break_us, NEW.unreachable_us
    FROM (SELECT column1 AS length FROM (VALUES (3600000000))) AS l WHERE true
    ON CONFLICT (length, start, agent) DO UPDATE SET
        parts = parts + 1, calls = calls + excluded.calls, missed = missed + excluded.missed,
        holds = holds + excluded.holds, talk_s = talk_s + excluded.talk_s,
        logged_out_us = logged_out_us + excluded.logged_out_us, available_us = available_us + excluded.available_us,
        ringing_us = ringing_us + excluded.ringing_us, talking_us = talking_us + excluded.talking_us,
        on_hold_us = on_hold_us + excluded.on_hold_us, other_call_us = other_call_us + excluded.other_call_us,
        wrap_up_us = wrap_up_us + excluded.wrap_up_us, on_break_us = on_break_us + excluded.on_break_us,
        unreachable_us = unreachable_us + excluded.unreachable_us;
END;

CREATE TRIGGER agent_rollups_update AFTER UPDATE ON agent_intervals BEGIN
    SELECT RAISE(ABORT, 'an interval stays where it is')
    WHERE NEW.start <> OLD.start OR NEW.agent <> OLD.agent;
    UPDATE agent_rollups SET
        calls = calls - OLD.calls + NEW.calls, missed = missed - OLD.missed + NEW.missed,
        holds = holds - OLD.holds + NEW.holds, talk_s = talk_s - OLD.talk_s + NEW.talk_s,
        logged_out_us = logged_out_us - OLD.logged_out_us + NEW.logged_out_us,
        available_us = available_us - OLD.available_us + NEW.available_us,
        ringing_us = ringing_us - OLD.ringing_us + NEW.ringing_us,
        talking_us = talking_us - OLD.talking_us + NEW.talking_us,
        on_hold_us = on_hold_us - OLD.on_hold_us + NEW.on_hold_us,
        other_call_us = other_call_us - OLD.other_call_us + NEW.other_call_us,
        wrap_up_us = wrap_up_us - OLD.wrap_up_us + NEW.wrap_up_us,
        on_break_us = on_break_us - OLD.on_break_us + NEW.on_break_us,
        unreachable_us = unreachable_us - OLD.unreachable_us + NEW.unreachable_us
    WHERE (length, start) IN (VALUES
        (3600000000, NEW.start - NEW.start % 3600000000))
        AND agent = NEW.agent;
END;

CREATE TRIGGER agent_rollups_delete AFTER DELETE ON agent_intervals BEGIN
    DELETE FROM agent_rollups
    WHERE (length, start) IN (VALUES
        (3600000000, OLD.start - OLD.start % 3600000000))
        AND agent = OLD.agent AND parts = 1;
    UPDATE agent_rollups SET
        parts = parts - 1, calls = calls - OLD.calls, missed = missed - OLD.missed, holds = holds - OLD.holds,
        talk_s = talk_s - OLD.talk_s, logged_out_us = logged_out_us - OLD.logged_out_us,
        available_us = available_us - OLD.available_us, ringing_us = ringing_us - OLD.ringing_us,
        talking_us = talking_us - OLD.talking_us, on_hold_us = on_hold_us - OLD.on_hold_us,
        other_call_us = other_call_us - OLD.other_call_us, wrap_up_us = wrap_up_us - OLD.wrap_up_us,
        on_break_us = on_break_us - OLD.on_break_us, unreachable_us = unreachable_us - OLD.unreachable_us
    WHERE (length, start) IN (VALUES
        (3600000000, OLD.start - OLD.start % 3600000000))
        AND agent = OLD.agent;
END;

-- More classes of data have a time of their own, and holds for it.
ALTER TABLE legal_holds RENAME TO old_holds;

CREATE TABLE legal_holds (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    class TEXT NOT NULL CHECK (class IN ('journal', 'calls', 'agent_intervals', 'queue_intervals', 'alarms',
        'incidents', 'tasks', 'handovers', 'commands')),
    from_time INTEGER NOT NULL,
    to_time INTEGER NOT NULL CHECK (to_time > from_time),
    reason TEXT NOT NULL CHECK (length(reason) >= 5),
    set_by TEXT NOT NULL CHECK (length(set_by) > 0),
    set_at INTEGER NOT NULL,
    released_by TEXT NOT NULL,
    released_at INTEGER NOT NULL -- 0: in force
) STRICT;

INSERT INTO legal_holds SELECT * FROM old_holds;
DROP TABLE old_holds;

-- A timeline goes only with its incident, whose row goes first.
DROP TRIGGER incident_entries_no_delete;
CREATE TRIGGER incident_entries_no_delete BEFORE DELETE ON incident_entries
WHEN EXISTS (SELECT 1 FROM incidents i WHERE i.id = OLD.incident) BEGIN
    SELECT RAISE(ABORT, 'a timeline is only added to');
END;
