"""What every browser test stands on: the published site, opened from a disk and from a server under a sub-path.

A test fails when a page asks anything of another machine, or when the browser complains of anything.
"""

import asyncio
import atexit
import collections
import functools
import http.server
import os
import pathlib
import shutil
import threading
import time
import unittest

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Error, sync_playwright

ROOT = pathlib.Path(__file__).resolve().parents[2]
# Another site can be tested by naming its folder.
SITE = pathlib.Path(os.environ.get("SITE", ROOT / "site")).resolve()
CHROMIUM = shutil.which(os.environ.get("CHROMIUM", "chromium"))
SUBPATH = "/some/where/"
FROM_DISK = SITE.as_uri() + "/"
# In seconds: so long anything may take on a busy machine before a test gives up.
PATIENCE = 60
# In seconds: so long a page may take to answer before it is asked again.
ANSWER_PATIENCE = 5


class Handler(http.server.SimpleHTTPRequestHandler):
    """Serves the site under SUBPATH, and nothing else."""

    def translate_path(self, path):
        if not path.startswith(SUBPATH):
            return str(SITE / "no such file")
        return super().translate_path(path[len(SUBPATH) - 1 :])

    def log_message(self, *arguments):
        pass


class Server(http.server.ThreadingHTTPServer):
    def handle_error(self, request, client_address):
        """A browser that leaves a page hangs up on what it asked for."""


@functools.cache
def server():
    """Where the site is served while the tests run."""
    served = Server(("127.0.0.1", 0), functools.partial(Handler, directory=str(SITE)))
    threading.Thread(target=served.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{served.server_port}{SUBPATH}"


@functools.cache
def browser():
    """The one browser of all tests."""
    playwright = sync_playwright().start()
    started = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
    atexit.register(playwright.stop)
    atexit.register(started.close)
    return started


@functools.cache
def pages():
    """The paths of all pages of the site."""
    return sorted(path.relative_to(SITE).as_posix() for path in SITE.rglob("*.html"))


@functools.cache
def kinds():
    """Of each kind of page the one with most on it and the one with least: an index is a kind, and so is the rest of a
    folder."""
    by_kind = collections.defaultdict(list)
    for path in pages():
        folder, _, name = path.rpartition("/")
        by_kind[path if name == "index.html" or not folder else folder].append(path)
    size = lambda path: ((SITE / path).stat().st_size, path)
    return sorted({choice(paths, key=size) for paths in by_kind.values() for choice in (min, max)})


def looked_at():
    """What is opened page by page: all of a small site, some of each kind of a large one."""
    return pages() if len(pages()) <= 300 else kinds()


class BrowserTest(unittest.TestCase):
    """A new window for each test."""

    maxDiff = None

    def setUp(self):
        self.complaints = []

    def tearDown(self):
        self.assertEqual(self.complaints, [])

    def window(self, width=1280, height=900, **options):
        """A new page. Options are those of a browser context: color_scheme, java_script_enabled, …"""
        context = browser().new_context(viewport={"width": width, "height": height}, **options)
        self.addCleanup(context.close)
        page = context.new_page()
        page.on("console", lambda message: self.complain(message.type in ("error", "warning"), page, message.text))
        page.on("pageerror", lambda error: self.complain(True, page, str(error)))
        page.on("request", lambda request: self.complain(not is_ours(request.url), page, request.url))
        # A window that goes away before all is there takes its requests back.
        page.on("requestfailed", lambda request: self.complain(
            request.failure != "net::ERR_ABORTED", page, f"{request.url}: {request.failure}"))
        return page

    def complain(self, is_wrong, page, words):
        if is_wrong:
            self.complaints.append(f"{page.url.removeprefix(FROM_DISK)}: {words}")

    def violations(self, page):
        """What axe finds wrong with the page as it stands."""
        found = Axe().run(page).response["violations"]
        return [f"{one['id']}: {node['html']}" for one in found for node in one["nodes"]]


def is_ours(url):
    return url.startswith((server(), FROM_DISK, "data:"))


def until(page, condition, argument=None):
    """Waits until an expression holds in the page, which may be loaded anew meanwhile. Playwright's own way to wait
    would have the page evaluate text, which no page of ours allows."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        # Of a page that is loaded anew just then the answer may never come, and evaluate() has no limit of its own.
        answer = page._impl_obj.evaluate(f"(argument) => Boolean({condition})", argument)
        try:
            if page._sync(asyncio.wait_for(answer, ANSWER_PATIENCE)):
                return
        except asyncio.TimeoutError:
            continue
        except Error as error:
            if "context was destroyed" not in str(error) and "navigat" not in str(error):
                raise
        # The browser has better things to do than to answer.
        time.sleep(0.03)
    raise AssertionError(f"{condition} does not hold for {argument!r}")
