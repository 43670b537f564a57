"""Reads the reports as PublishTestResults does, and as junit2html does."""

import collections
import os
import subprocess
import xml.etree.ElementTree as ElementTree

from junit2htmlreport.parser import Junit

READER = "io.helmtest.junit.report.PublishedTest"
AS_PUBLISHED = {"passed": "Passed", "failed": "Failed", "skipped": "NotExecuted"}


def published(classes, file):
    """Outcome, class and title of each test; each attachment is there."""
    lines = subprocess.run(["java", "-cp", classes, READER, file], check=True, capture_output=True, text=True).stdout
    for kind, *rest in (line.split("\t") for line in lines.splitlines()):
        if kind == "attachment":
            assert os.path.isfile(rest[0]), f"{file}: there is no {rest[0]}"
        else:
            yield kind, *rest


def independently(file):
    for suite in Junit(filename=str(file)).suites:
        for case in suite.all():
            yield AS_PUBLISHED[str(case.outcome())], case.testclass.name, case.name


def stated(file):
    suite = ElementTree.parse(file).getroot()
    tests, failed, skipped = (int(suite.get(name)) for name in ("tests", "failures", "skipped"))
    return collections.Counter(Passed=tests - failed - skipped, Failed=failed, NotExecuted=skipped)


def agree(classes, folder):
    """How many tests passed, failed and were skipped, as all say."""
    total = collections.Counter()
    files = sorted(folder.glob("helmtest*.xml"))
    assert files, f"there are no reports in {folder}"
    for file in files:
        tests, others = collections.Counter(published(classes, file)), collections.Counter(independently(file))
        assert tests == others, f"{file}: read {tests - others}, by junit2html {others - tests}"
        counts = collections.Counter(outcome for outcome, _, _ in tests.elements())
        assert +stated(file) == counts, f"{file} states {stated(file)}, and has {counts}"
        total += counts
    return total
