#!/bin/bash
# The test of the packages, in the clean root; see clean_root.sh.
set -euo pipefail

step() { printf '   %s\n' "$*" >&2; }
fail() {
    tail -n 20 /tmp/*.log >&2 || true
    printf 'FAILED: %s\n' "$*" >&2
    exit 1
}
install_packages() { apt-get -q -y --no-install-recommends install "$@" >/tmp/apt.log 2>&1 || fail "apt-get install $*"; }
as_tester() {
    runuser -u tester -- env -i PATH="$PATH" HOME=/home/tester USER=tester LANG=C.UTF-8 OPENCODE_DISABLE_AUTOUPDATE=1 \
        OPENCODE_DISABLE_MODELS_FETCH=1 OPENCODE_DISABLE_DEFAULT_PLUGINS=1 OPENCODE_DISABLE_LSP_DOWNLOAD=1 \
        QT_QPA_PLATFORM=offscreen "$@"
}
in_project() { (cd /home/tester/project && as_tester "$@"); }
words() { seq -f 'word%.0f' -s ' ' 1 "$1"; }
# All files, but those that apt, logs, temporary folders and the person change.
files() {
    find / -xdev \( -path /proc -o -path /dev -o -path /sys -o -path /tmp -o -path /home -o -path /packages -o -path /root \
        -o -path /var/lib/apt -o -path /var/lib/dpkg -o -path /var/cache -o -path /var/log -o -path /etc/ld.so.cache \) -prune \
        -o -print | sort
}
dependencies() { dpkg-deb -f "$1" Depends | sed 's/opencode-orchestrator-headless ([^)]*),\? *//'; }
wait_until() {
    local limit=$((SECONDS + 60))
    until "$@"; do
        ((SECONDS < limit)) || fail "waited in vain: $*"
        sleep 0.2
    done
}

cd /packages
headless=$(echo ./opencode-orchestrator-headless_*.deb)
desktop=$(echo ./opencode-orchestrator_*.deb)
echo 'Acquire::Retries "5";' >/etc/apt/apt.conf.d/80retries
apt-get -q update >/dev/null
install_packages xz-utils
useradd --create-home tester
mkdir /home/tester/project
cat >/home/tester/project/opencode.json <<END
{"autoupdate": false, "share": "disabled", "model": "stub/stub", "small_model": "stub/stub",
 "provider": {"stub": {"npm": "@ai-sdk/openai-compatible", "name": "Stub", "options": {"baseURL": "$MODEL_URL", "apiKey": "x"},
                       "models": {"stub": {"name": "Stub model"}}}}}
END
chown -R tester: /home/tester/project

step "dependencies of the headless package have no GUI"
apt-get -q -y --no-install-recommends satisfy "$(dependencies "$headless")" >/tmp/apt.log 2>&1 || fail dependencies
for library in libqt6gui6 libqt6widgets6 libx11-6 libxcb1; do
    ! dpkg-query -W "$library" >/dev/null 2>&1 || fail "$library is installed for the headless package"
done

step "the archive runs from any folder"
mkdir "/tmp/one place" /tmp/two
tar -xf ./*.tar.xz -C "/tmp/one place" --strip-components=1
as_tester "/tmp/one place/bin/opencode-orchestrator-headless" --version --verbose
mv "/tmp/one place" /tmp/two/moved
[[ $(in_project /tmp/two/moved/bin/opencode-orchestrator-headless chat '[[words 5]]') == "$(words 5)" ]] || fail "no answer from the archive"
rm -rf /tmp/two
files >/tmp/before-headless

step "install, doctor, chat"
install_packages "$headless"
program=/usr/bin/opencode-orchestrator-headless
! ldd "$program" | grep 'not found' || fail "a library is missing"
in_project "$program" doctor --json >/tmp/doctor.json || true # there are no workers
grep -q '"version"' /tmp/doctor.json || fail "doctor says nothing"
if [[ $(grep -c '"state": "problem"' /tmp/doctor.json) != 1 ]] || ! grep -q 'workers.json does not exist' /tmp/doctor.json; then
    cat /tmp/doctor.json >&2
    fail "doctor finds another problem than the missing workers.json"
fi
[[ $(in_project "$program" chat '[[words 30]]') == "$(words 30)" ]] || fail "the answer is another one"

step "an upgrade lets the running answer finish"
in_project "$program" --local --no-gui 2>/tmp/local.log &
local_run=$!
wait_until grep -q 'is ready in' /tmp/local.log
in_project "$program" chat '[[words 80]] [[slow 250]]' >/tmp/answer &
chat=$!
wait_until test -s /tmp/answer
install_packages "./next/$(basename "$(echo ./next/opencode-orchestrator-headless_*.deb)")"
grep -q 'Waiting until' /tmp/apt.log || fail "nothing was drained"
wait "$chat" || fail "chat ended with $?"
[[ $(cat /tmp/answer) == "$(words 80)" ]] || { cat /tmp/answer; fail "the answer was cut off"; }
wait "$local_run" || fail "the running instance ended with $?"
[[ $(in_project "$program" chat '[[words 6]]') == "$(words 6)" ]] || fail "no answer after the upgrade"

step "the tray application, upgraded as well"
apt-get -q -y --no-install-recommends satisfy "$(dependencies "$desktop")" >/tmp/apt.log 2>&1 || fail dependencies
apt-get -q -y purge opencode-orchestrator-headless >/dev/null
files >/tmp/before
install_packages "$headless" "$desktop"
! ldd /usr/bin/opencode-orchestrator | grep 'not found' || fail "a library is missing"
in_project opencode-orchestrator --tray 2>/tmp/tray.log &
tray=$!
wait_until in_project opencode-orchestrator status
install_packages ./next/*.deb
wait "$tray" || fail "the tray application ended with $?"
[[ $(dpkg-query -Wf '${Version}' opencode-orchestrator) == $(dpkg-deb -f ./next/opencode-orchestrator_*.deb Version) ]] || fail "not upgraded"

step "removal ends what runs, and leaves nothing"
in_project "$program" --local 2>/tmp/local.log &
local_run=$!
wait_until grep -q 'is ready in' /tmp/local.log
apt-get -q -y purge opencode-orchestrator opencode-orchestrator-headless >/tmp/apt.log 2>&1 || fail "apt-get purge"
wait "$local_run" || fail "the running instance ended with $?"
[[ -z $(find /proc -maxdepth 1 -user tester) ]] || fail "processes are left"
files >/tmp/after
diff /tmp/before /tmp/after >&2 || fail "the removal left files"
diff <(grep opencode-orchestrator /tmp/before-headless || true) /dev/null >&2 || fail "the archive left files"
! dpkg-query -W '*opencode-orchestrator*' 2>/dev/null | grep . || fail "dpkg still knows the packages"
step "all is well"
