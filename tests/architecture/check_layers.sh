#!/usr/bin/env bash
# check_layers.sh ROOT: the rules of ARCHITECTURE.md that a machine can check in ROOT/src. Prints every violation.
set -euo pipefail
cd "$1/src"

# What each folder may include besides itself; "." stands for the files directly in src.
allowed() {
    case $1 in
    base) ;;
    net | config | credentials) echo base ;;
    sql) echo net base ;;
    local) echo sql base ;;
    convex) echo sql net base ;;
    opencode) echo net base ;;
    worker) echo convex opencode config sql net base ;;
    orchestrator) echo worker convex opencode config net base ;;
    app) echo orchestrator local config credentials worker convex opencode net base ;;
    gui) echo app worker config base ui ;; # of worker and config the values only
    .) echo app gui ;;
    *) return 1 ;;
    esac
}

violations=0
report() {
    printf '%s\n' "$*"
    violations=$((violations + 1))
}

# The text of a file without comments, so that a word in a sentence is not taken for code.
code() {
    awk '{
        line = $0; out = ""
        while (line != "") {
            if (in_block) {
                end = index(line, "*/")
                if (!end) { line = ""; break }
                line = substr(line, end + 2); in_block = 0; continue
            }
            if (!match(line, /\/\/|\/\*|"([^"\\]|\\.)*"/)) { out = out line; break }
            token = substr(line, RSTART, RLENGTH)
            out = out substr(line, 1, RSTART - 1)
            if (token == "//") break
            line = substr(line, RSTART + RLENGTH)
            if (token == "/*") in_block = 1; else out = out token
        }
        print out
    }' "$1"
}

check_file() {
    local file=$1 folder may text number found rest lines limit
    folder=${file%%/*}
    if [[ $folder == "$file" ]]; then folder=.; fi
    if ! may=" $(allowed "$folder") "; then
        report "src/$file: the folder '$folder' is not in the list of ARCHITECTURE.md"
        return
    fi
    text=$(code "$file")

    while IFS=: read -r number rest; do
        found=$(sed -n 's|.*"\([^"/]*\)/[^"]*".*|\1|p' <<<"$rest")
        [[ -n $found ]] || continue
        if [[ $found != "$folder" && $may != *" $found "* ]]; then
            report "src/$file:$number: '$folder' may not include '$found'"
        fi
    done < <(grep -nE '^[[:space:]]*#[[:space:]]*include[[:space:]]*"' <<<"$text" || true)

    while IFS=: read -r number rest; do
        report "src/$file:$number: only src/base touches QThread"
    done < <([[ $folder == base ]] || grep -nwE 'QThread' <<<"$text" || true)
    while IFS=: read -r number rest; do
        report "src/$file:$number: results are consumed through base::whenDone, and no event loop is nested: $rest"
    done < <(grep -nE '\.then\(|\bQEventLoop\b|\bprocessEvents\b' <<<"$text" || true)

    limit=500
    if [[ $file == *.h ]]; then limit=200; fi
    lines=$(wc -l <"$file")
    if ((lines > limit)); then report "src/$file: $lines lines, at most $limit"; fi
}

files=0
while IFS= read -r file; do
    check_file "${file#./}"
    files=$((files + 1))
done < <(find . -type f \( -name '*.cpp' -o -name '*.h' \) | sort)

if ((files == 0)); then report "no source file found in $PWD"; fi
if ((violations > 0)); then
    printf '%s violations\n' "$violations"
    exit 1
fi
echo "$files files keep the layer rules"
