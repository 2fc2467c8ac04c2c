"""A browser that nothing listens to.

Whoever hears of every request, as the tests do, makes each slower by as much as the request takes; so what a reader
waits for is measured here. Speaks the DevTools protocol over a pipe.
"""

import fcntl
import json
import os
import subprocess
import tempfile
import time

from harness import CHROMIUM, PATIENCE


class BareBrowser:
    def __enter__(self):
        self.profile = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        read, of_browser = os.pipe()
        to_browser, write = os.pipe()
        # The browser reads from file 3 and writes to file 4, whatever has these numbers here.
        to_browser, of_browser = (self.moved(file) for file in (to_browser, of_browser))
        command = f'exec "$@" 3<&{to_browser} 4>&{of_browser}'
        arguments = ["--headless", "--no-sandbox", "--remote-debugging-pipe", f"--user-data-dir={self.profile.name}"]
        self.process = subprocess.Popen(
            ["bash", "-c", command, "bash", CHROMIUM, *arguments],
            pass_fds=(to_browser, of_browser),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(to_browser)
        os.close(of_browser)
        self.answers, self.questions = os.fdopen(read, "rb"), os.fdopen(write, "wb")
        self.number, self.rest = 0, b""
        return self

    @staticmethod
    def moved(file):
        copy = fcntl.fcntl(file, fcntl.F_DUPFD, 10)
        os.close(file)
        return copy

    def __exit__(self, *_):
        self.process.kill()
        self.process.wait()
        self.answers.close()
        self.questions.close()
        self.profile.cleanup()

    def call(self, method, session=None, **parameters):
        self.number += 1
        question = {"id": self.number, "method": method, "params": parameters}
        if session:
            question["sessionId"] = session
        self.questions.write(json.dumps(question).encode() + b"\0")
        self.questions.flush()
        while True:
            while b"\0" not in self.rest:
                read = self.answers.read1(65536)
                if not read:
                    raise EOFError("the browser has gone")
                self.rest += read
            message, self.rest = self.rest.split(b"\0", 1)
            answer = json.loads(message)
            if answer.get("id") == self.number:
                return answer["result"]

    def evaluate(self, address, script):
        """What a script comes to, waited for, in a window of its own that has loaded a page."""
        context = self.call("Target.createBrowserContext")["browserContextId"]
        target = self.call("Target.createTarget", url=address, browserContextId=context)["targetId"]
        session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]

        def value(expression):
            answer = self.call("Runtime.evaluate", session, expression=expression, awaitPromise=True, returnByValue=True)
            return answer["result"].get("value")

        until = time.monotonic() + PATIENCE
        while value("document.readyState + location.href") != "complete" + address:
            if time.monotonic() > until:
                raise TimeoutError(address)
            time.sleep(0.02)
        result = value(script)
        self.call("Target.disposeBrowserContext", browserContextId=context)
        return result
