#!/usr/bin/env bash
# Installs what is missing, builds, and runs the tests: test.sh [--peer DIR] [ctest arguments]
# --peer DIR adds the tests against an independent deployment (a folder with peer.mjs).
set -euo pipefail
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

peer=
if [[ ${1:-} == --peer ]]; then
    [[ -n ${2:-} && -e $2/peer.mjs ]] || die "--peer needs the folder of a peer.mjs"
    peer=$(cd "$2" && pwd)
    shift 2
fi

"$OCO_ROOT/scripts/setup.sh" build test
use_tools

if [[ -e $OCO_ROOT/tests/local/js/package.json ]]; then
    quietly 'npm ci tests-local-js' npm ci --prefix "$OCO_ROOT/tests/local/js" --no-audit --no-fund --prefer-offline --fetch-retries 5
fi

# A copy, because the folder may be read-only and npm writes into it.
copy_peer() {
    local from=$1 to=$2
    mkdir -p "$to"
    (cd "$from" && tar -cf - --exclude=node_modules .) | tar -xf - -C "$to" --no-same-permissions --no-same-owner
    chmod -R u+w "$to"
    quietly 'npm install peer' npm install --prefix "$to" --no-audit --no-fund --prefer-offline --fetch-retries 5
}

OCO_CONFIGURE=(-DOCO_PEER_DIR=)
if [[ -n $peer ]]; then
    if (($(node_major) >= OCO_PEER_NODE)); then
        copy_peer "$peer" "$OCO_ROOT/build/peer"
        OCO_CONFIGURE=("-DOCO_PEER_DIR=$OCO_ROOT/build/peer")
    else
        say "LEFT OUT: the tests against the peer need Node.js $OCO_PEER_NODE or later; this is $(node --version 2>/dev/null || echo none)."
    fi
fi

build dev
cd "$OCO_ROOT"
# Tests that keep both cores busy are RUN_SERIAL; most of the others wait for something.
exec ctest --preset dev -j3 "$@"
