"""Point-in-time recovery: the emulator forgets that a template asks for it, and copies a table as it is now."""

import json
from datetime import datetime, timezone

from ministack.services import dynamodb
from ministack.services.cloudformation import provisioners

_window = 35 * 86_400
_delay = 300
"""Seconds: AWS keeps 35 days, and is about five minutes behind."""


def apply(clock):
    _keep_what_templates_ask_for()
    describe, restore = dynamodb._describe_continuous_backups, dynamodb._restore_table_to_point_in_time

    def describe_continuous_backups(data):
        status, headers, body = describe(data)
        answer = json.loads(body)
        described = answer.get("ContinuousBackupsDescription", {}).get("PointInTimeRecoveryDescription", {})
        if "LatestRestorableDateTime" in described:
            described["EarliestRestorableDateTime"] = clock.now() - _window
            described["LatestRestorableDateTime"] = clock.now() - _delay
        return status, headers, json.dumps(answer).encode()

    def restore_table(data):
        answer = restore(data)
        if answer[0] == 200:
            instant = datetime.fromtimestamp(data["RestoreDateTime"], timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
            _forget_what_came_later(dynamodb._tables[data["TargetTableName"]], instant)
        return answer

    dynamodb._describe_continuous_backups = describe_continuous_backups
    dynamodb._restore_table_to_point_in_time = restore_table


def _keep_what_templates_ask_for():
    handlers = provisioners._RESOURCE_HANDLERS["AWS::DynamoDB::Table"]
    as_it_is = handlers["create"]

    def create(logical_id, props, stack_name):
        made = as_it_is(logical_id, props, stack_name)
        asked = props.get("PointInTimeRecoverySpecification", {}).get("PointInTimeRecoveryEnabled")
        dynamodb._pitr_settings[made[0]] = str(asked).lower() == "true"
        return made

    provisioners._RESOURCE_HANDLERS["AWS::DynamoDB::Table"] = {**handlers, "create": create}


def _forget_what_came_later(table, instant):
    """Of the log alone, whose events carry when they were recorded."""
    for items in table["items"].values():
        for key, item in list(items.items()):
            if item.get("at", {}).get("S", "") > instant:
                del items[key]
    dynamodb._items_replaced(table)
