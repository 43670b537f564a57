"""files_of.py PAGE FOLDER: writes the code blocks of a page that name a file, ```yaml azure-pipelines.yml."""

import pathlib
import re
import sys

BLOCK = re.compile(r"^```\w+ (\S+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)

page, folder = map(pathlib.Path, sys.argv[1:])
blocks = BLOCK.findall(page.read_text())
if not blocks:
    sys.exit(f"{page} names no file")
for name, text in blocks:
    file = folder / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text)
