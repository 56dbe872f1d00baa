#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Writes queues.conf: six queues that differ in strategy and limits, 30 agents, some in two queues.
cat <<'CONF'
[general]
persistentmembers = yes
autofill = yes
shared_lastcall = yes
log_membername_as_agent = no

[base](!)
musicclass = default
timeout = 6
retry = 1
wrapuptime = 1
ringinuse = no
announce-frequency = 0
announce-position = no
announce-holdtime = no
joinempty = yes
leavewhenempty = no
context = queue-keys
CONF
queue() { printf '\n[%s](base)\n' "$1"; shift; printf '%s\n' "$@"; }
members() { for n in $(seq "$1" "$2"); do printf 'member => Local/%s@agents/n,0,Agent %s\n' "$n" "$n"; done; }
queue support 'strategy = rrmemory'; members 1001 1006
queue sales 'strategy = leastrecent' 'wrapuptime = 2'; members 1005 1010
queue billing 'strategy = fewestcalls' 'weight = 2'; members 1011 1015
queue vip 'strategy = linear' 'wrapuptime = 0' 'timeout = 4'; members 1016 1020
queue it 'strategy = random' 'maxlen = 8'; members 1021 1025
queue emergency 'strategy = ringall' 'wrapuptime = 0'; members 1026 1030
queue closed 'strategy = rrmemory' 'leavewhenempty = paused,unavailable,invalid'
queue lonely 'strategy = linear' 'timeout = 3'; members 1801 1801; members 1701 1701
