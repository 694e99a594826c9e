#!/usr/bin/env bash
# Every option and command that a help page names is in the manual, and every field of the schema: check_manual.sh ROOT
set -euo pipefail
cd "$1"

failed=0
# without roff's marks and the escapes of hyphens
text() { sed -e 's/\\f.//g' -e 's/\\-/-/g' -e 's/\\~/ /g' "$1" | tr -s '\n ' ' '; }
program=$(text installer/linux/man/opencode-orchestrator.1.in)
workers=$(text installer/linux/man/opencode-orchestrator-workers.json.5.in)

for page in resources/help/*.txt; do
    while IFS= read -r option; do
        grep -Eq -- "${option}([^a-z-]|$)" <<<"$program" || { echo "$page has $option, and the manual has not"; failed=1; }
    done < <(grep -oE -- '(^|[^a-z-])--[a-z][a-z-]+' "$page" | grep -oE -- '--[a-z-]+' | sort -u)
    command=$(basename "$page" .txt)
    if [[ $command != run && $command != dev && $command != workers && $command != token ]]; then
        grep -Eq -- "(^|[^a-z-])${command//-/ }([^a-z-]|$)" <<<"$program" || { echo "the manual has no command ${command//-/ }"; failed=1; }
    fi
done
while IFS= read -r field; do
    grep -Fq -- "$field" <<<"$workers" || { echo "the manual has no field $field"; failed=1; }
done < <(sed -n 's/^ \{8,16\}"\([a-z$][a-z_]*\)": {$/\1/p' resources/workers.schema.json | grep -vx -e worker -e properties | sort -u)
exit "$failed"
