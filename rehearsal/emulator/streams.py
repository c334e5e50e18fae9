"""Records of a table's stream reach their function at once: the emulator looks for them once a second."""

from ministack.services import dynamodb, lambda_svc


def apply(activity):
    as_it_is = activity.noting(dynamodb._emit_stream_event)

    def emit(*arguments, **named):
        as_it_is(*arguments, **named)
        lambda_svc._esm_wake.set()

    dynamodb._emit_stream_event = emit
