/** What a Task calls: a Lambda function by its ARN, or a service integration with its waiting pattern. */
export type Pattern = 'response' | 'token' | 'sync' | 'sync:2';

export type Resource =
  | { readonly kind: 'function'; readonly arn: string }
  | {
      readonly kind: 'service';
      readonly service: string;
      readonly action: string;
      readonly pattern: Pattern;
      /** As the history names it: the action with its waiting pattern. */
      readonly label: string;
    };

const patterns: ReadonlyMap<string, Pattern> = new Map([
  ['', 'response'],
  ['.waitForTaskToken', 'token'],
  ['.sync', 'sync'],
  ['.sync:2', 'sync:2'],
]);

const lambdaFunction = /^arn:[^:]+:lambda:[^:]*:[^:]*:function:[^:]+(:[^:]+)?$/;
const integration = /^arn:[^:]+:states:::([^:.]+):([^:.]+)(\.[A-Za-z:0-9]+)?$/;

/** Understands a Resource; undefined when this service does not know it. `services` are like `lambda:invoke`. */
export function parseResource(text: string, services: ReadonlySet<string>): Resource | undefined {
  if (lambdaFunction.test(text)) return { kind: 'function', arn: text };
  const [, service, action, suffix = ''] = integration.exec(text) ?? [];
  const pattern = patterns.get(suffix);
  if (service === undefined || action === undefined || pattern === undefined) return undefined;
  if (!services.has(`${service}:${action}`)) return undefined;
  if (pattern.startsWith('sync') && service !== 'states') return undefined;
  return { kind: 'service', service, action, pattern, label: `${action}${suffix}` };
}
