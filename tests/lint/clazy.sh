#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs clazy with the given checks over core, ui and app, two files at a time, with the dev preset's
# commands less what clang does not know. Any finding is an error.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
# Not for this code: small values go by const reference and sinks by value on purpose, and visitors
# return what they dispatch to.
checks=$1,no-function-args-by-ref,no-function-args-by-value,no-returning-void-expression
mkdir -p build/clazy
python3 - <<'PY'
import json, shlex
commands = json.load(open("build/dev/compile_commands.json"))
kept = []
for entry in commands:
    name = entry["file"]
    if "/build/" in name or "/tests/" in name:
        continue
    words = [w for w in shlex.split(entry["command"]) if w not in ("ccache",)]
    out, skip = [], False
    for word in words:
        if skip:
            skip = False
            continue
        if word == "-include":          # the precompiled header
            skip = True
            continue
        if word.startswith("-W") or word == "-fpch-preprocess":
            continue
        out.append(word)
    entry["command"] = " ".join(shlex.quote(w) for w in out)
    kept.append(entry)
json.dump(kept, open("build/clazy/compile_commands.json", "w"))
open("build/clazy/files", "w").write("\n".join(sorted({e["file"] for e in kept})) + "\n")
PY
log=build/clazy/findings.log
: >"$log"
xargs -r -P 2 -n 4 clazy-standalone -p build/clazy --checks="$checks" --ignore-included-files \
    --header-filter='/(core|ui|app)/' <build/clazy/files >>"$log" 2>&1 || true
if grep -E '(warning|error):' "$log" | sort -u | grep .; then
    echo "clazy: $(grep -cE '(warning|error):' "$log") findings"
    exit 1
fi
echo "clazy: $(wc -l <build/clazy/files) files, nothing found"
