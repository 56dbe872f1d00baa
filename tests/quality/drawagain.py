#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws the calls of a sampling plan once more, from its population and its published seed.

drawagain.py POPULATION.csv SEED RANDOM_PERCENT: prints the drawn calls, one a line, by agent.

The population has the columns call, agent, quota, complaint, targeted and replaced. Calls are put in
order by the hexadecimal SHA-256 of "SEED|call". Of each agent: the random part of the quota (halves
up) by key; all that were complained of; of the rest of the quota first those that are targeted, then
any."""
import csv
import hashlib
import sys


def draw(rows, seed, percent):
    agents = {}
    for row in rows:
        agents.setdefault(row["agent"], []).append(row)
    for agent in sorted(agents, key=lambda name: name.encode("utf-16-be")):
        quota = int(agents[agent][0]["quota"])
        left = {hashlib.sha256(f"{seed}|{row['call']}".encode()).hexdigest(): row
                for row in agents[agent] if row["replaced"] == "0"}

        def take(most, fits):
            keys = [key for key in sorted(left) if fits(left[key])][:max(0, most)]
            return [left.pop(key)["call"] for key in keys]

        calls = take((quota * percent + 50) // 100, lambda row: True)
        targeted = take(len(left), lambda row: row["complaint"] == "1")
        targeted += take(quota - len(calls) - len(targeted), lambda row: row["targeted"] == "1")
        filling = take(quota - len(calls) - len(targeted), lambda row: True)
        yield from calls
        yield from sorted(targeted, key=lambda call: hashlib.sha256(f"{seed}|{call}".encode()).hexdigest())
        yield from filling


if __name__ == "__main__":
    with open(sys.argv[1], newline="", encoding="utf-8") as file:
        print("\n".join(draw(list(csv.DictReader(file)), sys.argv[2], int(sys.argv[3]))))
