# shellcheck shell=bash
# What packaging/run, test and bench share: a Python, a virtual environment, Qt's system libraries, a screen.
#
# Everything said here goes to standard error, so that standard output stays the program's own.
# It works with bash 3.2 (macOS) and never relies on `set -e`: each step that can fail says what failed and what to do.

checkout=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)

say() { printf '%s\n' "$*" >&2; }

stop() {
    say "$@"
    exit 1
}

# The newest Python that serves, unless PYTHON names one.
python_names="python3.13 python3.12 python3.11 python3"

# Shared library and the Debian/Ubuntu package that holds it ("newer name|older name").
qt_libraries="
libglib-2.0.so.0 libglib2.0-0t64|libglib2.0-0
libGL.so.1 libgl1
libEGL.so.1 libegl1
libxkbcommon.so.0 libxkbcommon0
libdbus-1.so.3 libdbus-1-3
libfontconfig.so.1 libfontconfig1"

# On top of these, for a window on X11.
xcb_libraries="
libX11-xcb.so.1 libx11-xcb1
libxcb-cursor.so.0 libxcb-cursor0
libxcb-icccm.so.4 libxcb-icccm4
libxcb-image.so.0 libxcb-image0
libxcb-keysyms.so.1 libxcb-keysyms1
libxcb-randr.so.0 libxcb-randr0
libxcb-render-util.so.0 libxcb-render-util0
libxcb-shape.so.0 libxcb-shape0
libxcb-shm.so.0 libxcb-shm0
libxcb-sync.so.1 libxcb-sync1
libxcb-xfixes.so.0 libxcb-xfixes0
libxcb-xkb.so.1 libxcb-xkb1
libxkbcommon-x11.so.0 libxkbcommon-x11-0"

# And for a window on Wayland.
wayland_libraries="
libwayland-client.so.0 libwayland-client0
libwayland-cursor.so.0 libwayland-cursor0
libwayland-egl.so.1 libwayland-egl1"

# ---------------------------------------------------------------- places

# A read-only checkout keeps its environment and its results in the caches of the person who runs it.
choose_places() {
    local number
    if [ -w "$checkout" ]; then
        cache=$checkout/.cache
        environment=$checkout/.venv
    else
        number=$(printf '%s' "$checkout" | cksum)
        cache=${XDG_CACHE_HOME:-${HOME:-/tmp}/.cache}/stanceline
        environment=$cache/venv-${number%% *}
    fi
    python=$environment/bin/python
    mkdir -p "$cache" || stop "The folder $cache cannot be written. Free some space or correct its permissions, then try again."
}

# ---------------------------------------------------------------- system packages

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    else
        sudo "$@"
    fi
}

may_be_root() {
    [ "$(id -u)" = 0 ] && return
    command -v sudo >/dev/null || return
    sudo -n true 2>/dev/null || [ -t 0 ]
}

apt_get() {
    as_root env DEBIAN_FRONTEND=noninteractive NEEDRESTART_SUSPEND=1 \
        apt-get -o DPkg::Lock::Timeout=300 -y "$@" >&2
}

known_package() { apt-cache show "$1" >/dev/null 2>&1; }

# Of "newer name|older name", the one that this system has.
package_name() {
    local first=${1%%|*}
    if [ "$first" = "$1" ] || known_package "$first"; then
        printf '%s' "$first"
    else
        printf '%s' "${1#*|}"
    fi
}

# install_packages WHAT-FOR PACKAGE…: by apt; false, after a sentence that says what to do, when that is not possible.
install_packages() {
    local purpose=$1 name names=
    shift
    if ! command -v apt-get >/dev/null; then
        say "$purpose is missing, and this system has no apt to install it with." \
            "Install what your distribution calls: $*"
        return 1
    fi
    for name in "$@"; do names="$names $(package_name "$name")"; done
    if ! may_be_root; then
        say "$purpose is missing, and installing it needs an administrator. Run this line, then try again:"
        say "    sudo apt-get install -y --no-install-recommends$names"
        return 1
    fi
    say "$purpose is missing; installing it with apt:$names"
    # Old or absent package lists are the usual reason for a first refusal.
    # shellcheck disable=SC2086  # the names are separate words
    apt_get install --no-install-recommends $names || {
        apt_get update
        names=
        for name in "$@"; do names="$names $(package_name "$name")"; done
        apt_get install --no-install-recommends $names
    } || {
        say "apt could not install$names. Its own message is above; when that is mended, try again."
        return 1
    }
}

