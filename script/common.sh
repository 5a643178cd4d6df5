# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by the scripts beside it: the words they speak with, and the one way to configure and build.
set -euo pipefail

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$top"
# Some locale must be set, and none is on a bare machine; Qt wants UTF-8.
export LC_ALL=C.UTF-8
# Where Debian 12's KDE Syntax-Highlighting for Qt 6 is built; cmake/Highlighting.cmake looks in the same place.
export AVISO_DEPS=${AVISO_DEPS:-$top/build/deps}

say() { printf '==> %s\n' "$*"; }
die() { printf '\n%s: %s\n' "${0##*/}" "$*" >&2; exit 1; }

# step WHAT COMMAND...: runs quietly, and on failure shows the end of what it said and names it.
step() {
    local what=$1 log
    shift
    log=build/log/${what//[^A-Za-z0-9]/-}.log
    mkdir -p build/log
    "$@" >"$log" 2>&1 || { tail -60 "$log" >&2; die "$what failed (all of it: $log)"; }
}

# build PRESET: configures and builds it; the compiler's words are shown as they come.
build() {
    local preset=$1
    say "Configuring ($preset)"
    step "configuring $preset" cmake --preset "$preset"
    sed -n '/^CMake Warning/,/^$/p' "build/log/configuring-$preset.log" >&2
    say "Building ($preset)"
    cmake --build --preset "$preset" -j "$(getconf _NPROCESSORS_ONLN)" || die "building $preset failed"
}
