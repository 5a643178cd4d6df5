# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads Aviso's windows through AT-SPI; called by screen-reader-run."""

import os
import subprocess
import sys
import time

import pyatspi

OUT = sys.argv[1]
LISTS = ("list", "table", "tree table", "tree")
ROWS = ("list item", "table cell", "tree item")


def program():
    """The running Aviso, once its window is there."""
    for _ in range(300):
        for app in pyatspi.Registry.getDesktop(0):
            if app and app.name.lower().startswith("aviso") and app.childCount:
                return app
        time.sleep(0.1)
    sys.exit("Aviso did not appear on the accessibility bus")


def keys(*names):
    subprocess.run(["xdotool", "key", "--clearmodifiers", *names], check=True)


def windows(app):
    return [window for window in app if window and window.getState().contains(pyatspi.STATE_SHOWING)]


def until(app, name):
    """The showing window whose name holds this."""
    for _ in range(100):
        for window in windows(app):
            if name.lower() in window.name.lower():
                return window
        time.sleep(0.1)
    sys.exit(f"no window {name!r}, but {[window.name for window in windows(app)]}")


def read(node, depth, lines, faults):
    state = node.getState()
    showing, takes_keys = state.contains(pyatspi.STATE_SHOWING), state.contains(pyatspi.STATE_FOCUSABLE)
    role, name = node.getRoleName(), (node.name or "").strip()
    if depth and not showing:
        return
    said = f"{role} {name!r} {node.description!r}"
    lines.append("  " * depth + said)
    children = [child for child in node if child]
    if takes_keys and not name and role not in ROWS:
        faults.append(f"takes the keyboard and has no name: {said}")
    if "<" in (node.description or "") and "</" in node.description:
        faults.append(f"markup read aloud: {said}")
    if role in LISTS and takes_keys:
        rows = [child for child in children if child.getRoleName() in ROWS]
        if rows and not any(row.name.strip() for row in rows):
            faults.append(f"rows that say nothing: {said}")
    for child in children:
        read(child, depth + 1, lines, faults)


def focused(node):
    """What has the keyboard, from the window down."""
    if node.getState().contains(pyatspi.STATE_FOCUSED):
        return node
    for child in node:
        if child and child.getState().contains(pyatspi.STATE_SHOWING):
            found = focused(child)
            if found:
                return found
    return None


def main():
    app = program()
    until(app, "Aviso")
    time.sleep(2)
    # How each is opened by keyboard, the window it is, and how it is left.
    views = [
        ("today", ["ctrl+1"], "Aviso", []),
        ("queue", ["ctrl+2"], "Aviso", []),
        ("incident", ["Return"], "Aviso", []),
        ("composer", ["ctrl+d"], "Aviso", ["Escape"]),
        ("palette", ["ctrl+k"], "", ["Escape"]),
        ("new incident", ["ctrl+n"], "New incident", ["Escape"]),
        ("preferences", ["ctrl+comma"], "Preferences", ["Escape"]),
        ("keys", ["F1"], "", ["Escape"]),
        ("report", ["ctrl+p"], "report", ["Escape"]),
    ]
    faults, total = [], 0
    for what, opened, title, left in views:
        keys(*opened)
        time.sleep(1.5)
        if title:
            until(app, title)
        lines, own = [], []
        for one in windows(app):
            read(one, 0, lines, own)
        if not any(focused(one) for one in windows(app)):
            own.append("nothing has the keyboard")
        faults += [f"{what}: {fault}" for fault in own]
        total += len(lines)
        with open(os.path.join(OUT, f"{what.replace(' ', '-')}.txt"), "w") as out:
            out.write("\n".join(lines) + "\n")
        if left:
            keys(*left)
            time.sleep(0.5)
    with open(os.path.join(OUT, "faults.txt"), "w") as out:
        out.write("\n".join(faults) + "\n")
    with open(os.path.join(OUT, "summary.txt"), "w") as out:
        out.write(f"{len(views)} views, {total} things read, {len(faults)} faults")
    sys.exit(1 if faults else 0)


main()
