#!/usr/bin/env bash
# The layer check itself: a clean sample tree passes, and each kind of violation is found.
set -euo pipefail
check="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)/check_layers.sh"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failures=0

# sample FILE TEXT EXPECTED: EXPECTED empty: passes; else fails with a line that contains it.
sample() {
    local file=$1 text=$2 expected=$3 output status=0
    rm -rf "$work/src"
    mkdir -p "$(dirname "$work/src/$file")"
    printf '%b\n' "$text" >"$work/src/$file"
    output=$(bash "$check" "$work" 2>&1) || status=$?
    if [[ -z $expected && $status -ne 0 ]] || [[ -n $expected && ($status -eq 0 || $output != *"$expected"*) ]]; then
        printf 'FAIL %s: expected "%s", status %s, said:\n%s\n' "$file" "$expected" "$status" "$output"
        failures=$((failures + 1))
    fi
}

sample convex/a.cpp '#include "convex/a.h"\n#include "net/b.h"\n#include "base/c.h"\n#include "logging.h"' ''
sample app/a.cpp '#include "credentials/keychain_store.h"' ''
sample app/a.cpp '#include "local/deployment.h"\n#include "orchestrator/x.h"' ''
sample base/a.cpp '#include <QThread>\nQThread t;' ''
sample net/a.cpp '// QThread, QEventLoop and x.then( are not used\n/* processEvents\n QThread */ int i; /* QThread */' ''

sample base/a.cpp '#include "net/b.h"' "src/base/a.cpp:1: 'base' may not include 'net'"
sample convex/a.cpp '\n#include "opencode/b.h"' "src/convex/a.cpp:2: 'convex' may not include 'opencode'"
sample opencode/a.h '#include "convex/b.h"' "'opencode' may not include 'convex'"
sample worker/a.h '#include "orchestrator/b.h"' "'worker' may not include 'orchestrator'"
sample worker/a.h '#include "credentials/b.h"' "'worker' may not include 'credentials'"
sample local/a.h '#include "convex/b.h"' "'local' may not include 'convex'"
sample credentials/a.h '#include "config/b.h"' "'credentials' may not include 'config'"
sample config/a.h '  #  include "net/b.h"' "'config' may not include 'net'"
sample gui/a.cpp '#include "convex/b.h"' "'gui' may not include 'convex'"
sample main.cpp '#include "worker/b.h"' "'.' may not include 'worker'"
sample stray/a.cpp 'int i;' "the folder 'stray' is not in the list"
sample worker/a.cpp 'QThread *t;' 'only src/base touches QThread'
sample worker/a.cpp 'f("// no comment"); QThread *t;' 'only src/base touches QThread'
sample worker/a.cpp 'future.then(this, f);' 'whenDone'
sample app/a.cpp 'QEventLoop loop;' 'no event loop is nested'
sample app/a.cpp 'QCoreApplication::processEvents();' 'no event loop is nested'
sample base/a.cpp "$(printf 'int i;\\n%.0s' {1..500})" '501 lines, at most 500'
sample base/a.h "$(printf '\\n%.0s' {1..200})" '201 lines, at most 200'
sample base/a.txt 'text' 'no source file found'

((failures == 0)) || exit 1
echo 'the layer check finds what it should'
