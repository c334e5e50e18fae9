/** What the access log keeps of a request: its route, never its path, since a path holds a volunteer's link; no address. */
const fields = {
  time: '$context.requestTime',
  requestId: '$context.requestId',
  route: '$context.routeKey',
  status: '$context.status',
  milliseconds: '$context.responseLatency',
  bytes: '$context.responseLength',
  error: '$context.integrationErrorMessage',
};

export const accessLogFormat = JSON.stringify(fields);
