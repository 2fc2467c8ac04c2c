"""Requests that try to get at what is not served, or to stop the server; drawn at random, the same at every run."""

import os
import random
import socket
import time

from harness import PATIENCE

SECRET = b"nobody may read this"
PARTS = [
    "..", "%2e%2e", "%2E.", ".%2e", ".", "%2e", "", "..%2f..", "..%5c..", "..\\..", "%252e%252e", "%c0%ae%c0%ae",
    "..;", "%00", "..%00", "briefs", "assets", "site", "texts", "secret.txt", "site-other", "link", "folder-link",
    "up-link", "link%00.html", ".briefgen-manifest", ".briefgen", "etc", "passwd", "proc", "self", "environ", "~",
    "%ff", "%", "%2", "峄城", "%E5%B3%84", "a" * 300, "con", "file:", "http:", "index.html",
]
METHODS = ["GET", "GET", "GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "TRACE", "CONNECT", "get", "G\0T", ""]
HOSTS = ["127.0.0.1:{port}", "127.0.0.1:{port}", "localhost:{port}", "evil.example", "127.0.0.1:{port}\0", "", "[::1"]


class Tricks:
    """What lies around the site of a preview, and requests that would get at it."""

    def __init__(self, preview, seed=1):
        self.preview = preview
        self.random = random.Random(seed)
        self.leaks = []
        # Connections that are kept open, the oldest first.
        self.kept = []
        (preview.folder / "secret.txt").write_bytes(SECRET)
        other = preview.folder / "site-other"
        other.mkdir()
        (other / "secret.txt").write_bytes(SECRET)
        (preview.site / ".hidden").write_bytes(SECRET)
        for name, target in (("link", "../secret.txt"), ("folder-link", "../site-other"), ("up-link", "..")):
            (preview.site / name).symlink_to(target)
        self.page = self.named_page()
        assert self.page.startswith(b"HTTP/1.1 200"), self.page[:200]

    def named_page(self):
        """The first page, once it names its build: the line that tells of a build may come a moment earlier."""
        end = time.monotonic() + PATIENCE
        while b'data-build=""' in (page := self.preview.get("/")) and time.monotonic() < end:
            time.sleep(0.03)
        return page

    def play(self, count):
        for number in range(count):
            kind = self.random.random()
            if kind < 0.7:
                self.ask(self.request())
            elif kind < 0.8:
                self.ask(self.large())
            elif kind < 0.9:
                self.keep(self.request()[: self.random.randrange(1, 40)])
            elif kind < 0.95:
                # It asks for much, and reads none of it.
                self.keep(self.plain("/assets/site.css") * 200)
            else:
                self.ask(self.random.randbytes(self.random.randrange(1, 3000)))
            if number % 100 == 99:
                self.check(number)
        self.check(count)

    def close(self):
        for connection in self.kept:
            connection.close()

    def plain(self, path):
        return f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{self.preview.port}\r\n\r\n".encode()

    def path(self):
        path = "/".join(self.random.choices(PARTS, k=self.random.randrange(1, 9)))
        start = self.random.choice(["/", "/", "/", "//", "", "\\", "http://127.0.0.1/", "/?", "/#"])
        return start + path + self.random.choice(["", "", "/", "?a=../", "#/..", "%00"])

    def request(self, *lines):
        host = self.random.choice(HOSTS).format(port=self.preview.port)
        version = self.random.choice(["HTTP/1.1", "HTTP/1.1", "HTTP/1.1", "HTTP/1.0", "HTTP/2", "", "FTP/1"])
        lines = [
            f"{self.random.choice(METHODS)} {self.path()} {version}", f"Host: {host}", "Connection: close",
            self.random.choice(["A: b", "Range: bytes=0-", "Range: bytes=-99999999999999999999", "Content-Length: 9",
                                "Transfer-Encoding: chunked", "Content-Length: -1", "If-None-Match: *", ": b"]),
            *lines, "", "",
        ]
        return "\r\n".join(lines).encode()

    def large(self):
        kind = self.random.randrange(3)
        if kind == 0:
            return self.request("X: " + "a" * 65536)
        if kind == 1:
            return self.request(*["A: " + "b" * 60] * 1000)
        return f"GET /{'a/../' * 13107} HTTP/1.1\r\nHost: 127.0.0.1:{self.preview.port}\r\n\r\n".encode()

    def ask(self, request):
        # Who has sent half a request waits for nothing, and need not be waited for.
        with socket.create_connection(("127.0.0.1", self.preview.port), timeout=5) as connection:
            answer = b""
            try:
                connection.sendall(request)
                connection.shutdown(socket.SHUT_WR)
                while part := connection.recv(1 << 16):
                    answer += part
            except OSError:
                pass
        if SECRET in answer or b"root:" in answer or b"PATH=" in answer:
            self.leaks.append((request[:300], answer[:300]))

    def keep(self, request):
        connection = socket.create_connection(("127.0.0.1", self.preview.port), timeout=5)
        connection.setblocking(False)
        try:
            connection.send(request)
        except OSError:
            pass
        self.kept.append(connection)
        if len(self.kept) > 200:
            self.kept.pop(0).close()

    def check(self, number):
        """It is still there, and serves what it did."""
        assert self.preview.process.poll() is None, f"it ended at request {number}"
        page = self.preview.get("/")
        assert page == self.page, f"after request {number}: {page[:300]}"
