#!/usr/bin/env bash
# Installs what is missing: setup.sh [build] [test] [lint] [package] [pictures]. Without a word: what building and running needs.
set -euo pipefail
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

(($# > 0)) || set -- build
wanted=()
opencode=no
for part in "$@"; do
    case $part in
    build)
        wanted+=("${OCO_BUILD_COMMANDS[@]}" "${OCO_BUILD_PACKAGES[@]}")
        opencode=yes
        ;;
    test) wanted+=("${OCO_NODE_COMMANDS[@]}" "${OCO_TEST_COMMANDS[@]}" "${OCO_TEST_PACKAGES[@]}") ;;
    pictures) wanted+=("${OCO_PICTURE_COMMANDS[@]}" "${OCO_PICTURE_PACKAGES[@]}") ;;
    package) wanted+=("${OCO_PACKAGE_COMMANDS[@]}") ;;
    lint) wanted+=("${OCO_LINT_COMMANDS[@]}") ;;
    *) die "unknown part '$part'; there are: build test lint package pictures" ;;
    esac
done
install_missing "${wanted[@]}"
[[ $opencode == no ]] || ensure_opencode
