#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Hookdesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""check_screenshots.py METAINFO FOLDER: are the pictures of the metainfo in FOLDER, as large as it says?

No network is asked: what is published there are the files of this folder.
"""

import struct
import sys
from pathlib import Path
from xml.etree import ElementTree


def size_of(picture):
    """Width and height from the header of a PNG (PNG specification, 11.2.2)."""
    return struct.unpack(">II", picture.read_bytes()[16:24])


def problems_of(metainfo, folder):
    images = list(ElementTree.parse(metainfo).getroot().iter("image"))
    if not images:
        yield "no pictures"
    for image in images:
        picture = folder / image.text.rsplit("/", 1)[1]
        said = (int(image.get("width")), int(image.get("height")))
        if not picture.is_file():
            yield f"{picture.name} does not exist"
        elif size_of(picture) != said:
            yield f"{picture.name} is {size_of(picture)}, not {said}"


def main():
    found = list(problems_of(sys.argv[1], Path(sys.argv[2])))
    print("\n".join(found) or "The pictures are there.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
