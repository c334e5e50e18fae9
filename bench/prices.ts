/**
 * What AWS asks for in eu-central-1 (Frankfurt), on demand, in US dollars, without free tiers and without tax.
 * They were written down from what we knew of the pages named, in 2025, and not looked up again: look before relying on them.
 */

interface Price {
  /** Dollars for one. */
  each: number;
  unit: string;
  source: string;
  /** Set where the figure is an assumption of ours. */
  assumed?: true;
}

const million = 1_000_000;

export const prices = {
  transitions: {
    each: 0.025 / 1000,
    unit: 'state transition, Step Functions Standard',
    source: 'aws.amazon.com/step-functions/pricing',
  },
  invocations: {
    each: 0.2 / million,
    unit: 'Lambda request',
    source: 'aws.amazon.com/lambda/pricing',
  },
  gigabyteSeconds: {
    each: 0.000_013_333_4,
    unit: 'GB-second, Lambda on arm64',
    source: 'aws.amazon.com/lambda/pricing',
  },
  readUnits: {
    each: 0.1525 / million,
    unit: 'DynamoDB read request unit, on demand',
    source: 'aws.amazon.com/dynamodb/pricing/on-demand (halved in November 2024)',
  },
  writeUnits: {
    each: 0.7625 / million,
    unit: 'DynamoDB write request unit, on demand',
    source: 'aws.amazon.com/dynamodb/pricing/on-demand (halved in November 2024)',
  },
  requests: {
    each: 1.2 / million,
    unit: 'request, API Gateway HTTP API',
    source: 'aws.amazon.com/api-gateway/pricing',
  },
  emails: {
    each: 0.1 / 1000,
    unit: 'email, SES',
    source: 'aws.amazon.com/ses/pricing',
  },
  smsParts: {
    each: 0.25,
    unit: 'SMS part to Kazakhstan, End User Messaging',
    source: 'aws.amazon.com/end-user-messaging/pricing, price list by country (changes by the month)',
    assumed: true,
  },
} as const satisfies Record<string, Price>;

export type Priced = keyof typeof prices;
