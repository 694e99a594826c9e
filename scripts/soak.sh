#!/usr/bin/env bash
# Random faults at random moments for some minutes, with the built-in deployment, the real opencode and a stub model;
# then every message must have been answered once, and nothing be left over: soak.sh MINUTES [SEED]
# Prints a table; status 1 when anything was violated.
set -euo pipefail
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

[[ ${1:-} =~ ^[0-9]+(\.[0-9]+)?$ ]] || die "usage: soak.sh MINUTES [SEED]"

"$OCO_ROOT/scripts/setup.sh" build test
build dev opencode-orchestrator-headless soak
use_tools
export OCO_TEST_PROGRAM="$OCO_ROOT/build/dev/bin/opencode-orchestrator-headless"
exec "$OCO_ROOT/build/dev/tests/e2e/soak" "$@"
