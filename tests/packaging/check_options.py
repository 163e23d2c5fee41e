#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Hookdesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""check_options.py PROGRAM WHAT FILE: does FILE know exactly the options and commands that PROGRAM's
--help shows?

WHAT is `man` (the source of a man page), `bash` (a completion, asked as the shell would) or `zsh` (the
same, in a real zsh). Ends with 77 (skipped, for ctest) where the shell is not installed.
"""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

SKIPPED = 77
# The quirks of the sandbox stand in its help as well, and have the same way to drift.
OPTION = re.compile(r"^\s+(-[\w-]+(?:, --[\w-]+)?)", re.MULTILINE)
QUIRK = re.compile(r"^  ([a-z]+(?:-[a-z]+)+)  ", re.MULTILINE)
COMMAND = re.compile(r"^  ([a-z]+)  ", re.MULTILINE)


def commands_of(text):
    """Those under `Commands:` in the help; most programs have none."""
    _, _, section = text.partition("\nCommands:\n")
    return set(COMMAND.findall(section.partition("\n\n")[0]))


def help_of(program):
    environment = {**os.environ, "LC_ALL": "C.UTF-8"}
    return subprocess.run([program, "--help"], env=environment, text=True, check=True,
                          stdout=subprocess.PIPE, encoding="utf-8").stdout


def options_of(text):
    return {option for found in OPTION.findall(text) for option in found.split(", ")}


def in_man_page(page):
    """What stands bold at the head of a paragraph, which is how options are described."""
    text = page.read_text(encoding="utf-8").replace("\\-", "-")
    heads = re.findall(r"^\.TP\n\.(?:B|BI|BR) (.*)$", text, re.MULTILINE)
    options = {word for head in heads for word in re.findall(r"(?<![\w-])--?[a-z][\w-]*", head)}
    names = {head for head in heads if re.fullmatch(r"[a-z]+(-[a-z]+)+", head)}
    return options, names, commands_in_man_page(page)


def commands_in_man_page(page):
    _, _, section = page.read_text(encoding="utf-8").partition("\n.SH COMMANDS\n")
    return set(re.findall(r"^\.TP\n\.(?:B|BI) ([a-z]+)", section.partition("\n.SH ")[0],
                          re.MULTILINE))


def ask_bash(completion, words):
    """What bash would offer for the last of the words."""
    script = ('source "$1"; shift; function=$(complete -p "$1"); function=${function#*-F }; '
              'COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); '
              '${function%% *} "$1" "${@: -1}" "${@: -2:1}"; printf "%s\\n" "${COMPREPLY[@]}"')
    # compopt complains outside of a completion, which changes nothing of the answer.
    answer = subprocess.run(["bash", "--norc", "-c", script, "bash", str(completion), *words],
                            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    return set(answer.stdout.split())


def in_bash(completion, program):
    offered = ask_bash(completion, [program, "-"])
    quirks = ask_bash(completion, [program, "--quirks", ""]) if "--quirks" in offered else set()
    commands = {word for word in ask_bash(completion, [program, ""]) if word.isalpha()}
    return offered, quirks, commands


def in_zsh(completion, program):
    """Loads the function as zsh does and has `_arguments` say what it was given."""
    script = ("local -a seen; _arguments() { print -rl -- \"$@\"; "
              "print -rl -- $quirks $ctl_commands }; "
              "fpath=($1); autoload -Uz $2; $2")
    answer = subprocess.run(["zsh", "-f", "-c", f"check() {{ {script} }}; check \"$@\"", "zsh",
                             str(completion.parent), completion.name],
                            stdout=subprocess.PIPE, text=True, check=True).stdout
    lines = answer.splitlines()
    options = {match.group(1) for line in lines
               if (match := re.match(r"(?:\([^)]*\)|\*)?(-[\w-]+)", line))}
    return (options, {line for line in lines if re.fullmatch(r"[a-z]+(-[a-z]+)+", line)},
            {line for line in lines if re.fullmatch(r"[a-z]+", line)})


def complaints(what, expected, found):
    if missing := expected - found:
        yield f"{what} of --help that it does not know: {', '.join(sorted(missing))}"
    if unknown := found - expected:
        yield f"{what} that --help does not know: {', '.join(sorted(unknown))}"


def main():
    program, what, file = sys.argv[1], sys.argv[2], Path(sys.argv[3])
    if what != "man" and not shutil.which(what):
        print(f"Skipped: {what} is not installed.")
        return SKIPPED
    text = help_of(program)
    options, quirks = options_of(text), set(QUIRK.findall(text))
    name = Path(program).name
    if what == "man":
        found, found_quirks, commands = in_man_page(file)
    else:
        ask = in_bash if what == "bash" else in_zsh
        found, found_quirks, commands = ask(file, name)
    wrong = [*complaints("options", options, found), *complaints("quirks", quirks, found_quirks),
             *complaints("commands", commands_of(text), commands)]
    print("\n".join(f"{file}: {each}" for each in wrong) or
          f"{file.name} knows all {len(options)} options and {len(quirks)} quirks.")
    return 1 if wrong or not options else 0


if __name__ == "__main__":
    sys.exit(main())
