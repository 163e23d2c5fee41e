# SPDX-FileCopyrightText: 2026 Hookdesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""installed.py HOOKDESK HOME: starts an installed Hookdesk on its sandbox, for check-package.sh.

The program finds its sandbox, draws its window and reads forty webhooks, or this fails. It lives in
the given home folder, so that what it leaves there can be looked at.
"""

import os
import sys

from atspi import Program, press_with_control, wait_for
from console import Console

WEBHOOKS = 40


class InstalledConsole(Console):
    """Hookdesk as the menu's entry for the sandbox starts it."""

    def __init__(self, program, home):
        environment = {**os.environ, "HOME": home}
        self.program = Program([program, "--sandbox"], environment)


def main():
    program, home = sys.argv[1:]
    console = InstalledConsole(program, home)
    try:
        table = console.open_webhooks()
        console.wait_for_rows(table, WEBHOOKS)
        titles = table.titles()
        print(f"The window: {console.program.window('Hookdesk — ').get_name()}")
        print(f"The table “Webhooks” has {table.row_count()} rows; its columns: {', '.join(titles)}")
        # As a person ends it: the window keeps its place and size for the next time.
        press_with_control("q")
        wait_for(lambda: not console.program.is_running(), "the end after Ctrl+Q")
    finally:
        console.program.stop()


if __name__ == "__main__":
    main()
