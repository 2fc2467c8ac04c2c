"""The preview, run as an editor runs it: on texts of its own, in a folder of its own."""

import os
import pathlib
import re
import select
import shutil
import signal
import socket
import statistics
import subprocess
import tempfile
import time

from harness import PATIENCE, ROOT, browser, until

PROGRAM = pathlib.Path(os.environ.get("BRIEFGEN", ROOT / ".build/release/briefgen")).resolve()

# When the page was first seen, in milliseconds since 1970.
NOTE_PAINT = """
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (entry.name === "first-contentful-paint") window.painted = performance.timeOrigin + entry.startTime;
      }
    }).observe({ type: "paint", buffered: true });
"""


class Preview:
    """Runs until it is stopped."""

    def __init__(self, texts, *options, program=None, environment=None):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="briefgen-preview-"))
        self.texts = self.folder / "texts"
        self.site = self.folder / "site"
        shutil.copytree(texts, self.texts)
        # In a place of its own it has no package, and does not mind what is written there meanwhile.
        self.program = program or shutil.copy2(PROGRAM, self.folder)
        self.start(*options, environment=environment)

    def start(self, *options, environment=None):
        self.lines = []
        self.process = subprocess.Popen(
            [self.program, "preview", "--input", "texts", "--output", "site", "--port", "0", *options],
            cwd=self.folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env={**os.environ, **(environment or {})},
            bufsize=0,
        )
        self.rest = b""
        self.address = re.search(r"http://\S+/", self.line_with("http://")).group()
        self.port = int(re.search(r":(\d+)/", self.address).group(1))

    def line_with(self, words):
        """The next line that it prints with these words."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            while b"\n" in self.rest:
                line, _, self.rest = self.rest.partition(b"\n")
                self.lines.append(line.decode())
                if words in self.lines[-1]:
                    return self.lines[-1]
            if select.select([self.process.stdout], [], [], 0.1)[0]:
                said = os.read(self.process.stdout.fileno(), 1 << 16)
                if not said:
                    break
                self.rest += said
        raise AssertionError(f"nothing was said of {words!r}: {self.lines[-5:]}")

    def save(self, name, text):
        """Saves a text as an editor does, in the place of the old one; when, in milliseconds since 1970."""
        passing = self.texts / f".{name}.saving"
        passing.write_text(text, encoding="utf-8")
        saved = time.time() * 1000
        passing.replace(self.texts / name)
        return saved

    def send(self, request, wait=5):
        """What is answered to bytes of any kind, until the other side hangs up or so many seconds are over."""
        with socket.create_connection(("127.0.0.1", self.port), timeout=wait) as connection:
            answer = b""
            try:
                connection.sendall(request)
                while part := connection.recv(1 << 16):
                    answer += part
            except OSError:
                pass
            return answer

    def get(self, path="/", *headers):
        lines = [f"GET {path} HTTP/1.1", f"Host: 127.0.0.1:{self.port}", "Connection: close", *headers, "", ""]
        return self.send("\r\n".join(lines).encode())

    def memory(self):
        """In MB."""
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+)", status).group(1)) / 1024

    def stop(self, number=signal.SIGINT):
        """Ends it, as Ctrl-C does; how it ended."""
        self.process.send_signal(number)
        try:
            return self.process.wait(PATIENCE)
        finally:
            self.process.stdout.close()

    def close(self):
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
            self.process.stdout.close()
        shutil.rmtree(self.folder, ignore_errors=True)


class Draft:
    """A text, with a sentence that is changed each time it is saved."""

    def __init__(self, preview, name):
        self.preview, self.name = preview, name
        self.lines = (preview.texts / name).read_text(encoding="utf-8").split("\n")
        briefs = "".join(path.read_text(encoding="utf-8") for path in (preview.site / "briefs").glob("*.md"))
        # The longest line that stands in a brief, and is none of what the page around it printed.
        lines = sorted(range(len(self.lines)), key=lambda index: -len(self.lines[index]))
        self.line = next(index for index in lines if self.lines[index].strip()[:12] in briefs)
        self.number = 100

    def save(self):
        self.number += 1
        lines = list(self.lines)
        lines[self.line] += f"全县{self.words}。"
        return self.preview.save(self.name, "\n".join(lines))

    @property
    def words(self):
        return f"新建公园{self.number}座"

    def address(self):
        """Of the brief that has the sentence now."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            for path in sorted((self.preview.site / "briefs").glob("*.md")):
                if self.words in path.read_text(encoding="utf-8"):
                    return f"{self.preview.address}briefs/{path.stem}.html"
        raise AssertionError(f"no brief says {self.words}")


def window(test, **options):
    """A new page that notes when it is seen, and what goes wrong in it."""
    context = browser().new_context(viewport={"width": 1280, "height": 900}, **options)
    test.addCleanup(context.close)
    page = context.new_page()
    page.add_init_script(NOTE_PAINT)
    return page


def saves_to_paint(test, draft, count=20):
    """How long it takes from saving a text until the page with the change is seen, in milliseconds, each time."""
    draft.save()
    page = window(test)
    page.goto(draft.address())
    times = []
    for _ in range(count):
        # Before, the browser comes to rest; behind, it is left alone while it is measured.
        time.sleep(0.3)
        saved = draft.save()
        time.sleep(0.2)
        until(page, "window.painted && document.body?.textContent.includes(argument)", draft.words)
        times.append(page.evaluate("window.painted") - saved)
    page.context.close()
    return times


def loads(test, address, count=20):
    """How long a page takes to load, in milliseconds, each time."""
    page = window(test)
    times = []
    for _ in range(count):
        page.goto(address)
        times.append(page.evaluate(
            "(() => { const [all] = performance.getEntriesByType('navigation'); return all.loadEventEnd - all.startTime })()"))
    page.context.close()
    return times


def median_within(limit, measure, what, tries=3):
    """Measures until the median is within the limit: what else the machine does only ever adds."""
    for _ in range(tries):
        median = statistics.median(measure())
        print(f"{what}: {median:.0f} ms", flush=True)
        if median <= limit:
            break
    return median
