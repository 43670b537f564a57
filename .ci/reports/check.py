"""check.py CLASSES FOLDER: the reports of the sample suite, its prod values broken, read by others and in a browser."""

import pathlib
import sys

import page
import readers

classes, folder = map(pathlib.Path, sys.argv[1:])
try:
    counts = readers.agree(classes, folder)
    print(f"ok: PublishTestResults and junit2html read the same: {counts}")
    page.check(folder / "index.html", counts)
    print("ok: the page shows what failed, where and why")
except AssertionError as e:
    sys.exit(str(e))
