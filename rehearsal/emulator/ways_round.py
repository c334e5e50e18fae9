"""What is changed in MiniStack, each change for a difference from AWS or for the clock; docs/rehearsal.md says which."""

import threading
import time
from datetime import datetime, timezone

from activity import Activity
from ministack.services import cognito, lambda_svc, ses, stepfunctions
from ministack.services.cloudformation import provisioners


class _Instead:
    """A module with some of its names replaced."""

    def __init__(self, module, **replaced):
        self._module = module
        self.__dict__.update(replaced)

    def __getattr__(self, name):
        return getattr(self._module, name)


def apply(clock):
    activity = Activity()
    _keep_time_by(clock, activity)
    _compute_timeouts()
    _watch_functions(activity)
    _accept_sign_in_pages()
    _hand_on_cookies()
    return activity


def _keep_time_by(clock, activity):
    moved = _Instead(time, time=clock.now)
    cognito.time = moved
    ses.time = moved
    stepfunctions.now_iso = lambda: _iso(clock.now())

    class Event(threading.Event):
        def wait(self, timeout=None):
            if timeout is None:
                return super().wait()
            with activity.resting():
                return clock.wait(timeout, super().wait)

    def sleep(seconds):
        with activity.resting():
            clock.wait(seconds, lambda poll: time.sleep(poll))

    stepfunctions.threading = _Instead(threading, Event=Event)
    stepfunctions._scaled_sleep = sleep


def _iso(seconds):
    return datetime.fromtimestamp(seconds, timezone.utc).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _compute_timeouts():
    """AWS computes a TimeoutSeconds that is an expression when the state is entered."""
    as_it_is = stepfunctions._execute_task

    def execute(state_def, raw_input, execution, ctx):
        if isinstance(state_def.get("TimeoutSeconds"), str):
            seconds = stepfunctions._jsonata_state_field(state_def, "TimeoutSeconds", "number", raw_input, ctx)
            state_def = {**state_def, "TimeoutSeconds": seconds}
        return as_it_is(state_def, raw_input, execution, ctx)

    stepfunctions._execute_task = execute


def _watch_functions(activity):
    """So that the rehearsal knows when all is quiet, and of every call that failed."""
    as_it_is = lambda_svc._execute_function

    def execute(func, event):
        with activity.working():
            result = as_it_is(func, event)
        if result.get("error"):
            config = func.get("config") or func
            activity.failures.append({"function": config.get("FunctionName"), "error": str(result.get("body"))})
        return result

    lambda_svc._execute_function = execute
    run = stepfunctions._run_execution

    def run_execution(*arguments, **named):
        with activity.working():
            return run(*arguments, **named)

    stepfunctions._run_execution = run_execution
    in_a_thread = stepfunctions._invoke_resource_with_timeout

    def invoke(*arguments):
        with activity.resting():
            return in_a_thread(*arguments)

    stepfunctions._invoke_resource_with_timeout = invoke


def _accept_sign_in_pages():
    """The look of Cognito's own pages; CloudFormation knows it, MiniStack does not."""
    provisioners._RESOURCE_HANDLERS["AWS::Cognito::ManagedLoginBranding"] = {
        "create": lambda logical_id, props, stack_name: (f"{props['UserPoolId']}|{logical_id}", {}),
        "delete": lambda physical_id, props: None,
    }


def _hand_on_cookies():
    """An HTTP API gives a function the cookies of a request as a list of their own, and not among its headers."""
    as_it_is = lambda_svc._execute_function

    def execute(func, event):
        headers = event.get("headers") if isinstance(event, dict) and event.get("version") == "2.0" else None
        if headers and "cookies" not in event:
            cookies = [value for name, value in headers.items() if name.lower() == "cookie"]
            others = {name: value for name, value in headers.items() if name.lower() != "cookie"}
            event = {**event, "headers": others}
            if cookies:
                event["cookies"] = [one for value in cookies for one in value.split("; ")]
        return as_it_is(func, event)

    lambda_svc._execute_function = execute
