"""summary.py FILE: what a page says in headless Chromium: its first line, and the tests that it shows by status."""

import collections
import sys
import pathlib

import page

with page.opened(pathlib.Path(sys.argv[1])) as shown:
    print(shown.locator("#summary").inner_text())
    for status, count in sorted(collections.Counter(shown.locator("td > button").all_inner_texts()).items()):
        print(f"{count} × {status}")
