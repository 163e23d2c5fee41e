#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Hookdesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""check_examples.py HOOKDESKCTL FILE…: does each example of the files call commands and options that
--help of that command shows?"""

import re
import subprocess
import sys
from pathlib import Path

CALL = re.compile(r"hookdeskctl(?:\.exe\\?\"?)? +([a-z]+)((?:\\\n|[^|\n`])*)")
FEWEST = 8


def options_of(program, command):
    text = subprocess.run([program, command, "--help"], stdout=subprocess.PIPE, text=True,
                          check=True).stdout
    return set(re.findall(r"(?<![\w-])--[a-z][a-z-]*", text)), f"hookdeskctl [options] {command} " in text


def complaints(program, file):
    calls = CALL.findall(file.read_text(encoding="utf-8"))
    for command, rest in calls:
        known, exists = options_of(program, command)
        if not exists:
            continue  # a sentence about it
        for option in re.findall(r"(?<![\w-])--[a-z][a-z-]*", rest):
            if option not in known:
                yield f"{file.name}: {command} has no {option}"
    if len(calls) < FEWEST:
        yield f"{file.name}: only {len(calls)} examples were found"


def main():
    found = [each for file in sys.argv[2:] for each in complaints(sys.argv[1], Path(file))]
    print("\n".join(found) or "The examples are up to date.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
