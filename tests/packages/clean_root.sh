#!/usr/bin/env bash
# Installs the packages in a clean Debian 12, uses, upgrades and removes them: clean_root.sh PACKAGES NEXT
# PACKAGES and NEXT are folders with .deb files, NEXT of a later version; PACKAGES has the archive too. As root.
set -euo pipefail
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/../../scripts/lib.sh"

packages=$1
next=$2
work=$OCO_ROOT/build/clean-root
base=$work/debian.tar
root=$work/root
mkdir -p "$work/apt"

if [[ ! -e $base || -n $(find "$base" -mtime +7) ]]; then
    say "Making a Debian 12"
    quietly mmdebstrap mmdebstrap --aptopt='Acquire::Retries "5"' --variant=minbase --include=ca-certificates bookworm "$work/new.tar"
    mv "$work/new.tar" "$base"
fi

use_tools
ensure_opencode
opencode=$(readlink -f "${OCO_TEST_OPENCODE:-$(command -v opencode)}")
[[ $(head -c 4 "$opencode") == $'\x7fELF' ]] || die "$opencode is not opencode's native program; name that one in OCO_TEST_OPENCODE."

# The stub model, until this script ends.
coproc STUB { exec "$OCO_ROOT/build/dev/tests/support/stub-llm"; }
stub=$STUB_PID
trap 'kill "$stub" 2>/dev/null || true' EXIT
IFS= read -r -t 20 model <&"${STUB[0]}" || die "the stub model does not start"

rm -rf "$root"
mkdir -p "$root"
tar -C "$root" -xf "$base" --exclude=./dev
mkdir -p "$root/dev" "$root/packages/next"
cp "$packages"/*.deb "$packages"/*.tar.xz "$root/packages/"
cp "$next"/*.deb "$root/packages/next/"
install -m 755 "$opencode" "$root/usr/local/bin/opencode"
install -m 755 "$OCO_ROOT/tests/packages/inside.sh" "$root/packages/inside.sh"

# A process namespace of its own: nothing that is started there outlives it, and only that is seen.
# shellcheck disable=SC2016 # the inner shell's
exec_in_root='mount -t proc proc "$1/proc"
mount --rbind /dev "$1/dev"
mount --bind "$2" "$1/var/cache/apt/archives"
cp /etc/resolv.conf "$1/etc/resolv.conf" 2>/dev/null || true
exec chroot "$1" /usr/bin/env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 \
    DEBIAN_FRONTEND=noninteractive MODEL_URL="$3" http_proxy="${http_proxy:-}" https_proxy="${https_proxy:-}" \
    /packages/inside.sh'
unshare --mount --pid --fork --kill-child --propagation private bash -euc "$exec_in_root" inside "$root" "$work/apt" "$model" </dev/null
rm -rf "$root"
