"""What every browser test stands on: the published site, opened from a disk and from a server under a sub-path.

A test fails when a page asks anything of another machine, or when the browser complains of anything.
"""

import functools
import http.server
import os
import pathlib
import threading
import unittest

from playwright.sync_api import sync_playwright

ROOT = pathlib.Path(__file__).resolve().parents[2]
# Another site can be tested by naming its folder.
SITE = pathlib.Path(os.environ.get("SITE", ROOT / "site"))
CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
SUBPATH = "/some/where/"


class Handler(http.server.SimpleHTTPRequestHandler):
    """Serves the site under SUBPATH, and nothing else."""

    def translate_path(self, path):
        if not path.startswith(SUBPATH):
            return str(SITE / "no such file")
        return super().translate_path(path[len(SUBPATH) - 1 :])

    def log_message(self, *arguments):
        pass


class BrowserTest(unittest.TestCase):
    """One browser for all tests of a class; a new window for each."""

    @classmethod
    def setUpClass(cls):
        cls.server = http.server.ThreadingHTTPServer(
            ("127.0.0.1", 0), functools.partial(Handler, directory=str(SITE))
        )
        threading.Thread(target=cls.server.serve_forever, daemon=True).start()
        cls.over_http = f"http://127.0.0.1:{cls.server.server_port}{SUBPATH}"
        cls.from_disk = SITE.as_uri() + "/"
        cls.playwright = sync_playwright().start()
        cls.browser = cls.playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])

    @classmethod
    def tearDownClass(cls):
        cls.browser.close()
        cls.playwright.stop()
        cls.server.shutdown()
        cls.server.server_close()

    def setUp(self):
        self.complaints = []

    def tearDown(self):
        self.assertEqual(self.complaints, [])

    def window(self, width=1280, height=900, **options):
        """A new page. Options are those of a browser context: color_scheme, java_script_enabled, …"""
        context = self.browser.new_context(viewport={"width": width, "height": height}, **options)
        self.addCleanup(context.close)
        page = context.new_page()
        page.on("console", lambda message: self.complain(message.type in ("error", "warning"), message.text))
        page.on("pageerror", lambda error: self.complain(True, str(error)))
        page.on("request", lambda request: self.complain(not self.is_ours(request.url), request.url))
        # A window that goes away before all is there takes its requests back.
        page.on("requestfailed", lambda request: self.complain(request.failure != "net::ERR_ABORTED", f"{request.url}: {request.failure}"))
        return page

    def is_ours(self, url):
        return url.startswith((self.over_http, self.from_disk, "data:"))

    def complain(self, is_wrong, words):
        if is_wrong:
            self.complaints.append(words)

    def violations(self, page):
        """What axe finds wrong with the page as it stands."""
        from axe_playwright_python.sync_playwright import Axe

        return [
            f"{found['id']}: {node['html']}"
            for found in Axe().run(page).response["violations"]
            for node in found["nodes"]
        ]

    @classmethod
    def pages(cls):
        """The paths of all pages of the site."""
        return sorted(path.relative_to(SITE).as_posix() for path in SITE.rglob("*.html"))
