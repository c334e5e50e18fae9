"""A function that throws fails with the name of its error, as Lambda reports it; the emulator has one name for all."""

import threading

from ministack.core import lambda_runtime
from ministack.services import lambda_svc

_anything = "Runtime.HandlerError"


def apply():
    script = lambda_runtime._NODEJS_WORKER_SCRIPT
    for trace in ('trace: err.stack || ""', "trace: e.stack"):
        assert trace in script
        script = script.replace(trace, trace.replace("stack", "name"))
    lambda_runtime._NODEJS_WORKER_SCRIPT = script
    thrown = threading.local()
    invoke, execute = lambda_runtime.Worker.invoke, lambda_svc._execute_function_warm

    def invoke_worker(*arguments, **named):
        result = invoke(*arguments, **named)
        thrown.name = result.get("trace") if result.get("status") == "error" else None
        return result

    def execute_function(func, event, request_id):
        thrown.name = None
        result = execute(func, event, request_id)
        body = result.get("body")
        if result.get("error") and body.get("errorType") == _anything and thrown.name:
            body["errorType"] = thrown.name
        return result

    lambda_runtime.Worker.invoke = invoke_worker
    lambda_svc._execute_function_warm = execute_function
