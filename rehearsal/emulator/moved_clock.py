"""A clock that runs as the machine's does, and can be moved forward; functions read its offset from the same file."""

import os
import threading
import time


class MovedClock:
    def __init__(self, path):
        self._path = path
        with open(path, encoding="ascii") as file:
            self._offset = float(file.read()) / 1000
        self._dues = {}
        self._lock = threading.Lock()

    def now(self):
        """Seconds since 1970."""
        return time.time() + self._offset

    def move_to(self, instant):
        """Never back."""
        with self._lock:
            self._offset = max(self._offset, instant - time.time())
            written = f"{self._path}.new"
            with open(written, "w", encoding="ascii") as file:
                file.write(str(round(self._offset * 1000)))
            os.replace(written, self._path)

    def next_due(self):
        """When the next wait ends by itself, or None."""
        with self._lock:
            return min(self._dues.values(), default=None)

    def wait(self, seconds, is_over):
        """Waits so long by this clock, or until it is over; returns whether it is."""
        key = object()
        due = self.now() + seconds
        with self._lock:
            self._dues[key] = due
        try:
            while not is_over(0.02):
                if self.now() >= due:
                    return is_over(0)
            return True
        finally:
            with self._lock:
                del self._dues[key]
