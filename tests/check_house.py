#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Hookdesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules of the house that neither compiler nor linker enforces.

check_house.py ROOT prints every breach as `file:line: rule` and fails if there is one.
"""

import re
import sys
from pathlib import Path

# What each folder may include from the project.
EVERYBODY_MAY_INCLUDE = ["app/base"]
# What each folder of the core may include, besides that, itself and the version.
CORE_MAY_INCLUDE = {
    "app/base": [],
    "app/version": [],
    "app/process": [],
    "app/log": [],
    "app/domain": [],
    "app/signature": ["app/domain"],
    "app/network": ["app/domain"],
    "app/delivery": ["app/domain", "app/network", "app/log", "app/signature"],
    "app/api": ["app/domain", "app/network", "app/log"],
    "app/apicheck": ["app/api", "app/domain"],
    "app/store": ["app/domain", "app/log"],
    "app/session": ["app/apicheck", "app/api", "app/network", "app/store", "app/domain", "app/log"],
    "app/httpserver": [],
    "app/receiver": ["app/domain", "app/log", "app/signature", "app/delivery", "app/httpserver"],
    "app/sandbox": ["app/domain", "app/signature", "app/httpserver", "app/version",
                    "app/process"],
    # The other program of a person, beside the window: it speaks with the window's words.
    "app/ctl": ["app/session", "app/apicheck", "app/api", "app/store", "app/signature", "app/network", "app/domain",
                "app/log", "app/version", "app/process", "ui/common/errortext.h",
                "ui/common/plaintext.h", "ui/common/shortfalltext.h",
                "ui/common/signinerrortext.h", "ui/common/storeerrortext.h",
                "ui/signature/findingtext.h"],
}
UI_MAY_INCLUDE = ["app/session", "app/apicheck", "app/api", "app/store", "app/delivery", "app/receiver",
                  "app/network", "app/signature", "app/domain", "app/log", "ui/common"]
# The shell and the composition root know every feature.
UI_KNOWS_ALL = ["ui/shell", "ui/main.cpp"]
GENERATED = ["app/version.h", "app/commit.h"]

# (where, where not, what must not stand there, why)
FORBIDDEN = [
    (r"app/|ui/", r"/main\.cpp$", r"\bprocessEvents\b|\bQEventLoop\b", "nested event loop"),
    (r"ui/", r"/main\.cpp$", r"(\.|->)exec\(", "nested event loop: use open()"),
    (r"app/|ui/", None, r":\s*public\s+QThread\b", "QThread subclass"),
    (r"app/|ui/", None, r"\bco_(await|return|yield)\b", "coroutine: use a job object"),
    (r"app/|ui/", None, r"\bstatic\s+[\w:]+\s*[*&]\s*instance\s*\(", "singleton"),
    (r"ui/", None, r"\bQNetworkReply\b|\bQJson\w+", "widgets see neither replies nor JSON"),
    (r"app/(?!sandbox)|ui/", r"^app/api/(httptransport|apijob|tokensource)\.",
     r"\bQNetworkAccessManager\b|\b(m_)?transport(\(\))?\.send\(",
     "a way to the server past ApiJob, which keeps read-only environments"),
    # A log grows at its end; everything else is there as a whole or as it was.
    (r"app/|ui/", r"^app/(store/wholefile|log/logsink)\.cpp$",
     r"\bQSaveFile\b|\bQTemporaryFile\b|\b(WriteOnly|ReadWrite)\b|\bofstream\b|\bfopen\(",
     "a way to a file past writeWholeFile(), which notices a full disk"),
    (r"ui/", r"^ui/common/secretedit\.cpp$", r"\bQLineEdit::Password\b|\bsetEchoMode\(",
     "a secret field past SecretEdit, which lets nothing out but by the forgetful clipboard"),
    (r"app/|ui/", None, r"\bQ(Table|List|Tree)Widget(Item)?\b", "item widget: use a model"),
    (r"ui/", r"^ui/common/filedialog\.cpp$", r"\bnew QFileDialog\b|\bQFileDialog::get\w+\(",
     "a file dialog past fileDialog(), which begins in the folder that was used last"),
]
LONGEST_SOURCE = 600
# Without a number, or with a negative one, Qt leaves the letters %n as they are.
UNCOUNTED = re.compile(r'\btr\(\s*((?:"(?:\\.|[^"\\])*"\s*)+)(?:,\s*(?:"[^"]*"|nullptr)\s*)?\)')
SPDX_NAMES = re.compile(r"(\.(cpp|h|sh|py|cmake|in)|CMakeLists\.txt|^run)$")
VAGUE_NAMES = re.compile(r"^(utils?|misc|helpers?|managers?)$", re.IGNORECASE)


def without_comments(text):
    """The code with comments blanked out, every line where it was."""

    def blank(match):
        found = match.group(0)
        return found if found[0] in "\"'" else re.sub(r"[^\n]", " ", found)

    pattern = r'"(?:\\.|[^"\\\n])*"|//[^\n]*|/\*.*?\*/'
    return re.sub(pattern, blank, text, flags=re.DOTALL)


def allowed_includes(path):
    """The folders that the file may include, or None where everything is allowed."""
    for known in UI_KNOWS_ALL:
        if path == known or path.startswith(known + "/"):
            return None
    folder = "/".join(path.split("/")[:2])
    if path.startswith("ui/"):
        return [folder, *EVERYBODY_MAY_INCLUDE, *UI_MAY_INCLUDE]
    return [folder, *EVERYBODY_MAY_INCLUDE, *CORE_MAY_INCLUDE.get(folder, [])]


def include_breaches(path, code):
    allowed = allowed_includes(path)
    if allowed is None:
        return
    for number, line in enumerate(code.splitlines(), 1):
        match = re.match(r'\s*#\s*include\s*["<]((?:app|ui)/[^">]+)', line)
        if not match or match.group(1) in GENERATED:
            continue
        if not any(match.group(1) == known or match.group(1).startswith(known + "/")
                   for known in allowed):
            yield number, f"includes {match.group(1)}, allowed are only {', '.join(allowed)}"


def pattern_breaches(path, code):
    for where, where_not, pattern, why in FORBIDDEN:
        if not re.match(where, path) or (where_not and re.search(where_not, path)):
            continue
        for number, line in enumerate(code.splitlines(), 1):
            if re.search(pattern, line):
                yield number, why


def uncounted_breaches(code):
    for match in UNCOUNTED.finditer(code):
        if "%n" in match.group(1):
            yield code.count("\n", 0, match.start()) + 1, "%n without a number"


def source_breaches(path, text):
    code = without_comments(text)
    if path.startswith(("app/", "ui/")):
        yield from uncounted_breaches(code)
        yield from include_breaches(path, code)
        yield from pattern_breaches(path, code)
    if path.endswith(".cpp") and len(text.splitlines()) > LONGEST_SOURCE:
        yield LONGEST_SOURCE, f"a .cpp file of over {LONGEST_SOURCE} lines"
    if path.endswith(".h") and "#pragma once" not in text:
        yield 1, "a header without #pragma once"
    test = re.fullmatch(r"tests/(tst_\w+)\.cpp", path)
    if test and f"\nnamespace {test.group(1)} {{\n" not in text:
        yield 1, "a test outside a namespace of its own: it is compiled together with others"


def breaches(root):
    for top in ("app", "ui", "tests", "packaging", ".ci"):
        for file in sorted((root / top).rglob("*")):
            path = file.relative_to(root).as_posix()
            if any(VAGUE_NAMES.match(part) for part in Path(path).with_suffix("").parts):
                yield path, 1, "a name that says nothing"
            if file.suffix == ".ui" and "echoMode" in file.read_text(encoding="utf-8"):
                yield path, 1, "a secret field past SecretEdit"
            if not file.is_file() or not SPDX_NAMES.search(file.name):
                continue
            text = file.read_text(encoding="utf-8")
            if "SPDX-License-Identifier: GPL-3.0-or-later" not in "".join(text.splitlines()[:4]):
                yield path, 1, "no SPDX line"
            if file.suffix in (".cpp", ".h"):
                for number, why in source_breaches(path, text):
                    yield path, number, why


def main():
    root = Path(sys.argv[1]).resolve()
    found = [f"{path}:{number}: {why}" for path, number, why in breaches(root)]
    print("\n".join(found) or "The house is in order.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
