"""outcomes.py FOLDER: one line for each test case of Surefire's reports: outcome, class and name."""

import pathlib
import sys
import xml.etree.ElementTree as ElementTree


def outcome(case):
    if case.find("failure") is not None or case.find("error") is not None:
        return "failed"
    return "skipped" if case.find("skipped") is not None else "passed"


cases = [
    f"{outcome(case)} {case.get('classname')} {case.get('name')}"
    for report in pathlib.Path(sys.argv[1]).glob("TEST-*.xml")
    for case in ElementTree.parse(report).iter("testcase")
]
if not cases:
    sys.exit(f"there are no test cases in {sys.argv[1]}")
print("\n".join(sorted(cases)))
