"""Functions are allowed what the policies of their roles allow; who deploys, and the rehearsal itself, everything."""

import json
from contextvars import ContextVar
from email.utils import parseaddr
from urllib.parse import parse_qs

import leading_keys
import workflows
from ministack.core import iam_actions, iam_evaluator
from ministack.services import sts

_unnamed = ("ses:SendRawEmail", "states:SendTaskSuccess")
"""Of which the emulator does not know what they use; here it is kept, with what else policies are told of the call."""
_used = ContextVar("used", default=([], None))


def apply(activity):
    # Signatures are the SDK's and AWS's own; on a clock that is moved they would all be out of date.
    iam_evaluator.authenticate = lambda access_key, account: None
    _name_what_is_used()
    leading_keys.apply()
    as_it_is = iam_evaluator.enforce

    def enforce(access_key, action, service, region, resource_arn="*", service_context=None):
        role = (sts._sessions.get(access_key) or {}).get("Arn", "")
        if ":assumed-role/" not in role or ":assumed-role/cdk-" in role:
            return None
        activity.held += 1
        resources, told = _used.get() if action in _unnamed else ([resource_arn], service_context)
        for resource in resources:
            denied = as_it_is(access_key, action, service, region, resource, told)
            if denied is not None:
                activity.refused.append({"role": role, "action": action, "resource": resource, "told": str(told)})
                return denied
        return None

    iam_evaluator.enforce = enforce


def _name_what_is_used():
    as_it_is = iam_actions.extract_resource_arn

    def extract(service, method, path, headers, body, query_params, region, account):
        if service == "ses":
            _used.set(_of_email(body, f"arn:aws:ses:{region}:{account}"))
        if headers.get("x-amz-target", "").endswith(".SendTaskSuccess"):
            machine = workflows.machine_of_token.get(json.loads(body).get("taskToken"), "*")
            _used.set(([machine], None))
        return as_it_is(service, method, path, headers, body, query_params, region, account)

    iam_actions.extract_resource_arn = extract


def _of_email(body, arn):
    """SES asks the identity's and the configuration set's permission, and tells policies who an email is from."""
    sent = {name: value for name, (value, *_) in parse_qs(body.decode()).items()}
    address = parseaddr(sent.get("Source", ""))[1]
    used = [f"{arn}:identity/{address}", f"{arn}:configuration-set/{sent.get('ConfigurationSetName')}"]
    return used, {"ses:FromAddress": address}