# ---------------------------------------------------------------- Python

serves() { "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; }

makes_environments() { "$1" -c 'import ensurepip, venv' >/dev/null 2>&1; }

# Sets base_python to an interpreter that can make virtual environments; Debian packs that ability apart.
find_python() {
    local name without_venv=
    if [ -n "${PYTHON:-}" ]; then
        serves "$PYTHON" || stop "PYTHON is $PYTHON, which is not a Python 3.11 or newer. Name another, or leave PYTHON unset."
        python_names=$PYTHON
    fi
    for name in $python_names; do
        serves "$name" || continue
        if makes_environments "$name"; then
            base_python=$name
            return 0
        fi
        [ -n "$without_venv" ] || without_venv=$name
    done
    [ -z "$without_venv" ] || add_venv_module "$without_venv"
}

# For a Python that came without the venv module.
add_venv_module() {
    local version
    version=$("$1" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
    install_packages "The venv module of Python $version" "python$version-venv" || exit 1
    makes_environments "$1" ||
        stop "$1 still has no venv module. Name another Python 3.11 or newer with PYTHON=/path/to/python, and try again."
    base_python=$1
}

# For a machine without any Python that serves.
add_python() {
    local version
    if command -v apt-get >/dev/null && may_be_root; then
        apt_get update || say "The package lists could not be refreshed; going on with the old ones."
    fi
    for version in 3.13 3.12 3.11; do
        known_package "python$version-venv" || continue
        install_packages "Python 3.11 or newer" "python$version" "python$version-venv" || exit 1
        return
    done
    install_packages "Python 3.11 or newer" python3 python3-venv || exit 1
}

# ---------------------------------------------------------------- the virtual environment

# What an environment was made from; when any of it changes, the environment is brought up to date.
recipe() {
    printf '%s\n' "$checkout" "$(readlink -f "$python" 2>/dev/null)"
    cat "$checkout/pyproject.toml" "$checkout/desktop/stanceline/__init__.py"
}

# is_ready PART: whether the environment holds PART ("run" or "test") as the checkout now asks for it.
is_ready() {
    [ -x "$python" ] && [ -f "$environment/made-for-$1" ] && [ "$(recipe)" = "$(cat "$environment/made-for-$1")" ]
}

has_pip() { "$python" -m pip --version >/dev/null 2>&1; }

# An environment that runs and has pip is kept, whoever made it; a broken one is made anew.
make_environment() {
    base_python=
    if serves "$python"; then
        has_pip || "$python" -m ensurepip >/dev/null 2>&1
        has_pip && return
    fi
    find_python
    if [ -z "$base_python" ]; then
        add_python
        find_python
    fi
    [ -n "$base_python" ] || stop "No Python 3.11 or newer was found. Install one, or name it with PYTHON=/path/to/python."
    say "Making the virtual environment $environment with $("$base_python" --version 2>&1)."
    "$base_python" -m venv --clear "$environment" >&2
    has_pip ||
        stop "The virtual environment $environment could not be made. The message above says why; free space and write permission are the usual reasons."
}

# The names in the dependency group "dev"; pip itself reads groups only since 25.1.
development_requirements() {
    "$python" - "$checkout/pyproject.toml" <<'PYTHON'
import pathlib, sys, tomllib
groups = tomllib.loads(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8"))["dependency-groups"]
print("\n".join(groups["dev"]))
PYTHON
}

# fill_environment PART
fill_environment() {
    local part=$1 name quiet=--quiet
    local arguments=(--editable "$checkout")
    [ -t 2 ] && quiet=--progress-bar=on
    if [ "$part" = test ]; then
        while IFS= read -r name; do arguments+=("$name"); done < <(development_requirements)
        [ ${#arguments[@]} -gt 2 ] || stop "The dependency group \"dev\" in pyproject.toml could not be read."
    fi
    say "Installing the libraries that Stanceline needs into $environment (the first time about 100 MB, one to three minutes)."
    "$python" -m pip install "$quiet" --disable-pip-version-check "${arguments[@]}" >&2 ||
        stop "The libraries could not be installed. pip's own message is above; the network, a proxy or a full disk are the usual reasons. What was fetched is kept: run this again when it is mended."
    for name in run "$part"; do
        recipe >"$environment/made-for-$name" ||
            stop "The folder $environment cannot be written. Free some space or correct its permissions, then try again."
    done
}

# prepare_environment PART: two starts at once wait for each other here.
prepare_environment() {
    is_ready "$1" && return
    (
        if command -v flock >/dev/null; then
            flock -n 9 || {
                say "Another start is setting up the environment; waiting for it."
                flock 9
            }
        fi
        is_ready "$1" && exit
        make_environment
        fill_environment "$1"
    ) 9>"$cache/setup.lock" || exit 1
}

# ---------------------------------------------------------------- Qt's libraries

# Prints the packages of those libraries, of the list given, that the dynamic loader does not find.
missing_packages() {
    "$python" -S -c '
import ctypes, sys
rows = [line.split() for line in sys.argv[1].splitlines() if line]
for library, package in rows:
    try:
        ctypes.CDLL(library)
    except OSError:
        print(package)
' "$1"
}

# Finds the libraries for the kind of window that will be shown, or installs them; false when they stay missing.
prepare_libraries() {
    local wanted=$qt_libraries missing
    [ "$(uname -s)" = Linux ] || return 0
    case ${QT_QPA_PLATFORM:-} in
        offscreen* | minimal* | vnc*) ;;
        *)
            wanted=$wanted$xcb_libraries
            [ -z "${WAYLAND_DISPLAY:-}" ] || wanted=$wanted$wayland_libraries
            ;;
    esac
    missing=$(missing_packages "$wanted")
    [ -n "$missing" ] || return 0
    # shellcheck disable=SC2086  # the names are separate words
    install_packages "A system library that the window needs" $missing || return
    missing=$(missing_packages "$wanted")
    [ -z "$missing" ] && return
    say "apt says that these packages are installed, but the libraries in them are not found:" "${missing//$'\n'/ }"
    return 1
}

# ---------------------------------------------------------------- a screen

# Whether the screen that DISPLAY or WAYLAND_DISPLAY names is there; a name left over from elsewhere does not count.
has_screen() {
    local socket
    [ "$(uname -s)" = Linux ] || return 0
    case ${QT_QPA_PLATFORM:-} in offscreen* | minimal*) return 1 ;; esac
    [ -z "${WAYLAND_DISPLAY:-}" ] || return 0
    case ${DISPLAY:-} in
        '') return 1 ;;
        :*)
            socket=${DISPLAY#:}
            socket=/tmp/.X11-unix/X${socket%%.*}
            [ -S "$socket" ] || grep -qs -- "$socket\$" /proc/net/unix
            ;;
    esac
}

# Runs a command on a virtual screen, or on none at all where a virtual one cannot be had.
on_virtual_screen() {
    case ${QT_QPA_PLATFORM:-} in
        offscreen* | minimal*)
            "$@"
            return
            ;;
    esac
    if command -v xvfb-run >/dev/null && command -v xauth >/dev/null ||
        install_packages "A virtual screen" xvfb xauth; then
        QT_QPA_PLATFORM=xcb xvfb-run -a -s "-screen 0 1920x1080x24" "$@"
    else
        say "Going on without a virtual screen: Qt draws into memory."
        QT_QPA_PLATFORM=offscreen "$@"
    fi
}
