"""MiniStack as the rehearsal runs it: on a clock that can be moved, and with the ways round that docs/rehearsal.md lists."""

import os

import control
import ways_round
from moved_clock import MovedClock

clock = MovedClock(os.environ["REHEARSAL_CLOCK"])
watch = ways_round.apply(clock)
control.serve(int(os.environ["REHEARSAL_CONTROL_PORT"]), clock, watch)

from ministack.app import main  # noqa: E402 - what it imports has to be changed before it runs

main()
