"""outcomes.py [--suite] FOLDER [PATTERN]: one line for each test case of the reports, Surefire's if no pattern is given:
outcome, class and name, after its suite if asked for."""

import argparse
import pathlib
import xml.etree.ElementTree as ElementTree

parser = argparse.ArgumentParser()
parser.add_argument("--suite", action="store_true")
parser.add_argument("folder", type=pathlib.Path)
parser.add_argument("pattern", nargs="?", default="TEST-*.xml")
arguments = parser.parse_args()


def outcome(case):
    if case.find("failure") is not None or case.find("error") is not None:
        return "failed"
    return "skipped" if case.find("skipped") is not None else "passed"


def line(suite, case):
    words = [outcome(case), case.get("classname"), case.get("name")]
    return " ".join([suite.get("name"), *words] if arguments.suite else words)


suites = [ElementTree.parse(report).getroot() for report in arguments.folder.glob(arguments.pattern)]
cases = [line(suite, case) for suite in suites for case in suite.iter("testcase")]
if not cases:
    raise SystemExit(f"there are no test cases in {arguments.folder}")
print("\n".join(sorted(cases)))
