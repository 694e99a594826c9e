#!/usr/bin/env bash
# Formatting of everything, and clang-tidy over src: lint.sh [--format-only | FOLDER…]. Prints one line when all is clean.
# With folders clang-tidy checks the files below those instead.
# clang-tidy's passes are remembered in build/tidy-cache by the content of a file and all it includes, so that only
# what changed is checked again.
set -euo pipefail
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

mode=all
if [[ ${1:-} == --format-only ]]; then
    mode=$1
    shift
fi
cd "$OCO_ROOT"
for folder in "$@"; do [[ -d $folder ]] || die "usage: lint.sh [--format-only | FOLDER…]; there is no folder $folder"; done
below=$(IFS='|' && printf '%s' "${*:-src}")

list() { git ls-files --cached --others --exclude-standard -- "$@" | while IFS= read -r file; do [[ ! -e $file ]] || printf '%s\n' "$file"; done; }
mapfile -t code < <(list '*.cpp' '*.h')
mapfile -t shell < <(list 'scripts/*.sh' 'tests/*.sh' .ci/run)

if [[ $mode == all ]]; then "$OCO_ROOT/scripts/setup.sh" build lint; else install_missing clang-format:clang-format; fi

failed=0
clang-format --dry-run -Werror "${code[@]}" || failed=1
if have shellcheck; then shellcheck -x "${shell[@]}" || failed=1; fi
if [[ $mode == --format-only ]]; then
    ((failed == 0)) || exit 1
    echo "formatting is clean (${#code[@]} files)"
    exit 0
fi

# key FILE: of the file, what it includes of ours (to any depth), the rules and the tool.
key() {
    local -A seen=()
    local -a queue=("$1")
    local file include candidate
    while ((${#queue[@]} > 0)); do
        file=${queue[-1]}
        unset 'queue[-1]'
        [[ -z ${seen[$file]:-} ]] || continue
        seen[$file]=1
        while IFS= read -r include; do
            for candidate in "src/$include" "tests/$include" "${file%/*}/$include"; do
                if [[ -e $candidate ]]; then queue+=("$candidate"); fi
            done
        done < <(sed -n 's/^ *#include "\([^"]*\)".*/\1/p' "$file")
    done
    { clang-tidy --version; cat .clang-tidy; printf '%s\n' "${!seen[@]}" | sort | xargs -d '\n' sha256sum; } | sha256sum | cut -d' ' -f1
}

# tidy FILE: checks one file, and remembers that it passed.
tidy() {
    local file=$1 mark output
    mark="build/tidy-cache/$(key "$file")"
    if [[ -e $mark ]]; then return 0; fi
    if output=$(clang-tidy -quiet -p build/dev "$file" 2>/dev/null) && [[ -z $output ]]; then
        : >"$mark"
    else
        printf '%s\n' "$output"
        return 1
    fi
}
export -f key tidy

build dev # the checks need the generated files
mkdir -p build/tidy-cache
mapfile -t units < <(sed -n "s|^ *\"file\": \"$OCO_ROOT/\(.*\.cpp\)\".*|\1|p" build/dev/compile_commands.json |
    grep -v '^build/' | grep -E "^($below)" | sort -u)
# shellcheck disable=SC2016 # $1 is the inner shell's
printf '%s\n' "${units[@]}" | xargs -d '\n' -n 1 -P "$(nproc)" bash -c 'set -euo pipefail; tidy "$1"' tidy || failed=1

((failed == 0)) || exit 1
echo "clean: ${#code[@]} files formatted, ${#units[@]} checked by clang-tidy"
