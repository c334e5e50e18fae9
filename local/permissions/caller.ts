/** Tells the local AWS services which function makes a call, as its role would in the cloud. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { subscribe } from 'node:diagnostics_channel';
import { ClientRequest } from 'node:http';

/** Added after signing, and seen by nobody but the local endpoint. */
export const callerHeader = 'x-asar-function';

const running = new AsyncLocalStorage<string>();

subscribe('http.client.request.created', (message) => {
  const functionName = running.getStore();
  if (functionName === undefined || typeof message !== 'object' || message === null) return;
  if ('request' in message && message.request instanceof ClientRequest)
    message.request.setHeader(callerHeader, functionName);
});

/** Runs the work as this function. */
export const asFunction = <Value>(functionName: string, work: () => Value): Value =>
  running.run(functionName, work);
