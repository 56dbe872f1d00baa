#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# prepare.sh SUITE: makes a root with the Asterisk of a Debian suite (sid: 22, bullseye: 16) in the cache folder and
# prints its path. A finished root is used again. Ends with 77 when this machine cannot: not run as root, or no mirror of
# the suite within reach. Anything else that goes wrong is a failure.
set -euo pipefail
suite=${1:?usage: prepare.sh sid|bullseye}
cache=${FW_SWITCH_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/floorwarden/switches}
root=$cache/$suite
packages="asterisk asterisk-config asterisk-modules asterisk-core-sounds-en asterisk-moh-opsound-wav procps"
cannot() { echo "REAL SWITCHES NOT TESTED ($suite): $*" >&2; exit 77; }
[ "$(id -u)" = 0 ] || cannot "this needs root"
mkdir -p "$cache"
exec 9>"$cache/.$suite.lock"
flock 9
if [ -e "$root/.installed" ]; then echo "$root"; exit 0; fi

# The mirrors are those that apt on this machine uses already.
uris() { cat /etc/apt/sources.list.d/*.sources /etc/apt/sources.list 2>/dev/null \
    | awk '/^URIs:/{print $2} /^deb /{for (i = 2; i <= NF; i++) if ($i ~ /:\/\//) {print $i; break}}' || true; }
mirror=$(uris | awk '/debian/ && !/security/' | head -n 1)
security=$(uris | awk '/security/' | head -n 1)
[ -n "$mirror" ] || cannot "apt names no Debian mirror"
/usr/lib/apt/apt-helper download-file "${mirror%/}/dists/$suite/Release" "$cache/.$suite.release" >&2 \
    || cannot "no $suite at ${mirror%/}"
command -v debootstrap >/dev/null || DEBIAN_FRONTEND=noninteractive apt-get install -y -q debootstrap >&2

in_root() { chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 HOME=/root \
    DEBIAN_FRONTEND=noninteractive "$@"; }
release() { for m in dev proc; do if mountpoint -q "$root/$m"; then umount -l "$root/$m"; fi; done; }

if [ ! -e "$root/.bootstrapped" ]; then
    release; rm -rf --one-file-system "$root"
    debootstrap --variant=minbase --include=ca-certificates "$suite" "$root" "$mirror" >&2
    touch "$root/.bootstrapped"
fi
printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d"; chmod 755 "$root/usr/sbin/policy-rc.d"
cp -L /etc/resolv.conf /etc/hosts "$root/etc/"
for f in /etc/apt/apt.conf.d/*proxy*; do if [ -e "$f" ]; then cp "$f" "$root/etc/apt/apt.conf.d/"; fi; done
{ echo "deb $mirror $suite main"
  if [ "$suite" = bullseye ] && [ -n "$security" ]; then echo "deb $security bullseye-security main"; fi
} >"$root/etc/apt/sources.list"
rm -f "$root"/etc/apt/sources.list.d/*
# A frozen mirror's Release file may be past its date; its signature is checked all the same.
echo 'Acquire::Check-Valid-Until "false";' >"$root/etc/apt/apt.conf.d/99rig"
printf 'path-exclude=/usr/share/man/*\npath-exclude=/usr/share/locale/*\n' >"$root/etc/dpkg/dpkg.cfg.d/rig"
mountpoint -q "$root/proc" || mount -t proc proc "$root/proc"
mountpoint -q "$root/dev" || mount --bind /dev "$root/dev"
trap release EXIT
in_root apt-get update -q >&2
# shellcheck disable=SC2086
in_root apt-get install -y -q --no-install-recommends $packages >&2
in_root apt-get clean
rm -rf "$root"/var/lib/apt/lists/*
release; trap - EXIT
mv "$root/etc/asterisk" "$root/etc/asterisk.dist"
touch "$root/.installed"
echo "$root"
