#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a test of the real program with a screen, a session bus and an accessibility bus of its own, nothing of the
# desktop's. 77 when the tools for it are not there.
# Usage: ownsession.sh SCRIPT.py PROGRAM
set -euo pipefail
script=$1
program=$2
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
for tool in xvfb-run dbus-run-session timeout; do
    command -v "$tool" >/dev/null || { echo "$tool is missing"; exit 77; }
done
# The system's Python has the bindings; another one in the path has not.
python=/usr/bin/python3
"$python" -c 'import gi; gi.require_version("Atspi", "2.0"); from gi.repository import Atspi, Gio' 2>/dev/null ||
    { echo "gir1.2-atspi-2.0 is missing"; exit 77; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir -p "$folder/run"
chmod 700 "$folder/run"
export HOME=$folder XDG_RUNTIME_DIR=$folder/run XDG_CONFIG_HOME=$folder XDG_DATA_HOME=$folder XDG_CACHE_HOME=$folder
export QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 QT_ACCESSIBILITY=1 LC_ALL=C.UTF-8
unset AT_SPI_BUS_ADDRESS DBUS_SESSION_BUS_ADDRESS WAYLAND_DISPLAY DISPLAY NO_AT_BRIDGE || true
timeout --kill-after=10 "${FW_SESSION_LIMIT:-280}" xvfb-run -a -s "-screen 0 1400x900x24" \
    dbus-run-session -- "$python" "$here/$script" "$program" "$folder/data"
