#!/usr/bin/env bash
# Makes the README's pictures from the real program: screenshots.sh [FOLDER]. Without a folder: docs/pictures.
set -euo pipefail
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

folder=${1:-$OCO_ROOT/docs/pictures}
"$OCO_ROOT/scripts/setup.sh" build test pictures
use_tools
build dev opencode-orchestrator screenshots
OCO_TEST_PROGRAM="$OCO_ROOT/build/dev/bin/opencode-orchestrator" QT_QPA_PLATFORM=offscreen \
    "$OCO_ROOT/build/dev/tests/desktop/screenshots" "$folder" "${@:2}"
