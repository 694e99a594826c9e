# Lets the running instances finish their answers and end, before their program is replaced or removed; and starts
# those again that a service manager had started. Part of the maintainer scripts of both packages; plain sh.

program=/usr/bin/@OCO_PROGRAM@
drained=/run/@OCO_PACKAGE@.drained
limit=40 # seconds; the program takes 30 at the most

# The processes that run the program, by the file itself: a path may be a container's.
processes() {
    file=$(stat -Lc %d:%i "$program" 2>/dev/null) || return 0
    stat -Lc '%d:%i %n' /proc/[0-9]*/exe 2>/dev/null | sed -n "s|^$file /proc/\([0-9]*\)/exe\$|\1|p"
}

is_running() { processes | grep -qx "$1"; }

# Whether such a process runs workers. Supervisors and helpers end with those; other commands end by themselves.
runs_workers() {
    tr '\0' '\n' <"/proc/$1/cmdline" 2>/dev/null | {
        IFS= read -r word || exit 1
        while IFS= read -r word; do
            case $word in
            --supervise | --keychain-helper) exit 1 ;;
            --config | --show | --language | --log-level | --log-format | -session | -platform | -style)
                IFS= read -r word || exit 1
                ;;
            -*) ;;
            *) exit 1 ;;
            esac
        done
    }
}

# Prints the service whose main process this is: its manager as arguments of systemctl, and its name.
service_of() {
    [ -d /run/systemd/system ] || return 1
    group=$(sed -n -e 's/^0:://p' "/proc/$1/cgroup" 2>/dev/null) || return 1
    service=${group##*/}
    manager=--system
    case $group in
    */user@*.service/*.service)
        user=${group##*/user@}
        manager="--user --machine=${user%%.service*}@.host"
        ;;
    *.service) ;;
    *) return 1 ;;
    esac
    # shellcheck disable=SC2086 # two words
    [ "$(systemctl $manager show --property=MainPID --value "$service" 2>/dev/null)" = "$1" ] || return 1
    echo "$manager $service"
}

drain() {
    rm -f "$drained"
    pids=
    for pid in $(processes); do
        runs_workers "$pid" || continue
        pids="$pids $pid"
        if service=$(service_of "$pid"); then
            echo "$service" >>"$drained"
            # shellcheck disable=SC2086 # manager and name
            systemctl --no-block stop $service || kill -TERM "$pid" 2>/dev/null || true
        else
            kill -TERM "$pid" 2>/dev/null || true
        fi
    done
    [ -n "$pids" ] || return 0

    echo "Waiting until @OCO_PROGRAM@ has finished its answers"
    end=$(($(date +%s) + limit))
    for pid in $pids; do
        while is_running "$pid" && [ "$(date +%s)" -lt "$end" ]; do sleep 0.2; done
        if is_running "$pid"; then
            echo "@OCO_PROGRAM@ (process $pid) does not end; it runs on as it is" >&2
        fi
    done
}

start_drained() {
    [ -e "$drained" ] || return 0
    while IFS= read -r service; do
        # shellcheck disable=SC2086 # manager and name
        systemctl ${service% *} daemon-reload || true
        # shellcheck disable=SC2086
        systemctl --no-block start $service || echo "${service##* } could not be started again; start it by hand" >&2
    done <"$drained"
    rm -f "$drained"
}
