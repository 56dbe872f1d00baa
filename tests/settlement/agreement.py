#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""agreement.py SETTLEFOLDERS [MONTHS [SEED]]: made months are settled by the engine and by oracle.py; every byte of the
results and of the bonuses must be the same. Every refusal, warning and rule must have come up, or the months are too
tame. Then each month is settled once more with its rows in another order."""
import csv
import io
import random
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

import oracle

CODES = {"E_CONFIG", "E_BANDS", "E_UNKNOWN_ROLE", "E_OUT_OF_MONTH", "E_OVERLAP", "E_NEGATIVE_HOURS", "E_NO_SCORE",
         "W_ABSENCE_EXCEEDS_SCHEDULE", "W_BONUS_UNDISTRIBUTED", "W_COEF_CAPPED", "W_DOUBLE_BILLING", "W_NEGATIVE_CARRIED",
         "W_NO_VOLUME_TARGET", "W_OT_LIMIT", "W_SCORE_NA", "W_SEAT_CAP", "W_TRAINEE_OVERTIME"}
KPI_COLUMNS = ("kpi_id,dim,weight,numerator,denominator,scale,rule,dir,base,full,base_pct,below,steps,free,unit,deduct_pct,"
               "guard_num,guard_den,guard_below,guard_cap_pct").split(",")
PEOPLE_COLUMNS = "emp_id,role,valid_from,valid_to,scheduled_h,writeoff_h,worked_h,handled,target,bonus_eligible".split(",")
IDS = ["a", "B", "C10", "C9", "王芳", "李,雷", "Ω", "x\"y", "é", "Z", "_", "0", "00", "𝒳", "ｆ"]


class Maker:
    """One month from one random stream; most are sound, and a fault is put into some."""

    def __init__(self, r):
        self.r = r
        self.year, self.month = r.randint(2024, 2028), r.randint(1, 12)
        self.days = oracle.calendar.monthrange(self.year, self.month)[1]
        self.has_faults = r.random() < 0.2

    def maybe(self, p):
        return self.r.random() < p

    def decimal(self, low, high, places):
        scale = 10 ** places
        whole = self.r.randint(int(low * scale), int(high * scale))
        return oracle.shown(oracle.F(whole, scale), places, "half_up")

    def fault(self, p=0.3):
        return self.has_faults and self.maybe(p)

    def contract(self):
        r = self.r
        c = {"contract_id": "K1", "region": "r", "month": f"{self.year}-{self.month:02}", "note": "ignored"}
        for t in oracle.TYPES:
            if self.maybe(0.95):
                c[f"price_{t}"] = self.decimal(0, 15000, r.choice((0, 2)))
            if self.maybe(0.2):
                c[f"cap_{t}"] = self.decimal(0, 4, r.choice((0, 1, 3)))
            if self.maybe(0.2):
                c[f"ratio_{t}"] = self.decimal(0.5, 3, r.choice((1, 2)))
        choices = {"standard_hours": ["166.64", "174", "160.5", "8"], "ratio_default": ["1", "1.4", "1.6", "2", "3"],
                   "ratio_mode": ["persons_per_seat", "seats_per_person"], "seat_decimals": list("012346"),
                   "score_decimals": list("01223"), "rounding": ["half_up", "half_even"], "ot_basis": ["literal", "capped"],
                   "prorate": ["none", "calendar_days"], "ot_roles": ["agent;lead", "lead", "trainee;agent;lead", "trainee", ""],
                   "ot_monthly_limit": ["36", "0", "10.5"], "negative_policy": ["zero_and_carry", "zero", "allow_negative"],
                   "bonus_blocked_by": ["A", "A;B", "", "C"], "partner_share_pct": ["20", "0", "100", "33.3"],
                   "bonus_min_score": ["90", "85", "60", "0", "0", "0", "97.5"], "bonus_unit_price": ["0.85", "0", "1", "0.333"],
                   "bonus_volume_cap_pct": ["20", "12.5", "0", "33"], "bonus_fee_cap_pct": ["10", "1", "0.05", "100"],
                   "weight_quality": ["35", "0", "50"], "weight_management": ["10", "0", "12.5"],
                   "plus_points": ["0", "2", "0.5", "30"], "minus_points": ["0", "5", "0.2", "1.005"]}
        for key, values in choices.items():
            if self.maybe(0.5):
                c[key] = r.choice(values)
        if self.maybe(0.3):
            c["carry_in"] = self.decimal(0, 20000, 2)
        if self.maybe(0.3):
            c["prior_adjustment"] = self.decimal(-30000, 5000, 2)
        if self.maybe(0.9):
            c["target_volume"] = str(r.choice((0, 37, 7000, r.randint(1, 20000), r.randint(1, 20000))))
            c["handled_volume"] = str(max(0, int(c["target_volume"]) + r.randint(-300, 1500)))
        if self.fault(0.15):
            c.update(r.choice([{"standard_hours": "0"}, {"standard_hours": "-1"}, {"ratio_agent": "0"}, {"ratio_default": "-2"},
                               {"price_lead": "-0.01"}, {"carry_in": "-1"}, {"rounding": "up"}]))
        return [["key", "value"]] + [[k, v] for k, v in c.items()]

    def bands(self):
        r = self.r
        lowers = sorted(r.sample(["95", "90", "85", "80", "75", "70", "60", "97.5", "89.99"], r.randint(0, 8)) + ["0"], key=float)
        rows = [[lower, self.decimal(0.5, 1.02, r.choice((1, 2, 4)))] for lower in lowers]
        if self.fault(0.15):
            rows = r.choice([[], rows[1:], rows + [["0.00", "1"]], [["0.5", "1"]], rows + [["-1", "1"]]])
        r.shuffle(rows)
        return [["lower", "coefficient"]] + rows

    def date(self, day):
        return f"{self.year}-{self.month:02}-{day:02}"

    def person(self, who):
        r = self.r
        cuts = sorted(r.sample(range(1, self.days + 1), r.choice((1, 1, 1, 2, 3))))
        full = r.choice(("166.64", "160", "176.5", "8.33", "0"))
        rows = []
        for number, first in enumerate(cuts):
            last = cuts[number + 1] - 1 if number + 1 < len(cuts) else self.days
            last = r.randint(first, last) if self.maybe(0.3) else last
            share = oracle.F(full) * (last - first + 1) / self.days
            scheduled = oracle.round_to(share, 2, "half_up")
            off = self.decimal(0, float(scheduled) * 1.3, 2) if self.maybe(0.25) else r.choice(("0", "0.00", ""))
            worked = max(oracle.F(0), scheduled + oracle.F(r.randint(-1500, 4500), 100)) if self.maybe(0.7) else scheduled
            target = r.randint(0, 1500)
            rows.append([who, r.choice(("trainee", "agent", "agent", "agent", "lead")), self.date(first), self.date(last),
                         oracle.shown(scheduled, 2, "half_up"), off, oracle.plain(worked),
                         str(max(0, target + r.randint(-400, 500))), str(target), "1" if self.maybe(0.85) else "0"])
        return rows

    def people(self):
        r = self.r
        rows = []
        count = r.choice((0, 1, 1, 2, 3, 5, 8, 15))
        nobody = self.maybe(0.1)
        for who in r.sample(IDS, count):
            rows += self.person(who)
        for row in rows if nobody else []:
            row[9] = "0"
        if rows and self.maybe(0.1):
            for row in rows:
                row[7] = row[8]
        if rows and self.fault(0.5):
            row = r.choice(rows)
            kind = r.randrange(6)
            if kind == 0:
                row[1] = r.choice(("", "Agent", "overtime", "boss"))
            elif kind == 1:
                row[2] = "2023-12-31"
            elif kind == 2 and row[2] != row[3]:
                row[2], row[3] = row[3], row[2]
            elif kind == 3:
                rows.append(list(row))
            elif kind == 4:
                row[r.choice((4, 5, 6))] = "-0.01"
            else:
                row[3] = "2029-01-01"
        r.shuffle(rows)
        return [PEOPLE_COLUMNS] + rows

    def incidents(self):
        r = self.r
        rows = []
        for number in range(r.choice((0, 0, 0, 1, 1, 2, 4))):
            fixed = self.maybe(0.6)
            rows.append([f"I{number}", r.choice("ABCC"), "fixed" if fixed else "pct_base",
                         self.decimal(0, 6000, 2) if fixed else r.choice(("1", "2", "5", "10", "0.125")),
                         r.choice(("", "", "0.8", "0.85", "1.5"))])
        return [["id", "class", "kind", "value", "coef_cap"]] + rows

    def scores(self):
        r = self.r
        def score():
            if self.maybe(0.06) or self.fault(0.4):
                return r.choice(("NA", "na", "N/A", "")).upper() if self.maybe(0.5) else "NA"
            return r.choice((self.decimal(85, 100, 2), self.decimal(40, 105, 3), "90", "95", "94.995", "-3", "89.985"))
        rows = [[d, score()] for d in oracle.DIMENSIONS]
        rows = [[d, "NA" if s == "N/A" else s] for d, s in rows]
        if self.maybe(0.05):
            rows[1][1] = rows[0][1]
        r.shuffle(rows)
        return [["dim", "score"]] + (rows if self.maybe(0.97) else rows[1:])

    def kpi(self, number):
        r = self.r
        k = dict.fromkeys(KPI_COLUMNS, "")
        scale = r.choice((1, 100, 100, 10000))
        den = r.choice((0, 1, 3, 7, 800, r.randint(1, 3000))) if self.maybe(0.4) else r.randint(1, 3000)
        near = r.choice((1.0, 0.97, 0.9, 0.85)) if scale == 100 else 1
        num = max(0, int(den * near) + r.randint(-den // 20 - 1, den // 20 + 1)) if den else r.randint(0, 5)
        if scale == 10000:
            num = r.randint(0, 3)
        k.update(kpi_id=f"{r.choice('QBOM')}{number}", dim=r.choice(oracle.GROUPS), weight=self.decimal(0.5, 12, r.choice((0, 1))),
                 numerator=str(num), denominator=str(den), scale=str(scale), rule=r.choice(("linear", "piecewise", "step", "deduct", "passfail")),
                 dir=r.choice(("up", "down")))
        if k["weight"] == "0":
            k["weight"] = "1"
        at = oracle.F(num * scale, den) if den else oracle.F(50)
        spot = [oracle.shown(at + oracle.F(x, 100), 2, "half_up") for x in sorted(r.sample(range(-300, 300), 3))]
        if self.maybe(0.1):
            spot[1] = oracle.shown(at, 2, "half_up")
            spot = [str(x) for x in sorted(set(spot), key=float)]
            spot += [oracle.shown(oracle.F(spot[-1]) + i, 2, "half_up") for i in range(1, 4 - len(spot))]
        if k["rule"] == "linear":
            ends = [spot[0], spot[2]]
            r.shuffle(ends)
            k.update(base=ends[0], full=ends[1], base_pct=r.choice(("0", "60", "66.67", "70")), below=r.choice(("hold", "zero")))
        elif k["rule"] in ("piecewise", "step"):
            values = spot if k["rule"] == "piecewise" or k["dir"] == "down" else spot[::-1]
            percents = ["100", "80", "33.33"] if self.maybe(0.7) else ["0", "55.5", "100"]
            k["steps"] = ";".join(f"{v}:{p}" for v, p in zip(values, percents))
        elif k["rule"] == "deduct":
            k.update(free=r.choice((spot[0], "0")), unit=r.choice(("0.1", "1", "0.333")), deduct_pct=r.choice(("5", "12.5", "0.01")))
        else:
            k["full"] = r.choice(spot)
        if self.maybe(0.25):
            k.update(guard_num=str(r.randint(0, 100)), guard_den=r.choice(("0", "100", "90")), guard_below="75", guard_cap_pct=r.choice(("80", "50", "100")))
        if self.fault(0.06):
            k["rule"] = "guess"
        if self.fault(0.06) and k["rule"] == "linear":
            k["full"] = k["base"] + ("" if "." in k["base"] else ".0")
        if self.fault(0.06) and k["rule"] == "piecewise":
            k["steps"] = r.choice(("3:1;3:2", "2:1;1:2"))
        if self.maybe(0.03):
            k["denominator"] = "NA"
        return [k[c] for c in KPI_COLUMNS]

    def kpis(self):
        count = self.r.choice((0, 1, 4, 12, 24)) if self.has_faults else self.r.choice((4, 12, 24))
        rows = [self.kpi(number) for number in range(count)]
        self.r.shuffle(rows)
        return [KPI_COLUMNS] + rows

    def files(self):
        files = {"contract.csv": self.contract(), "bands.csv": self.bands(), "people.csv": self.people()}
        if self.maybe(0.8):
            files["incidents.csv"] = self.incidents()
        if self.maybe(0.5):
            files["scores.csv"] = self.scores()
        elif self.maybe(0.98):
            files["kpis.csv"] = self.kpis()
        return files


def write(folder, files, r):
    """As any spreadsheet might: with or without a mark of the encoding, LF or CR LF, rows in any order."""
    folder.mkdir()
    for name, (header, *body) in files.items():
        out = io.StringIO(newline="")
        writer = csv.writer(out, lineterminator=r.choice(("\n", "\r\n")))
        r.shuffle(body)
        writer.writerows([header] + body)
        (folder / name).write_bytes(r.choice((b"", b"\xef\xbb\xbf")) + out.getvalue().encode())


def csv_bytes(header, pairs):
    out = io.StringIO(newline="")
    csv.writer(out, lineterminator="\n").writerows([header] + [list(p) for p in pairs])
    return out.getvalue().encode()


def seen_in(result):
    keys = dict(result)
    return [keys["error"]] if "error" in keys else [w for w in keys["warnings"].split(";") if w]


def compare(root, number, expected):
    """The first difference of a month in words; nothing where there is none."""
    folder = root / str(number)
    if (folder / "fault.txt").exists():
        return (folder / "fault.txt").read_text()
    result, bonus = expected
    actual = (folder / "result.csv").read_bytes()
    if actual != csv_bytes(("key", "value"), result):
        found = list(csv.reader(io.StringIO(actual.decode())))[1:]
        return "; ".join(f"{a} is not {list(b)}" for a, b in zip(found, result) if a != list(b)) or f"{len(found)} rows for {len(result)}"
    path = folder / "bonus.csv"
    if path.exists() != (bonus is not None):
        return "a bonus file for nobody" if path.exists() else "no bonus file"
    return "another bonus" if bonus is not None and path.read_bytes() != csv_bytes(("emp_id", "amount"), bonus) else None


def run(program, months, seed):
    seen = Counter()
    root = Path(tempfile.mkdtemp(prefix="settlement-"))
    try:
        expected = {}
        for number in range(months):
            r = random.Random(seed * 1_000_003 + number)
            files = Maker(r).files()
            write(root / str(number), files, r)
            expected[number] = oracle.settle(root / str(number))
            seen.update(seen_in(expected[number][0]))
            if expected[number][1]:
                seen["bonus"] += 1
        subprocess.run([program, root], check=True)
        failures = [(n, words) for n in expected if (words := compare(root, n, expected[n]))]
        for number, words in failures[:10]:
            print(f"month {number} of seed {seed}: {words}")
    finally:
        shutil.rmtree(root)
    missing = CODES - set(seen)
    print(f"{months} months, {len(failures)} differ;", ", ".join(f"{k} {v}" for k, v in sorted(seen.items())))
    if missing:
        print("never seen:", ", ".join(sorted(missing)))
    return 1 if failures or missing else 0


if __name__ == "__main__":
    sys.exit(run(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 3000, int(sys.argv[3]) if len(sys.argv) > 3 else 1))
