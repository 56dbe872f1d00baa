#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The checks of the house style that a compiler does not make. Prints FILE:LINE: what, and exits 1 on any."""
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FILE_LIMIT, FUNCTION_LIMIT, PUBLIC_LIMIT, INCLUDE_LIMIT = 500, 60, 25, 15
REFUSED_NAMES = {"utils", "util", "helpers", "helper", "misc", "common", "manager"}

# What each folder may include of ours and of Qt's optional modules; the probes prove the same when linking.
DOMAINS = ("core/access/", "core/alarms/", "core/attendance/", "core/base/", "core/commands/", "core/demand/", "core/demo/", "core/exact/", "core/forecast/",
           "core/intraday/", "core/live/", "core/monthclose/", "core/complaints/", "core/optimiser/", "core/organisation/", "core/outlook/", "core/planning/", "core/protocol/", "core/quality/", "core/reports/",
           "core/roster/", "core/rosterfiles/", "core/settlement/", "core/simulation/", "core/staffing/", "core/whatif/")
QT_NETWORK = re.compile(r"#include <Q(Tcp|Ssl|Abstract|Udp|Local)(Socket|Server)|#include <Q(Ssl|HostAddress|Network|HostInfo)")
QT_SQL = re.compile(r"#include <QSql")
QT_WIDGETS = re.compile(r"#include <Q(Widget|Painter|Label|PushButton|Dialog|MainWindow|Application|TableView|Color|Font|Chart)\b")
FORBIDDEN = [
    (re.compile(r"\bSIGNAL\(|\bSLOT\("), "connect by pointer to member", ()),
    (re.compile(r"\bprocessEvents\("), "no nested event handling", ("tests/",)),
    (re.compile(r"\bQEventLoop\b"), "no nested event loop", ("tests/",)),
    (re.compile(r"\bqWait\(|\bqSleep\(|\bQThread::(m|u)?sleep\("), "no sleeping", ("tests/bench/",)),
    (re.compile(r"\bcurrentDateTime(Utc)?\(|\bcurrentMSecsSinceEpoch\("), "time comes from a Clock", ("tests/",)),
    (re.compile(r"system_clock::now"), "time comes from a Clock", ("core/base/clock.cpp", "tests/")),
    (re.compile(r"\bQ_GLOBAL_STATIC\b|::instance\(\)"), "no singletons", ()),
    (re.compile(r"\bsender\(\)"), "no sender()", ()),
    (re.compile(r"#include <Qt[A-Z]\w*/"), "include <QThing>, not <QtModule/QThing>", ("core/base/dirtyset.h",)),
    (re.compile(r"\b(TODO|FIXME|XXX|HACK)\b"), "no open ends without an issue", ()),
]
SQL = re.compile(r"\"\s*(SELECT|INSERT|UPDATE|DELETE|CREATE TABLE|PRAGMA)\b")
HEX_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}\b")
problems = []


def say(path, line, text):
    problems.append(f"{path}:{line}: {text}")


def tracked():
    out = subprocess.run(["git", "ls-files", "--cached", "--others", "--exclude-standard"], cwd=ROOT,
                         capture_output=True, text=True, check=True).stdout
    return [p for p in out.splitlines() if (ROOT / p).is_file()]


def check_words(path, lines):
    for number, line in enumerate(lines, 1):
        for pattern, text, excepted in FORBIDDEN:
            if pattern.search(line) and not path.startswith(tuple(excepted)):
                say(path, number, text)
        if SQL.search(line) and not path.startswith(("core/storage/", "tests/")):
            say(path, number, "SQL lives in core/storage and resources/sql")
        if re.search(r"\btr\(", line) and not path.startswith(("ui/", "app/console/", "tests/")):
            say(path, number, "text for people is made in ui")
        if HEX_COLOUR.search(line) and path.startswith("ui/") and not path.startswith("ui/theme/"):
            say(path, number, "colours come from the theme's tokens")


def check_layers(path, lines):
    for number, line in enumerate(lines, 1):
        if not line.startswith("#include"):
            continue
        if path.startswith(DOMAINS) and (QT_NETWORK.search(line) or QT_SQL.search(line) or "<QFile>" in line):
            say(path, number, "a domain knows no sockets, files or SQL")
        if path.startswith("core/") and (QT_WIDGETS.search(line) or '"ui/' in line or '"app/' in line):
            say(path, number, "core knows no widgets")
        if path.startswith("ui/") and (QT_NETWORK.search(line) or QT_SQL.search(line) or '"app/' in line
                                       or '"core/storage/' in line or '"core/protocol/' in line):
            say(path, number, "ui knows no sockets, SQL or protocol")


def check_sizes(path, lines):
    if path.startswith("tests/"):
        return
    if len(lines) > FILE_LIMIT:
        say(path, 1, f"{len(lines)} lines: what are the two things in here? (limit {FILE_LIMIT})")
    if path.endswith(".h") and sum(l.startswith("#include") for l in lines) > INCLUDE_LIMIT:
        say(path, 1, f"more than {INCLUDE_LIMIT} includes in a header")
    start = None
    for number, line in enumerate(lines, 1):          # functions start and end in column one
        if line == "{":
            start = number
        elif line == "}" and start is not None:
            if number - start > FUNCTION_LIMIT:
                say(path, start, f"a function of {number - start} lines (limit {FUNCTION_LIMIT})")
            start = None


def check_file(path):
    text = (ROOT / path).read_text(encoding="utf-8")
    lines = text.splitlines()
    if "SPDX-License-Identifier" not in "\n".join(lines[:3]):
        say(path, 1, "no SPDX line")
    if Path(path).stem.lower() in REFUSED_NAMES:
        say(path, 1, "name the file after the one thing in it")
    if path.endswith(".h") and "#pragma once" not in text:
        say(path, 1, "no #pragma once")
    check_words(path, lines)
    check_layers(path, lines)
    check_sizes(path, lines)


def check_include_cycles(paths):
    headers = {p: re.findall(r'#include "((?:core|ui|app)/[^"]+)"', (ROOT / p).read_text(encoding="utf-8"))
               for p in paths if p.endswith(".h")}
    done, active = set(), []

    def visit(path):
        if path in active:
            say(path, 1, "include cycle: " + " > ".join(active[active.index(path):] + [path]))
            return
        if path in done or path not in headers:
            return
        active.append(path)
        for other in headers[path]:
            visit(other)
        active.pop()
        done.add(path)

    for header in headers:
        visit(header)


def check_whole_tree(paths):
    for path in paths:
        if path.endswith((".png", ".gz", ".db", ".ami", ".bin")):
            continue
        text = (ROOT / path).read_text(encoding="utf-8", errors="replace")
        for number, line in enumerate(text.splitlines(), 1):
            if re.search(r"\.\./sha" r"red\b", line):
                say(path, number, "refers to a folder that users do not have")
            if re.search(r"(^|[^\w.])/(wo" r"rk|ro" r"ot|ho" r"me)/\w", line) and not path.startswith("tests/lint/"):
                say(path, number, "a path of one machine")
    for path in paths:
        if path.endswith(".desktop"):
            run = subprocess.run(["desktop-file-validate", str(ROOT / path)], capture_output=True, text=True)
            if run.returncode:
                say(path, 1, run.stdout.strip())


def main():
    paths = tracked()
    sources = [p for p in paths if p.endswith((".cpp", ".h"))]
    for path in sources:
        check_file(path)
    check_include_cycles(sources)
    check_whole_tree(paths)
    print("\n".join(problems) if problems else f"lint: {len(sources)} source files, nothing found")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
