#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# run.sh ROOT ADDRESS [--keep]: configures the Asterisk in ROOT for ADDRESS (manager 5038, with TLS 5039, SIP 5060) and
# becomes it, in the foreground and in a mount and process name space of its own. It ends with this process, and this
# process with the one that started it: whoever is killed, and how, nothing is left behind.
# --keep: as after a crash, with the configuration, members and logs that are there.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$1; address=$2; etc=$root/etc/asterisk
exec 9>"$root.running"
flock --wait 10 9 || { echo "switches: another test runs the switch in $root" >&2; exit 1; }
if [ "${3:-}" != --keep ]; then
    mkdir -p "$etc/tls"; find "$etc" -mindepth 1 -not -path "$etc/tls*" -delete
    cp "$here"/conf/*.conf "$here"/../../../docs/asterisk/*.conf "$etc/"
    sed -i "s/@SECRET@/rig-floorwarden/" "$etc/manager-floorwarden.conf"
    sed -i "s/@ADDRESS@/$address/g" "$etc"/*.conf
    awk '/^\[directories\]/{print "[directories]"; on = 1; next} /^\[/{on = 0} on && !/^;/' \
        "$root/etc/asterisk.dist/asterisk.conf" >"$etc/directories.inc"
    bash "$here/queues.sh" >"$etc/queues.conf"
    [ -e "$etc/tls/ami.crt" ] || openssl req -x509 -newkey rsa:2048 -nodes -days 3650 -sha256 -subj "/CN=rig" \
        -keyout "$etc/tls/ami.key" -out "$etc/tls/ami.crt" 2>/dev/null
    chown -R root:root "$etc"
    mkdir -p "$root/var/log/asterisk" "$root/var/run/asterisk" "$root/var/lib/asterisk/keys"
    rm -f "$root"/var/lib/asterisk/astdb.sqlite3* "$root"/var/log/asterisk/{messages,queue_log,full}*
fi
rm -f "$root"/var/run/asterisk/asterisk.{pid,ctl}
exec setpriv --pdeathsig KILL unshare --mount --propagation private --pid --fork --kill-child bash -c '
    mount -t proc proc "$0/proc"; mount --rbind /dev "$0/dev"; ulimit -c 0
    exec chroot "$0" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 HOME=/root TZ=UTC \
        asterisk -f -C /etc/asterisk/asterisk.conf' "$root"
