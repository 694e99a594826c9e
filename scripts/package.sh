#!/usr/bin/env bash
# Builds the release and its packages, checks them, and installs, uses, upgrades and removes them in a clean Debian 12:
# package.sh [--no-root-test]. The packages are in build/packages afterwards.
# The test needs root, to mount and to change the root; without it the packages are built and checked only.
set -euo pipefail
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

root_test=yes
case ${1:-} in
'') ;;
--no-root-test) root_test=no ;;
*) die "usage: package.sh [--no-root-test]" ;;
esac

"$OCO_ROOT/scripts/setup.sh" build package
use_tools
build release
cd "$OCO_ROOT"
release=$OCO_ROOT/build/release
packages=$OCO_ROOT/build/packages
version=$(sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p' "$release/CMakeCache.txt")
next=${version%.*}.$((${version##*.} + 1))

# pack FOLDER VERSION GENERATOR…: packages, and nothing else, in the folder.
pack() {
    local folder=$1 version=$2 generator
    shift 2
    rm -rf "$folder"
    for generator in "$@"; do
        quietly "cpack $generator $version" cpack -G "$generator" --config "$release/CPackConfig.cmake" -B "$folder" \
            -D "CPACK_PACKAGE_VERSION=$version"
    done
    rm -rf "$folder/_CPack_Packages"
}

say "Packing $version"
pack "$packages" "$version" DEB RPM TXZ

say "Checking"
made=$release/installer/linux
lintian --fail-on error,warning --tag-display-limit 0 "$packages"/*.deb
desktop-file-validate installer/linux/*.desktop
appstreamcli validate --no-net "$made"/*.metainfo.xml >&2
for page in "$made"/*.[15]; do
    warnings=$(LC_ALL=C.UTF-8 MANROFFSEQ='' MANWIDTH=80 man --warnings -E UTF-8 -l -Tutf8 -Z "$page" 2>&1 >/dev/null)
    [[ -z $warnings ]] || die "$page: $warnings"
done
shellcheck -S warning "$made"/deb/*/*
# As the manager of a user reads it, but with a program and a manual that are there before the installation.
unit=$OCO_ROOT/build/opencode-orchestrator.service
sed 's|^ExecStart=.*|ExecStart=/bin/true|; /^Documentation=/d' installer/linux/opencode-orchestrator.service >"$unit"
told=$(XDG_RUNTIME_DIR="$OCO_ROOT/build" systemd-analyze --user verify "$unit" 2>&1) || told+=" (refused)"
[[ -z $told ]] || die "the unit: $told"
for package in "$packages"/*headless*.deb; do
    ! dpkg-deb -f "$package" Depends | grep -Eq 'libqt6(gui|widgets|svg)|libx11|libxcb' || die "$package depends on GUI libraries"
done
for package in "$packages"/*headless*.rpm; do
    ! rpm -qp --requires "$package" 2>/dev/null | grep -Eq 'libQt6(Gui|Widgets|Svg)|libX11|libxcb' || die "$package needs GUI libraries"
done

if [[ $root_test == yes ]]; then
    if ((EUID != 0)); then
        say "LEFT OUT: the test in a clean root needs root."
    else
        build dev stub-llm
        say "Packing $next, to upgrade to"
        pack "$packages/next" "$next" DEB
        tests/packages/clean_root.sh "$packages" "$packages/next"
    fi
fi
(cd "$packages" && ls -1 ./*.deb ./*.rpm ./*.tar.xz)
