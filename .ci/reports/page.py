"""Looks at the page in headless Chromium."""

import contextlib
import shutil

from playwright.sync_api import Error, sync_playwright

QUIET = [
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-quic",
    "--disable-sync",
    "--no-first-run",
    "--no-sandbox",
]
ENVIRONMENTS = ["dev", "test", "prod", "values.yaml", "no environment"]


def expect(what, expected, found):
    assert expected == found, f"the page's {what}: expected {expected!r}, found {found!r}"


@contextlib.contextmanager
def opened(file):
    """The page in a browser; it must ask for nothing else, and run without an error."""
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=QUIET)
        page = chromium.new_page(viewport={"width": 1280, "height": 900})
        page.set_default_timeout(10_000)
        requests, errors = [], []
        page.on("request", lambda request: requests.append(request.url))
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.goto(file.as_uri())
        yield page
        expect("requests", [file.as_uri()], requests)
        expect("errors", [], errors)


def check(file, counts):
    with opened(file) as page:
        try:
            table(page, counts)
            failure(page)
            skipped(page)
        except Error as e:
            raise AssertionError(f"the page does not show it: {e.message}") from e


def cells(page, class_name, test):
    row = page.locator(f"tr.class:has-text('{class_name}') ~ tr:has(th:text-is('{test}'))").first
    return row.locator("td")


def table(page, counts):
    expect("columns", ["test", *ENVIRONMENTS], page.locator("thead th").all_inner_texts())
    summary = "{Passed} ok, {Failed} failed, {NotExecuted} skipped".format(**counts)
    expect("summary", summary, page.locator("#summary").inner_text())
    found = cells(page, "ImageTest", "imagesComeFromTheEnvironmentsRegistry").all_inner_texts()
    expect("cells", ["ok", "ok", "FAILED", "", ""], found)
    page.get_by_label("only what did not pass").check()
    left = page.locator("td > button:not([data-status=ok])").count()
    expect("number of tests that did not pass", counts["Failed"] + counts["NotExecuted"], left)
    expect("number of rows", left, page.locator("tbody tr:not(.class)").count())


def failure(page):
    cells(page, "ImageTest", "imagesComeFromTheEnvironmentsRegistry").get_by_text("FAILED").click()
    dialog = page.get_by_role("dialog")
    expect("heading", "[prod] imagesComeFromTheEnvironmentsRegistry", dialog.locator("h2").inner_text())
    message = dialog.locator(".message").inner_text()
    for part in ("[prod] Expecting", "expected prod.azurecr.io but was dev.azurecr.io", "values.yaml < values-prod.yaml"):
        assert part in message, f"the page's message does not say {part!r}: {message}"
    mark = dialog.locator("mark").first
    expect("marked line", ">> image: dev.azurecr.io/mirror/fluent-bit:3.2.10", " ".join(mark.inner_text().split()))
    assert "kind: Deployment" in dialog.inner_text(), "the page's manifest is not there"
    box, view = mark.bounding_box(), dialog.locator("pre:has(mark)").bounding_box()
    assert view["y"] <= box["y"] < view["y"] + view["height"], "the page's marked line is scrolled out of sight"
    dialog.get_by_role("button", name="close").click()


def skipped(page):
    cells(page, "ShopPatternsTest", "horizontalPodAutoscalers").get_by_text("skipped").click()
    reason = page.get_by_role("dialog").locator(".message").inner_text()
    expect("reason", "dev renders no HorizontalPodAutoscaler", reason)
