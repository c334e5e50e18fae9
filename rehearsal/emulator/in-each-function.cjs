/** Loaded into each function before its code: the rehearsal's clock, and the addresses of AWS led to the emulator. */
const { readFileSync } = require('node:fs');

const emulator = new URL(process.env.AWS_ENDPOINT_URL);
const clockFile = process.env.REHEARSAL_CLOCK;

const RealDate = Date;
const now = () => RealDate.now() + Number(readFileSync(clockFile, 'ascii'));

globalThis.Date = class extends RealDate {
  constructor(...parts) {
    super(...(parts.length === 0 ? [now()] : parts));
  }
  static now() {
    return now();
  }
};

/** Cognito is found by its public name, which no endpoint variable of the SDK changes; here it is the emulator. */
const isCognito = ({ hostname, host, protocol }) =>
  /^cognito-idp\.[a-z0-9-]+\.amazonaws\.com$/.test(hostname) ||
  (protocol === 'https:' && host === emulator.host);

const realFetch = globalThis.fetch;
globalThis.fetch = (address, options = {}) => {
  const url = new URL(address instanceof Request ? address.url : address);
  if (!isCognito(url)) return realFetch(address, options);
  const headers = new Headers(options.headers);
  headers.set('x-forwarded-proto', 'https');
  return realFetch(new URL(url.pathname + url.search, emulator), { ...options, headers });
};
