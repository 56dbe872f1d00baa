#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# prepare_all.sh: makes the roots of both switches, side by side. Ends with 77 when this machine cannot make one of them.
set -uo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
bash "$here/prepare.sh" sid & sid=$!
bash "$here/prepare.sh" bullseye & bullseye=$!
wait "$sid"; a=$?
wait "$bullseye"; b=$?
for status in "$a" "$b"; do
    case $status in 0 | 77) ;; *) exit "$status" ;; esac
done
[ "$a" = 0 ] && [ "$b" = 0 ] || exit 77
