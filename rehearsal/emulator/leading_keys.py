"""The partition keys that a request to DynamoDB asks for, by which policies tell items apart; the emulator names none."""

import json
import re

from ministack.core import iam_actions
from ministack.services import dynamodb


def apply():
    as_it_is = iam_actions.dynamodb_service_context

    def context(body):
        request = json.loads(body or b"{}")
        keys = _asked_of(request)
        return {**as_it_is(body), **({"dynamodb:LeadingKeys": keys} if keys else {})}

    iam_actions.dynamodb_service_context = context


def _asked_of(request):
    if "RequestItems" in request:
        asked = request["RequestItems"].items()
        return [key for table, of in asked for one in of["Keys"] for key in _value(one, _partition(table, None))]
    attribute = _partition(request.get("TableName"), request.get("IndexName"))
    if "KeyConditionExpression" in request:
        names, values = request.get("ExpressionAttributeNames", {}), request.get("ExpressionAttributeValues", {})
        equal = re.findall(r"(#?\w+)\s*=\s*(:\w+)", request["KeyConditionExpression"])
        return [key for name, value in equal if names.get(name, name) == attribute for key in values[value].values()]
    return _value(request.get("Key") or request.get("Item") or {}, attribute)


def _partition(table, index):
    shape = dynamodb._tables.get(table) or {}
    if index is not None:
        (shape,) = [one for one in shape["GlobalSecondaryIndexes"] if one["IndexName"] == index]
    return next((key["AttributeName"] for key in shape.get("KeySchema", []) if key["KeyType"] == "HASH"), None)


def _value(item, attribute):
    return list(item.get(attribute, {}).values())
