# shellcheck shell=bash disable=SC2034
# What the scripts share. Sourced, never run; expects `set -euo pipefail` of the caller.

OCO_ROOT="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
OCO_TOOLS="$OCO_ROOT/.tools"
OCO_OPENCODE_VERSION=1.18.33 # the one place that says which opencode is installed and tested against
OCO_PEER_NODE=20             # the oldest Node.js that runs an independent deployment

# command:package pairs, checked by the command (it may come from elsewhere than the package), and plain packages
OCO_BUILD_COMMANDS=(g++:g++ cmake:cmake ninja:ninja-build pkg-config:pkg-config)
OCO_BUILD_PACKAGES=(ca-certificates qt6-base-dev qt6-base-dev-tools libqt6sql6-sqlite qt6-httpserver-dev qt6-websockets-dev
    libsimdjson-dev libexpected-dev qtkeychain-qt6-dev libsecret-1-0 qt6-svg-dev libxcb1-dev qt6-tools-dev qt6-tools-dev-tools
    qt6-l10n-tools)
OCO_NODE_COMMANDS=(node:nodejs npm:npm)
OCO_TEST_COMMANDS=(ps:procps git:git zsh:zsh fish:fish python3:python3 dbus-daemon:dbus-daemon gnome-keyring-daemon:gnome-keyring
    Xvfb:xvfb openbox:openbox trayer:trayer xdotool:xdotool scrot:scrot)
OCO_TEST_PACKAGES=(python3-jsonschema fonts-dejavu-core)
OCO_PICTURE_COMMANDS=(import:imagemagick)
OCO_PICTURE_PACKAGES=(fonts-noto-cjk qt6-translations-l10n)
OCO_PACKAGE_COMMANDS=(dpkg-shlibdeps:dpkg-dev rpmbuild:rpm lintian:lintian desktop-file-validate:desktop-file-utils
    appstreamcli:appstream man:man-db systemd-analyze:systemd shellcheck:shellcheck mmdebstrap:mmdebstrap unshare:util-linux xz:xz-utils)
OCO_LINT_COMMANDS=(clang-format:clang-format clang-tidy:clang-tidy)

say() { printf '%s\n' "$*" >&2; }

die() {
    say "error: $*"
    exit 1
}

have() { command -v "$1" >/dev/null 2>&1; }

# quietly LABEL COMMAND…: keeps the output in build/logs and shows it only when the command fails.
quietly() {
    local label=$1 log status=0
    shift
    log="$OCO_ROOT/build/logs/${label//[^A-Za-z0-9]/-}.log"
    mkdir -p "$(dirname "$log")"
    "$@" >"$log" 2>&1 </dev/null || status=$?
    if ((status != 0)); then
        tail -n 200 "$log" >&2
        say "error: $label failed (status $status); the whole output is in $log"
    fi
    return "$status"
}

package_installed() { [[ "$(dpkg-query -W -f='${db:Status-Abbrev}' "$1" 2>/dev/null)" == ii* ]]; }

# missing_packages WORD…: of command:package pairs and packages, the packages that are not there.
missing_packages() {
    local word
    for word in "$@"; do
        if [[ $word == *:* ]]; then
            have "${word%%:*}" || printf '%s\n' "${word##*:}"
        elif have dpkg-query; then
            package_installed "$word" || printf '%s\n' "$word"
        fi
    done
}

# install_missing WORD…: calls apt only when something is missing.
install_missing() {
    local -a missing as_root=()
    mapfile -t missing < <(missing_packages "$@")
    ((${#missing[@]} > 0)) || return 0
    have apt-get || die "missing: ${missing[*]} (Debian 12 names). This system has no apt-get; install them by its own means and start again."
    if ((EUID != 0)); then
        have sudo || die "missing: ${missing[*]}. Neither root nor sudo is there; run as root: apt-get install ${missing[*]}"
        as_root=(sudo)
    fi
    say "Installing ${missing[*]}"
    quietly 'apt-get update' ${as_root[@]+"${as_root[@]}"} apt-get -q update || say "The package lists could not be renewed; trying with those that are here."
    quietly 'apt-get install' ${as_root[@]+"${as_root[@]}"} env DEBIAN_FRONTEND=noninteractive \
        apt-get -q -y --no-install-recommends install "${missing[@]}" || die "apt-get could not install ${missing[*]}"
}

# Puts the opencode of this checkout behind whatever PATH has already.
use_tools() { PATH="$PATH:$OCO_TOOLS/node_modules/.bin"; }

# opencode through npm into .tools, when none is on PATH.
ensure_opencode() {
    use_tools
    if [[ -d $OCO_TOOLS/node_modules/opencode-ai ]]; then
        local installed
        installed=$(sed -n 's/^ *"version": *"\([^"]*\)".*/\1/p' "$OCO_TOOLS/node_modules/opencode-ai/package.json" | head -n 1)
        [[ $installed == "$OCO_OPENCODE_VERSION" ]] || rm -rf "$OCO_TOOLS/node_modules"
    fi
    if have opencode; then return 0; fi
    install_missing "${OCO_NODE_COMMANDS[@]}"
    say "Installing opencode $OCO_OPENCODE_VERSION into ${OCO_TOOLS#"$OCO_ROOT"/}"
    mkdir -p "$OCO_TOOLS"
    printf '{"private": true}\n' >"$OCO_TOOLS/package.json"
    quietly 'npm install opencode' npm install --prefix "$OCO_TOOLS" --no-audit --no-fund --prefer-offline --fetch-retries 5 "opencode-ai@$OCO_OPENCODE_VERSION" ||
        die "npm could not install opencode. Install it by hand (https://opencode.ai/docs) so that it is on PATH, and start again."
    hash -r
    have opencode || die "npm installed opencode-ai, but $OCO_TOOLS/node_modules/.bin has no opencode."
}

# The major version of node, 0 without one.
node_major() {
    local version
    version=$(node --version 2>/dev/null) || version=v0
    version=${version#v}
    printf '%s\n' "${version%%.*}"
}

# build PRESET [TARGET…]: configures with the further arguments in OCO_CONFIGURE, and builds.
OCO_CONFIGURE=()
build() {
    local preset=$1
    shift
    local -a targets=()
    (($# == 0)) || targets=(--target "$@")
    export CCACHE_BASEDIR="$OCO_ROOT" CCACHE_NOHASHDIR=1
    (
        cd "$OCO_ROOT" || return
        quietly "configure $preset" cmake --preset "$preset" ${OCO_CONFIGURE[@]+"${OCO_CONFIGURE[@]}"} &&
            quietly "build $preset" cmake --build --preset "$preset" -j "$(nproc)" ${targets[@]+"${targets[@]}"}
    )
}
