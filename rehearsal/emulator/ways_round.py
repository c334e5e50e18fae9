"""What is changed in MiniStack, each change for a difference from AWS or for the clock; docs/rehearsal.md says which."""

import time

import backups
import errors
import permissions
import receipts
import streams
import workflows
from activity import Activity
from instead import Instead
from ministack.services import cognito, lambda_svc, scheduler, ses
from ministack.services.cloudformation import provisioners


def apply(clock):
    activity = Activity()
    moved = Instead(time, time=clock.now)
    cognito.time = moved
    ses.time = moved
    workflows.apply(clock, activity)
    streams.apply(activity)
    receipts.apply(lambda seconds: clock.wait(seconds, time.sleep))
    backups.apply(clock)
    errors.apply()
    _watch_functions(activity)
    _accept_sign_in_pages()
    _refer_to_secrets_by_arn()
    _hand_on_cookies()
    _keep_schedules()
    permissions.apply(activity)
    return activity


def _watch_functions(activity):
    """So that the rehearsal knows when all is quiet, and of every call that failed."""
    as_it_is = lambda_svc._execute_function

    def execute(func, event):
        with activity.working():
            result = as_it_is(func, event)
        body = result.get("body")
        unprocessed = isinstance(body, dict) and body.get("batchItemFailures")
        if result.get("error") or unprocessed:
            config = func.get("config") or func
            activity.failures.append({"function": config.get("FunctionName"), "error": str(body)})
        return result

    lambda_svc._execute_function = execute


def _accept_sign_in_pages():
    """The look of Cognito's own pages; CloudFormation knows it, MiniStack does not."""
    provisioners._RESOURCE_HANDLERS["AWS::Cognito::ManagedLoginBranding"] = {
        "create": lambda logical_id, props, stack_name: (f"{props['UserPoolId']}|{logical_id}", {}),
        "delete": lambda physical_id, props: None,
    }


def _refer_to_secrets_by_arn():
    """In CloudFormation a reference to a secret is its ARN; here it is the name, which no policy means."""
    handlers = provisioners._RESOURCE_HANDLERS["AWS::SecretsManager::Secret"]
    as_it_is = handlers["create"]

    def create(*arguments):
        _, attributes = as_it_is(*arguments)
        return attributes["Arn"], attributes

    provisioners._RESOURCE_HANDLERS["AWS::SecretsManager::Secret"] = {**handlers, "create": create}


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


def _keep_schedules():
    """EventBridge Scheduler goes by the machine's clock: the rehearsal calls what is scheduled itself."""
    scheduler._tick_schedules = lambda: None
