# SPDX-License-Identifier: GPL-3.0-or-later
"""A month's settlement a second time, from its description alone: slow, plain and in fractions. It shares nothing with
the engine, so that what both say is what the description says."""
import calendar
import csv
import datetime
import math
from fractions import Fraction as F

ROLES = ("trainee", "agent", "lead")
TYPES = ROLES + ("overtime",)
DIMENSIONS = ("quality", "business", "overall")
GROUPS = ("quality", "business", "operations", "management")
DEFAULTS = {
    "standard_hours": "166.64", "ratio_default": "1", "ratio_mode": "persons_per_seat", "seat_decimals": "4",
    "score_decimals": "2", "rounding": "half_up", "ot_basis": "literal", "prorate": "none",
    "ot_roles": "trainee;agent;lead", "ot_monthly_limit": "36", "negative_policy": "zero_and_carry", "carry_in": "0",
    "prior_adjustment": "0", "handled_volume": "0", "target_volume": "0", "bonus_min_score": "90",
    "bonus_unit_price": "0.85", "bonus_volume_cap_pct": "20", "bonus_fee_cap_pct": "10", "bonus_blocked_by": "A",
    "partner_share_pct": "20", "weight_quality": "35", "weight_business": "25", "weight_operations": "30",
    "weight_management": "10", "plus_points": "0", "minus_points": "0",
    **{f"price_{t}": "0" for t in TYPES}}


class Refused(Exception):
    pass


def rows(folder, name):
    path = folder / name
    if not path.exists():
        return None
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def rounded(value, decimals, mode):
    """An integer: value in units of the last place."""
    scaled = abs(value) * 10 ** decimals
    whole, rest = divmod(scaled.numerator, scaled.denominator)
    twice = 2 * rest - scaled.denominator
    if twice > 0 or (twice == 0 and (mode == "half_up" or whole % 2 == 1)):
        whole += 1
    return -whole if value < 0 else whole


def round_to(value, decimals, mode):
    return F(rounded(value, decimals, mode), 10 ** decimals)


def shown(value, decimals, mode):
    whole = rounded(value, decimals, mode)
    digits = str(abs(whole)).rjust(decimals + 1, "0")
    text = digits if decimals == 0 else digits[:-decimals] + "." + digits[-decimals:]
    return "-" + text if whole < 0 else text


def plain(value):
    """The shortest decimal, of one that has an end."""
    decimals = 0
    while (value * 10 ** decimals).denominator != 1:
        decimals += 1
    return shown(value, decimals, "half_up")


def split_list(text):
    return [part for part in text.split(";") if part]


