#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Hookdesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs a receiver snippet against the known answers.

run.py LANGUAGE ROOT compiles the snippet of that language once, in a temporary folder, and asks it
for a verdict on every known answer and its mutations. 77 says that the language is not installed.
"""

import base64
import hashlib
import hmac
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

SKIPPED = 77

# Language: (file, tools that it needs, command that compiles, command that runs). {source} is the
# file, {folder} the temporary folder.
LANGUAGES = {
    "node": ("receiver.js", ["node"], None, ["node", "{source}"]),
    "python": ("receiver.py", [], None, [sys.executable, "{source}"]),
    "php": ("receiver.php", ["php"], None, ["php", "{source}"]),
    "csharp": ("Receiver.cs", ["mcs", "mono"],
               ["mcs", "-warnaserror", "-out:{folder}/receiver.exe", "{source}"],
               ["mono", "{folder}/receiver.exe"]),
    "java": ("Receiver.java", ["javac", "java"],
             ["javac", "-Xlint:all", "-Werror", "-d", "{folder}", "{source}"],
             ["java", "-Xshare:auto", "-XX:TieredStopAtLevel=1", "-cp", "{folder}",
              "ReceiverMain"]),
    "go": ("receiver.go", ["go"], ["go", "build", "-o", "{folder}/receiver", "{source}"],
           ["{folder}/receiver"]),
    "ruby": ("receiver.rb", ["ruby"], None, ["ruby", "-w", "{source}"]),
    "shell": ("receiver.sh", ["bash", "openssl"], None, ["bash", "-u", "{source}"]),
}


def environment(folder):
    """UTF-8 wherever a language asks the locale, and nothing written outside the folder."""
    return dict(os.environ, LC_ALL="C.UTF-8", TMPDIR=folder, HOME=folder,
                GOCACHE=f"{folder}/cache", GOFLAGS="-mod=mod", GOPROXY="off", GOTOOLCHAIN="local")


def known_answers(root):
    """(name, secret, body, right value, text of the digits in Base64)."""
    vectors = json.loads((root / "tests/data/signature-vectors.json").read_text(encoding="utf-8"))
    for vector in vectors:
        yield (vector["name"], vector["secret"], vector["body"].encode(), vector["signature"],
               vector["wrongTextToBase64"])
    # No text at all: every byte there is, and line ends that a shell would drop.
    body, secret = bytes(range(256)) + b"\r\n\n", "sécret"
    digest = hmac.new(secret.encode(), body, hashlib.sha512)
    yield ("every byte", secret, body, base64.b64encode(digest.digest()).decode(),
           base64.b64encode(digest.hexdigest().encode()).decode())


def changed(body):
    return bytes([body[0] ^ 1]) + body[1:] if body else b"\n"


def other_last_digit(value):
    """One bit away from the right value: the last digit before the padding is another."""
    return value[:85] + ("A" if value[85] != "A" else "B") + value[86:]


def cases(root):
    """(what is tried, secret, body, received value, whether it is genuine)."""
    for name, secret, body, right, text_of_digits in known_answers(root):
        yield f"{name}: right", secret, body, right, True
        yield f"{name}: text of the digits", secret, body, text_of_digits, False
        yield f"{name}: body changed", secret, changed(body), right, False
        yield f"{name}: line end added", secret, body + b"\n", right, False
        yield f"{name}: other secret", secret + "x", body, right, False
        yield f"{name}: value changed", secret, body, other_last_digit(right), False
        yield f"{name}: value cut off", secret, body, right[:-2], False
        yield f"{name}: nothing received", secret, body, "", False
        yield f"{name}: no Base64", secret, body, "✓ %$\\'\" no Base64", False


def complaint(command, variables, case):
    """What is wrong with the snippet's answer, or None."""
    _, secret, body, received, genuine = case
    variables = dict(variables, HOOKDESK_WEBHOOK_SECRET=secret, HOOKDESK_RECEIVED_SIGNATURE=received)
    run = subprocess.run(command, input=body, env=variables, capture_output=True, check=False)
    # A crash also ends with 1 in some languages: only the words tell it from a verdict.
    expected = (0, "genuine") if genuine else (1, "not genuine")
    errors = run.stderr.decode(errors="replace").strip()
    answer = (run.returncode, run.stdout.decode(errors="replace").strip())
    if answer == expected and not errors:
        return None
    return f"expected {expected}, got {answer} {errors}"


def run_all(language, root, folder):
    name, _, compiler, command = LANGUAGES[language]

    def filled(words):
        source = root / "resources/snippets" / name
        return [word.format(source=source, folder=folder) for word in words]

    variables = environment(folder)
    if compiler:
        subprocess.run(filled(compiler), env=variables, check=True)
    tried = failed = 0
    for case in cases(root):
        tried += 1
        wrong = complaint(filled(command), variables, case)
        if wrong:
            failed += 1
            print(f"{language}: {case[0]}: {wrong}")
    print(f"{language}: {tried} cases, {failed} failed")
    return 1 if failed else 0


def main():
    language, root = sys.argv[1], Path(sys.argv[2]).resolve()
    for tool in LANGUAGES[language][1]:
        if not shutil.which(tool):
            print(f"{tool} is not installed")
            return SKIPPED
    with tempfile.TemporaryDirectory() as folder:
        return run_all(language, root, folder)


if __name__ == "__main__":
    sys.exit(main())
