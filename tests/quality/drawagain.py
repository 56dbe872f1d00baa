#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws the calls of a sampling plan once more, from its population and its published seed.

drawagain.py POPULATION.csv SEED RANDOM_PERCENT: prints the drawn calls, one a line, by agent.

The population has the columns call, agent, quota, complaint, targeted, replaced and cell. Calls are
put in order by the hexadecimal SHA-256 of "SEED|call". Of each agent: the random part of the quota
(halves up) by key, among the cells as their sizes are to each other (largest remainder); all that were complained of; of the rest of the quota first those that are targeted, then
any."""
import csv
import hashlib
import sys


def shares_of(rows, total):
    sizes = {}
    for row in rows:
        sizes[row["cell"]] = sizes.get(row["cell"], 0) + 1
    total = min(total, len(rows))
    shares = {cell: total * size // len(rows) for cell, size in sizes.items()}
    first = sorted(sizes, key=lambda cell: (-(total * sizes[cell] % len(rows)), cell.encode("utf-16-be")))
    for cell in first[:total - sum(shares.values())]:
        shares[cell] += 1
    return shares


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

        shares = shares_of(agents[agent], (quota * percent + 50) // 100)

        def has_room(row):
            shares[row["cell"]] -= 1
            return shares[row["cell"]] >= 0

        calls = take(len(left), has_room)
        targeted = take(len(left), lambda row: row["complaint"] == "1")
        targeted += take(quota - len(calls) - len(targeted), lambda row: row["targeted"] == "1")
        filling = take(quota - len(calls) - len(targeted), lambda row: True)
        yield from calls
        yield from sorted(targeted, key=lambda call: hashlib.sha256(f"{seed}|{call}".encode()).hexdigest())
        yield from filling


if __name__ == "__main__":
    with open(sys.argv[1], newline="", encoding="utf-8") as file:
        print("\n".join(draw(list(csv.DictReader(file)), sys.argv[2], int(sys.argv[3]))))
