#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Scores and agreement once more, from their definition and in fractions, over random folders.

qaoracle.py FLOORWARDENCTL FOLDER ROUNDS: prints what differs, and exits with 1 then."""
import csv
import random
import subprocess
import sys
from fractions import Fraction
from itertools import combinations
from pathlib import Path


def text(value, decimals):
    if value is None:
        return "NA"
    scaled = abs(value) * 10**decimals
    whole = scaled.numerator // scaled.denominator
    if scaled - whole >= Fraction(1, 2):
        whole += 1
    digits = str(whole).rjust(decimals + 1, "0")
    return ("-" if value < 0 and whole else "") + digits[:-decimals] + "." + digits[-decimals:]


def rounded(value):
    return Fraction(text(value, 2))


def write(path, rows):
    with open(path, "w", newline="", encoding="utf-8") as file:
        csv.writer(file, lineterminator="\n").writerows(rows)


def make_form(rng):
    form = []
    for section in range(rng.randint(1, 4)):
        weight = rng.choice(["0", "10", "33.3", "40"])
        for _ in range(rng.randint(1, 6)):
            kind = rng.choice(["yes_no", "yes_no", "scale", "choice", "text"])
            form.append({
                "question_id": f"Q{len(form)}", "section": f"S{section}", "section_weight": weight,
                "question_weight": rng.choice(["0", "1", "2.5", "10"]), "type": kind, "min": "1", "max": rng.choice(["3", "5"]),
                "critical": rng.choice(["none", "none", "customer", "business", "compliance"]),
                "fatal": rng.choice("00001"), "bonus_points": rng.choice(["0", "0", "0", "2.5"])})
    return form


def make_answer(rng, question):
    if question["type"] == "text":
        return "words"
    if rng.random() < 0.15:
        return "NA"
    if question["type"] == "yes_no":
        return rng.choice(["yes", "yes", "no"])
    if question["type"] == "choice":
        return rng.choice(["0", "0.25", "0.5", "1"])
    return str(rng.choice([1, 1.5, 2, 3]))


def percent(question, answer):
    if question["type"] == "text" or answer == "NA":
        return None
    if answer in ("yes", "no"):
        return Fraction(100 if answer == "yes" else 0)
    if question["type"] == "choice":
        return Fraction(answer) * 100
    low, high = Fraction(question["min"]), Fraction(question["max"])
    return (Fraction(answer) - low) / (high - low) * 100


def score(form, answers):
    sections, bonus, fatal, checked, errors = {}, Fraction(0), False, set(), set()
    assessed = failed = 0
    for question in form:
        p = percent(question, answers.get(question["question_id"], "NA"))
        if p is None:
            continue
        is_bonus = Fraction(question["bonus_points"]) > 0
        if p < 50 and question["fatal"] == "1":
            fatal = True
        if question["critical"] != "none":
            checked.add(question["critical"])
            if p < 50:
                errors.add(question["critical"])
        elif not is_bonus:
            assessed += 1
            failed += p < 50
        if is_bonus:
            bonus += Fraction(question["bonus_points"]) if p == 100 else 0
            continue
        weight = Fraction(question["question_weight"])
        entry = sections.setdefault(question["section"], [Fraction(question["section_weight"]), Fraction(0), Fraction(0)])
        entry[1] += weight
        entry[2] += weight * p
    kept = [(w, s / q) for w, q, s in sections.values() if q > 0]
    total = sum((w for w, _ in kept), Fraction(0))
    raw = sum((w * v for w, v in kept), Fraction(0)) / total if total > 0 else None
    if raw is None:
        return None, None, False, set(), set(), 0, 0
    final = Fraction(0) if fatal else rounded(min(Fraction(100), raw + bonus))
    return raw, final, fatal, checked, errors, assessed, failed


def summary(scores):
    finals = [s[1] for s in scores if s[1] is not None]
    share = lambda part, whole: text(Fraction(100 * part, whole) if whole else None, 2)
    result = {"evaluations_scored": str(len(finals)), "qa_score_mean": text(sum(finals, Fraction(0)) / len(finals) if finals else None, 2)}
    for kind in ("customer", "business", "compliance"):
        whole = sum(kind in s[3] for s in scores)
        result[kind + "_critical_accuracy"] = share(whole - sum(kind in s[4] for s in scores), whole)
    whole = sum(s[5] for s in scores)
    result["noncritical_accuracy"] = share(whole - sum(s[6] for s in scores), whole)
    result["fatal_rate"] = share(sum(s[2] for s in scores if s[1] is not None), len(finals))
    return result


def alpha(raters, metric):
    """By coincidences, as the definition has it."""
    units = [[Fraction(v) for v in unit if v] for unit in zip(*raters)]
    units = [unit for unit in units if len(unit) > 1]
    values = sorted({v for unit in units for v in unit})
    o = {(c, k): Fraction(0) for c in values for k in values}
    for unit in units:
        for i, c in enumerate(unit):
            for j, k in enumerate(unit):
                if i != j:
                    o[c, k] += Fraction(1, len(unit) - 1)
    n_of = {c: sum(o[c, k] for k in values) for c in values}
    n = sum(n_of.values(), Fraction(0))

    def distance(c, k):
        if metric == "nominal":
            return Fraction(c != k)
        if metric == "interval":
            return (c - k) ** 2
        low, high = min(c, k), max(c, k)
        return (sum(n_of[g] for g in values if low <= g <= high) - (n_of[c] + n_of[k]) / 2) ** 2
    expected = sum((n_of[c] * n_of[k] * distance(c, k) for c in values for k in values), Fraction(0))
    if expected == 0:
        return None
    return 1 - (n - 1) * sum(o[c, k] * distance(c, k) for c in values for k in values) / expected


def pair(one, other):
    both = [(a, b) for a, b in zip(one, other) if a and b]
    if not both:
        return None, None
    agreed = Fraction(sum(a == b for a, b in both), len(both))
    chance = sum(Fraction(sum(a == v for a, _ in both) * sum(b == v for _, b in both), len(both) ** 2)
                 for v in {v for ab in both for v in ab})
    return agreed, None if chance == 1 else (agreed - chance) / (1 - chance)


def expect(form, evaluations, sets):
    scores = [score(form, answers) for answers in evaluations.values()]
    flag = lambda value: "1" if value else "0"
    lines = [[name, text(s[0], 2), text(s[1], 2), flag(s[2])] + [flag(k in s[4]) for k in ("customer", "business", "compliance")]
             + [str(s[5]), str(s[6])] for name, s in zip(evaluations, scores)]
    measures = []
    for name, (raters, expert) in sorted(sets.items()):
        for metric in ("nominal", "ordinal", "interval"):
            measures.append([name, "alpha_" + metric, text(alpha(list(raters.values()), metric), 6)])
        for one, other in combinations(raters, 2):
            agreed, kappa = pair(raters[one], raters[other])
            measures.append([name, f"agreement_{one}_{other}", text(agreed, 6)])
            measures.append([name, f"kappa_{one}_{other}", text(kappa, 6)])
        for rater, given in raters.items() if expert else ():
            apart = [Fraction(a) - Fraction(b) for a, b in zip(given, expert) if a and b]
            mean = lambda many: sum(many, Fraction(0)) / len(many) if many else None
            measures.append([name, "bias_" + rater, text(mean(apart), 4)])
            measures.append([name, "mad_" + rater, text(mean([abs(d) for d in apart]), 4)])
    return lines, summary(scores), measures


def make_set(rng):
    units = rng.randint(1, 8)
    values = [str(v) for v in rng.choice([[1, 2, 3], [80, 85.5, 90, 100], [0, 1]])]
    raters = {f"r{i}": [rng.choice(values + [""]) for _ in range(units)] for i in range(rng.randint(1, 4))}
    return raters, [rng.choice(values + [""]) for _ in range(units)] if rng.random() < 0.6 else None


def read(path):
    with open(path, newline="", encoding="utf-8") as file:
        return list(csv.reader(file))[1:]


def one_round(rng, program, folder):
    form = make_form(rng)
    evaluations = {f"E{i}": {q["question_id"]: make_answer(rng, q) for q in form if rng.random() < 0.95} for i in range(25)}
    evaluations = {name: answers for name, answers in evaluations.items() if answers}
    sets = {f"set{i}": make_set(rng) for i in range(3)}
    folder.mkdir()
    write(folder / "form.csv", [list(form[0])] + [list(q.values()) for q in form])
    write(folder / "answers.csv", [["evaluation_id", "question_id", "answer"]]
          + [[name, q, a] for name, answers in evaluations.items() for q, a in answers.items()])
    for name, (raters, expert) in sets.items():
        units = [f"u{i}" for i in range(len(next(iter(raters.values()))))]
        write(folder / f"agreement_{name}.csv", [["rater"] + units] + [[r] + given for r, given in raters.items()])
        if expert:
            write(folder / f"reference_{name}.csv", [["unit", "expert"]] + [list(u) for u in zip(units, expert)])
    out = folder / "out"
    subprocess.run([program, "qa", "--in", folder, "--out", out], check=True)
    lines, totals, measures = expect(form, evaluations, sets)
    found = [read(out / "evaluations.csv"), dict(read(out / "summary.csv")), read(out / "agreement.csv")]
    for ours, theirs in zip([lines, totals, measures], found):
        if ours != theirs:
            print(folder, "expected", ours, "found", theirs, sep="\n")
            return False
    return True


if __name__ == "__main__":
    generator = random.Random(20)
    results = [one_round(generator, sys.argv[1], Path(sys.argv[2]) / f"round{i}") for i in range(int(sys.argv[3]))]
    sys.exit(0 if all(results) else 1)
