"""The rehearsal's own door into the emulator, on loopback: what time it is, what is under way, moving the clock, and what
services that the emulator lacks tell a topic."""

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


def _publish(topic, message):
    """As a service does, which the topic's policy allows."""
    from ministack.services import sns

    if sns.publish_internal(topic, message) is None:
        raise LookupError(topic)


def serve(port, clock, activity):
    class Control(BaseHTTPRequestHandler):
        def do_GET(self):
            self._answer()

        def do_POST(self):
            asked = json.loads(self.rfile.read(int(self.headers["content-length"])))
            if "publish" in asked:
                _publish(**asked["publish"])
            else:
                clock.move_to(asked["to"] / 1000)
            self._answer()

        def _answer(self):
            due = clock.next_due()
            quiet = activity.quiet_for()
            body = json.dumps(
                {
                    "now": round(clock.now() * 1000),
                    "next": None if due is None else round(due * 1000),
                    "quietFor": None if quiet is None else round(quiet * 1000),
                    "failures": activity.failures,
                    "refused": activity.refused,
                    "held": activity.held,
                }
            ).encode()
            self.send_response(200)
            self.send_header("content-type", "application/json")
            self.send_header("content-length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format, *arguments):
            """Asked many times a second, and of no interest."""

    server = ThreadingHTTPServer(("127.0.0.1", port), Control)
    threading.Thread(target=server.serve_forever, daemon=True).start()
