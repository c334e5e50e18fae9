"""What is under way: running functions and executions, except those that only wait."""

import threading
import time
from contextlib import contextmanager


class Activity:
    def __init__(self):
        self._busy = 0
        self._last = time.monotonic()
        self._lock = threading.Lock()
        self._own = threading.local()
        self.failures = []
        self.refused = []
        self.held = 0

    def _change(self, by):
        with self._lock:
            self._busy += by
            self._last = time.monotonic()

    @contextmanager
    def working(self):
        """A thread counts once, however deep: an execution runs the one that it waits for in its own thread."""
        if getattr(self._own, "works", False):
            yield
            return
        self._own.works = True
        self._change(1)
        try:
            yield
        finally:
            self._own.works = False
            self._change(-1)

    @contextmanager
    def resting(self):
        """Waits for a person, for a time, or for another thread."""
        if not getattr(self._own, "works", False):
            yield
            return
        self._change(-1)
        try:
            yield
        finally:
            self._change(1)

    def noting(self, function):
        """Something follows from a call of this function, by another thread and soon."""

        def noted(*arguments, **named):
            try:
                return function(*arguments, **named)
            finally:
                self._change(0)

        return noted

    def quiet_for(self):
        """Seconds; None while something runs."""
        with self._lock:
            return None if self._busy > 0 else time.monotonic() - self._last