class Month:
    def __init__(self, folder):
        self.c = dict(DEFAULTS)
        self.c.update({row["key"]: row["value"] for row in rows(folder, "contract.csv")})
        self.bands = [(F(r["lower"]), F(r["coefficient"])) for r in rows(folder, "bands.csv") or []]
        self.people = rows(folder, "people.csv")
        self.incidents = rows(folder, "incidents.csv") or []
        self.scores = rows(folder, "scores.csv")
        self.kpis = rows(folder, "kpis.csv")
        self.mode = self.c["rounding"]
        self.warnings = set()

    def n(self, key):
        return F(self.c[key])

    def ratio(self, kind):
        return F(self.c.get(f"ratio_{kind}") or self.c["ratio_default"])

    # --- refusals ---------------------------------------------------------------------------------

    def check(self):
        if (self.n("standard_hours") <= 0 or self.n("ratio_default") <= 0
                or any(self.ratio(t) <= 0 for t in TYPES) or any(self.n(f"price_{t}") < 0 for t in TYPES)
                or self.n("carry_in") < 0 or self.mode not in ("half_up", "half_even")):
            raise Refused("E_CONFIG")
        lowers = [lower for lower, _ in self.bands]
        if not lowers or len(set(lowers)) != len(lowers) or min(lowers) != 0:
            raise Refused("E_BANDS")
        if any(p["role"] not in ROLES for p in self.people):
            raise Refused("E_UNKNOWN_ROLE")
        year, month = map(int, self.c["month"].split("-"))
        self.days = calendar.monthrange(year, month)[1]
        first, last = datetime.date(year, month, 1), datetime.date(year, month, self.days)
        for p in self.people:
            p["from"] = datetime.date.fromisoformat(p["valid_from"])
            p["to"] = datetime.date.fromisoformat(p["valid_to"])
        if any(p["from"] < first or p["to"] > last or p["to"] < p["from"] for p in self.people):
            raise Refused("E_OUT_OF_MONTH")
        taken = set()
        for p in self.people:
            day = p["from"]
            while day <= p["to"]:
                if (p["emp_id"], day) in taken:
                    raise Refused("E_OVERLAP")
                taken.add((p["emp_id"], day))
                day += datetime.timedelta(1)
        if any(F(p[h] or "0") < 0 for p in self.people for h in ("scheduled_h", "writeoff_h", "worked_h")):
            raise Refused("E_NEGATIVE_HOURS")

    # --- seats ------------------------------------------------------------------------------------

    def count(self):
        self.hours = {t: F(0) for t in TYPES}
        self.persons = {}
        for p in self.people:
            self.persons.setdefault(p["emp_id"], []).append(p)
        for segments in self.persons.values():
            segments.sort(key=lambda p: p["from"])
            self.count_person(segments)
        self.seats, self.billed, self.fees = {}, {}, {}
        for t in TYPES:
            per_standard = self.hours[t] / self.n("standard_hours")
            used = per_standard * self.ratio(t) if self.c["ratio_mode"] == "seats_per_person" else per_standard / self.ratio(t)
            self.seats[t] = round_to(used, int(self.c["seat_decimals"]), self.mode)
            self.billed[t] = self.seats[t]
            cap = self.c.get(f"cap_{t}")
            if cap and F(cap) < self.seats[t]:
                self.billed[t] = F(cap)
                self.warnings.add("W_SEAT_CAP")
            self.fees[t] = round_to(self.billed[t] * self.n(f"price_{t}"), 2, self.mode)
        self.base = sum(self.fees.values())

    def count_person(self, segments):
        threshold = self.n("standard_hours")
        if self.c["prorate"] == "calendar_days":
            employed = sum((p["to"] - p["from"]).days + 1 for p in segments)
            threshold = threshold * employed / self.days
        total = F(0)
        room = threshold
        for p in segments:
            scheduled, off = F(p["scheduled_h"]), F(p["writeoff_h"] or "0")
            if off > scheduled:
                self.warnings.add("W_ABSENCE_EXCEEDS_SCHEDULE")
            effective = max(F(0), scheduled - off)
            total += effective
            if self.c["ot_basis"] == "capped":
                effective = min(effective, room)
                room -= effective
            self.hours[p["role"]] += effective
        overtime = max(F(0), sum(F(p["worked_h"]) for p in segments) - threshold)
        role = segments[-1]["role"]
        if overtime > 0 and role == "trainee":
            self.warnings.add("W_TRAINEE_OVERTIME")
        if overtime > self.n("ot_monthly_limit"):
            self.warnings.add("W_OT_LIMIT")
        if role not in split_list(self.c["ot_roles"]):
            overtime = F(0)
        self.hours["overtime"] += overtime
        if self.c["ot_basis"] == "literal" and overtime > 0 and total > threshold:
            self.warnings.add("W_DOUBLE_BILLING")

    # --- scores -----------------------------------------------------------------------------------

    def percent(self, k):
        """Rounded to two decimals; None where there is nothing to divide by."""
        if k["numerator"] in ("", "NA") or k["denominator"] in ("", "NA") or F(k["denominator"]) == 0:
            return None
        v = F(k["numerator"]) / F(k["denominator"]) * F(k["scale"])
        rule = k["rule"]
        if rule == "linear":
            base, full, at_base = F(k["base"]), F(k["full"]), F(k["base_pct"])
            if base == full:
                raise Refused("E_CONFIG")
            t = (v - base) / (full - base)
            if t >= 1:
                pct = F(100)
            elif t < 0:
                pct = at_base if k["below"] == "hold" else F(0)
            else:
                pct = at_base + t * (100 - at_base)
        elif rule == "piecewise":
            knots = [tuple(map(F, part.split(":"))) for part in k["steps"].split(";") if part]
            if not knots or any(a[0] >= b[0] for a, b in zip(knots, knots[1:])):
                raise Refused("E_CONFIG")
            if v <= knots[0][0]:
                pct = knots[0][1]
            elif v >= knots[-1][0]:
                pct = knots[-1][1]
            else:
                for (x0, y0), (x1, y1) in zip(knots, knots[1:]):
                    if x0 <= v <= x1:
                        pct = y0 + (v - x0) * (y1 - y0) / (x1 - x0)
        elif rule == "step":
            pct = F(0)
            for part in split_list(k["steps"]):
                threshold, points = map(F, part.split(":"))
                if (v >= threshold) if k["dir"] == "up" else (v <= threshold):
                    pct = points
                    break
        elif rule == "deduct":
            free, unit = F(k["free"]), F(k["unit"])
            units = math.ceil((v - free) / unit) if v > free else 0
            pct = max(F(0), 100 - units * F(k["deduct_pct"]))
        elif rule == "passfail":
            pct = F(100) if ((v >= F(k["full"])) if k["dir"] == "up" else (v <= F(k["full"]))) else F(0)
        else:
            raise Refused("E_CONFIG")
        if k["guard_below"] != "":
            held = F(k["guard_den"]) == 0 or F(k["guard_num"]) / F(k["guard_den"]) * 100 < F(k["guard_below"])
            pct = min(pct, F(k["guard_cap_pct"])) if held else pct
        return round_to(pct, 2, self.mode)

    def score(self):
        places = int(self.c["score_decimals"])
        self.kpi_percents, groups = {}, {}
        if self.kpis is None:
            given = {r["dim"]: r["score"] for r in self.scores or []}
            raw = {d: F(given[d]) if given.get(d, "NA") not in ("NA", "") else None for d in DIMENSIONS}
        else:
            for k in self.kpis:
                self.kpi_percents[k["kpi_id"]] = self.percent(k)
            for g in GROUPS:
                there = [(F(k["weight"]), self.kpi_percents[k["kpi_id"]]) for k in self.kpis
                         if k["dim"] == g and self.kpi_percents[k["kpi_id"]] is not None]
                weight = sum((w for w, _ in there), F(0))
                groups[g] = round_to(sum(w * p for w, p in there) / weight, 2, self.mode) if weight else None
            there = [(self.n(f"weight_{g}"), groups[g]) for g in GROUPS if groups[g] is not None]
            weight = sum((w for w, _ in there), F(0))
            overall = None
            if weight:
                overall = round_to(sum(w * s for w, s in there) / weight, 2, self.mode)
                overall += self.n("plus_points") - self.n("minus_points")
            raw = {"quality": groups["quality"], "business": groups["business"], "overall": overall}
        def final(score):
            return None if score is None else min(F(100), max(F(0), round_to(score, places, self.mode)))
        self.final = {d: final(raw[d]) for d in DIMENSIONS}
        self.groups = {g: final(groups.get(g)) for g in GROUPS}
        present = [(self.final[d], i, d) for i, d in enumerate(DIMENSIONS) if self.final[d] is not None]
        if not present:
            raise Refused("E_NO_SCORE")
        if len(present) < 3:
            self.warnings.add("W_SCORE_NA")
        self.lowest_score, _, self.lowest = min(present)

    # --- money ------------------------------------------------------------------------------------

    def pay(self):
        self.band = max((b for b in self.bands if b[0] <= self.lowest_score), key=lambda b: b[0])[1]
        self.k = min([self.band] + [F(i["coef_cap"]) for i in self.incidents if i["coef_cap"]])
        if self.k < self.band:
            self.warnings.add("W_COEF_CAPPED")
        self.adjusted = round_to(self.base * self.k, 2, self.mode)
        self.pay_bonus()
        self.deductions = sum((round_to(F(i["value"]) if i["kind"] == "fixed" else self.base * F(i["value"]) / 100, 2, self.mode)
                               for i in self.incidents), F(0))
        self.total = self.adjusted + self.bonus - self.deductions + self.n("prior_adjustment") - self.n("carry_in")
        self.payable, self.carry_out = self.total, F(0)
        if self.total < 0 and self.c["negative_policy"] != "allow_negative":
            self.payable = F(0)
            if self.c["negative_policy"] == "zero_and_carry":
                self.carry_out = -self.total
                self.warnings.add("W_NEGATIVE_CARRIED")

    def pay_bonus(self):
        handled, target = self.n("handled_volume"), self.n("target_volume")
        if target <= 0:
            self.warnings.add("W_NO_VOLUME_TARGET")
        blocked = any(i["class"] in split_list(self.c["bonus_blocked_by"]) for i in self.incidents)
        good = all(s is not None and s >= self.n("bonus_min_score") for s in self.final.values())
        self.eligible = target > 0 and good and not blocked
        self.excess = max(F(0), handled - target)
        self.counted = min(self.excess, F(math.floor(target * self.n("bonus_volume_cap_pct") / 100))) if self.eligible else F(0)
        self.bonus = round_to(min(self.counted * self.n("bonus_unit_price"), self.base * self.n("bonus_fee_cap_pct") / 100),
                              2, self.mode)
        self.partner = round_to(self.bonus * self.n("partner_share_pct") / 100, 2, self.mode)
        self.pool = self.bonus - self.partner
        self.undistributed, self.shares = F(0), None
        if self.pool <= 0:
            return
        weights = {}
        for person, segments in self.persons.items():
            if all(p["bonus_eligible"] == "1" for p in segments):
                weights[person] = max(F(0), sum(F(p["handled"]) - F(p["target"]) for p in segments))
        if not weights:
            self.undistributed = self.pool
            self.warnings.add("W_BONUS_UNDISTRIBUTED")
            return
        if sum(weights.values()) == 0:
            weights = {person: F(1) for person in weights}
        everything, fen = sum(weights.values()), self.pool * 100
        exact = {person: fen * w / everything for person, w in weights.items()}
        shares = {person: math.floor(share) for person, share in exact.items()}
        left = int(fen) - sum(shares.values())
        for person in sorted(exact, key=lambda who: (shares[who] - exact[who], who.encode()))[:left]:
            shares[person] += 1
        self.shares = {person: F(share, 100) for person, share in sorted(shares.items(), key=lambda it: it[0].encode())}

    # --- output -----------------------------------------------------------------------------------

    def result(self):
        out = {}
        score_places = int(self.c["score_decimals"])
        def show(key, value, decimals):
            out[key] = "NA" if value is None else shown(value, decimals, self.mode)
        seat_places = int(self.c["seat_decimals"])
        for name, values, places in (("hours", self.hours, 4), ("seats", self.seats, seat_places),
                                     ("billed", self.billed, seat_places), ("fee", self.fees, 2)):
            for t in TYPES:
                show(f"{name}_{t}", values[t], places)
        show("base_fee", self.base, 2)
        for kpi in sorted(self.kpi_percents, key=str.encode):
            show(f"kpi_{kpi}", self.kpi_percents[kpi], 2)
        for d in DIMENSIONS:
            show(f"score_{d}", self.final[d], score_places)
        if self.kpis is not None:
            for g in ("operations", "management"):
                show(f"score_{g}", self.groups[g], score_places)
        out["min_dimension"] = self.lowest
        show("min_score", self.lowest_score, score_places)
        show("coefficient_band", self.band, 4)
        show("coefficient_final", self.k, 4)
        show("adjusted_fee", self.adjusted, 2)
        out["bonus_eligible"] = "1" if self.eligible else "0"
        out["excess_volume"], out["counted_volume"] = plain(self.excess), plain(self.counted)
        for key, value in (("bonus", self.bonus), ("bonus_partner", self.partner), ("bonus_employees", self.pool),
                           ("bonus_undistributed", self.undistributed), ("deductions", self.deductions),
                           ("total_before_floor", self.total), ("payable", self.payable), ("carry_out", self.carry_out)):
            show(key, value, 2)
        out["warnings"] = ";".join(sorted(self.warnings))
        return out


def settle(folder):
    """The result as (key, value) pairs, and the bonus as (emp_id, amount) pairs or None."""
    month = Month(folder)
    try:
        month.check()
        month.count()
        month.score()
        month.pay()
    except Refused as refused:
        return [("error", str(refused))], None
    bonus = None if month.shares is None else [(who, shown(a, 2, month.mode)) for who, a in month.shares.items()]
    return list(month.result().items()), bonus
