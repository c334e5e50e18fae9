/** Alarms on the price of SMS, before the account's limit is reached, and on messages that the services do not take at all. */
import { Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { FilterPattern } from 'aws-cdk-lib/aws-logs';
import type { Channel } from '#case';
import type { LogCode } from '#functions/runtime/log.ts';
import type { FunctionFromTable } from '../functions/function-from-table.ts';
import type { Settings } from '../settings.ts';
import { type Alarms, fiveMinutes, summed, type Watch } from './alarm.ts';
import { countedInLogs } from './counted-in-logs.ts';

/** There is time left to have the limit raised, which takes AWS a day or two. */
const nearTheLimit = 0.8;

/** A running total of the month, hence its greatest value and not a sum; there is none before the first SMS. */
export function watchSmsSpend(alarm: Alarms, { sms }: Settings): void {
  const near = sms.monthlyLimit * nearTheLimit;
  alarm({
    name: 'sms-spend',
    says: `SMS have cost ${near} US dollars this month, of ${sms.monthlyLimit} that the account may spend.`,
    runbook: 'sms-spend',
    atLeast: near,
    metric: new Metric({
      namespace: 'AWS/SMSVoice',
      metricName: 'TextMessageMonthlySpend',
      statistic: Stats.MAXIMUM,
      period: fiveMinutes,
    }),
  });
}

const hindered: LogCode = 'sending-hindered';

const stopped: Record<Channel, Pick<Watch, 'name' | 'says' | 'runbook'>> = {
  sms: {
    name: 'sms-stopped',
    says: 'SMS are not sent any more; coordinators are asked to call instead.',
    runbook: 'sms-spend',
  },
  email: {
    name: 'email-stopped',
    says: 'Emails are not sent any more: the day’s quota is used up, or SES has paused the account.',
    runbook: 'email-stopped',
  },
};

/** Counted from what the functions log: whatever the reason, the first message that is not taken rings. */
export function watchHinderedSending(
  alarm: Alarms,
  functions: readonly FunctionFromTable[],
  settings: Settings,
): void {
  const senders = functions.filter(({ entry }) => entry.email || entry.sms);
  for (const channel of ['sms', 'email'] as const) {
    const metric = countedInLogs(
      senders,
      {
        id: `Hindered-${channel}`,
        group: 'sending',
        name: `Hindered-${channel}`,
        pattern: FilterPattern.all(
          FilterPattern.stringValue('$.message', '=', hindered),
          FilterPattern.stringValue('$.channel', '=', channel),
        ),
      },
      settings,
      summed,
    );
    alarm({
      ...stopped[channel],
      atLeast: 1,
      metric,
    });
  }
}
