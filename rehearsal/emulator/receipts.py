"""What SES tells of an email by its configuration set: that it was delivered, to the topic that the set names."""

import contextvars
import json
import re
import threading

from ministack.services import ses, ses_v2

_seconds_until_delivered = 1


def apply(wait):
    """The emulator keeps event destinations, and tells them nothing."""
    as_it_is = ses._send_raw_email

    def send(params):
        answer = as_it_is(params)
        sent = re.search(rb"<MessageId>(.+)</MessageId>", _bytes(answer[2]))
        kept = ses_v2._config_sets.get(ses._p(params, "ConfigurationSetName")) or {}
        for destination in (kept.get("EventDestinations") or {}).values():
            topic = (destination.get("SnsDestination") or {}).get("TopicArn")
            if sent and topic and "DELIVERY" in destination["MatchingEventTypes"]:
                to = ses._collect_list(params, "Destinations.member")
                _later(wait, topic, {"messageId": sent[1].decode(), "destination": to, "tags": _tags(params)})
        return answer

    ses._send_raw_email = send


def _later(wait, topic, mail):
    def deliver():
        wait(_seconds_until_delivered)
        event = {"eventType": "Delivery", "mail": mail, "delivery": {"recipients": mail["destination"]}}
        ses._publish_notification(topic, event)

    threading.Thread(target=contextvars.copy_context().run, args=(deliver,), daemon=True).start()


def _tags(params):
    """As the sender gave them: SES hands back a list of values for each."""
    names = {key: ses._p(params, key) for key in params if re.fullmatch(r"Tags\.member\.\d+\.Name", key)}
    return {name: [ses._p(params, key.removesuffix("Name") + "Value")] for key, name in names.items()}


def _bytes(body):
    return body if isinstance(body, bytes) else body.encode()
