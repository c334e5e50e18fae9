"""Step Functions as AWS runs what the workflows use: timeouts by the clock, and functions that fail with a task token."""

import contextvars
import threading
from concurrent.futures import Future
from datetime import datetime, timezone

from instead import Instead
from ministack.services import stepfunctions

machine_of_token = {}
"""ARN of the state machine that waits for each task token."""

_own = threading.local()
"""What this thread is doing: for which machine, with which token."""


def apply(clock, activity):
    _keep_time_by(clock, activity)
    _compute_timeouts()
    _end_with_the_output()
    _time_tasks_by(clock, activity)
    _fail_with_the_function()
    run = stepfunctions._run_execution

    def run_execution(*arguments, **named):
        with activity.working():
            return run(*arguments, **named)

    stepfunctions._run_execution = run_execution
    for entry in ("_start_execution", "_send_task_success"):
        setattr(stepfunctions, entry, activity.noting(getattr(stepfunctions, entry)))


def _keep_time_by(clock, activity):
    stepfunctions.now_iso = lambda: _iso(clock.now())

    class Event(threading.Event):
        def wait(self, timeout=None):
            if timeout is None:
                return super().wait()
            with activity.resting():
                return clock.wait(timeout, super().wait)

    def sleep(seconds):
        with activity.resting():
            clock.wait(seconds, threading.Event().wait)

    stepfunctions.threading = Instead(threading, Event=Event)
    stepfunctions._scaled_sleep = sleep


def _iso(seconds):
    return datetime.fromtimestamp(seconds, timezone.utc).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _compute_timeouts():
    """AWS computes a TimeoutSeconds that is an expression when the state is entered."""
    as_it_is = stepfunctions._execute_task

    def execute(state_def, raw_input, execution, ctx):
        _own.machine = execution["stateMachineArn"]
        if isinstance(state_def.get("TimeoutSeconds"), str):
            seconds = stepfunctions._jsonata_state_field(state_def, "TimeoutSeconds", "number", raw_input, ctx)
            state_def = {**state_def, "TimeoutSeconds": seconds}
        return as_it_is(state_def, raw_input, execution, ctx)

    stepfunctions._execute_task = execute


def _end_with_the_output():
    """A Succeed state's Output is what the execution ends with."""
    as_it_is = stepfunctions._apply_output_path

    def apply_output(state_def, value, ctx=None):
        if state_def.get("Type") == "Succeed" and "Output" in state_def:
            return stepfunctions._apply_jsonata_output(state_def, value, ctx)
        return as_it_is(state_def, value, ctx)

    stepfunctions._apply_output_path = apply_output


def _time_tasks_by(clock, activity):
    """A function, or an execution that is waited for, has its time by the clock that is moved."""

    def invoke(resource, given, timeout):
        answer, ended = Future(), threading.Event()

        def work():
            try:
                answer.set_result(stepfunctions._invoke_resource(resource, given))
            except Exception as error:  # noqa: BLE001 - it is raised again by whoever waits
                answer.set_exception(error)
            ended.set()

        threading.Thread(target=contextvars.copy_context().run, args=(work,), daemon=True).start()
        with activity.resting():
            in_time = clock.wait(timeout, ended.wait)
        if not in_time:
            raise stepfunctions._ExecutionError("States.Timeout", f"Task timed out after {timeout} seconds")
        return answer.result()

    stepfunctions._invoke_resource_with_timeout = invoke


def _fail_with_the_function():
    """A function that fails when it is to keep a task token fails the task, with the function's error."""
    invoke, call = stepfunctions._invoke_with_callback, stepfunctions._call_lambda

    def invoke_with_callback(resource, given, token, state_def):
        _own.token = token
        machine_of_token[token] = _own.machine
        return invoke(resource, given, token, state_def)

    def call_lambda(function, event):
        token, _own.token = getattr(_own, "token", None), None
        try:
            return call(function, event)
        except stepfunctions._ExecutionError as error:
            if token is not None:
                task = stepfunctions._task_tokens[token]
                task["error"] = {"Error": error.error, "Cause": error.cause}
                task["event"].set()
            raise

    stepfunctions._invoke_with_callback = invoke_with_callback
    stepfunctions._call_lambda = call_lambda
