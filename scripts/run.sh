#!/usr/bin/env bash
# Installs what is missing, builds the release, and runs it with the arguments given.
# With no arguments and no display: --no-gui, and --local as well where there is no configuration.
set -euo pipefail
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

"$OCO_ROOT/scripts/setup.sh" build
build release
use_tools

if (($# == 0)) && [[ -z ${DISPLAY:-} && -z ${WAYLAND_DISPLAY:-} ]]; then
    set -- --no-gui
    if [[ ! -e ${XDG_CONFIG_HOME:-$HOME/.config}/opencode-orchestrator/workers.json ]]; then
        set -- --local --no-gui
    fi
fi
exec "$OCO_ROOT/build/release/bin/opencode-orchestrator" "$@"
