#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Hookdesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""check_translations.py ROOT [LRELEASE]: is every text of every language translated?

An entry that is unfinished, empty, vanished or obsolete is printed as `file: context: text`, and makes
this fail. Where lrelease is given, its statistics have the last word: they count what the program gets.
"""

import re
import subprocess
import sys
import tempfile
from pathlib import Path
from xml.etree import ElementTree

SHOWN = 20


def translations_of(message):
    translation = message.find("translation")
    if translation is None:
        return [""]
    forms = translation.findall("numerusform")
    return ["".join(form.itertext()) for form in forms or [translation]]


def problem_of(message):
    translation = message.find("translation")
    state = "" if translation is None else translation.get("type", "")
    if state:
        return state
    if not all(text.strip() or not message.findtext("source", "").strip()
               for text in translations_of(message)):
        return "empty"
    return None


def problems_of(file):
    for context in ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            if problem := problem_of(message):
                yield f"{file.name}: {problem}: {context.findtext('name')}: {message.findtext('source')!r}"


def statistics_of(lrelease, file):
    """What lrelease counts: finished, unfinished and ignored entries."""
    with tempfile.TemporaryDirectory() as folder:
        answer = subprocess.run([lrelease, str(file), "-qm", folder + "/out.qm"], text=True, check=True,
                                stdout=subprocess.PIPE, stderr=subprocess.STDOUT).stdout
    unfinished = re.search(r"and (\d+) unfinished", answer)
    untranslated = re.search(r"Ignored (\d+) untranslated", answer)
    finished = re.search(r"(\d+) finished", answer)
    count = [int(found.group(1)) if found else 0 for found in (finished, unfinished, untranslated)]
    print(f"{file.name}: {count[0]} finished, {count[1]} unfinished, {count[2]} untranslated")
    return count


def main():
    root = Path(sys.argv[1])
    found = []
    for file in sorted((root / "translations").glob("*.ts")):
        found += problems_of(file)
        if len(sys.argv) > 2:
            finished, unfinished, untranslated = statistics_of(sys.argv[2], file)
            if unfinished or untranslated or not finished:
                found.append(f"{file.name}: lrelease counts {unfinished} unfinished and "
                             f"{untranslated} untranslated of {finished + untranslated}")
    print("\n".join(found[:SHOWN]))
    if len(found) > SHOWN:
        print(f"… and {len(found) - SHOWN} more.")
    print(f"{len(found)} problems in translations/*.ts." if found else "Every text is translated.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
