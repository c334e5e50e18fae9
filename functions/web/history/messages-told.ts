/** Messages, the ladder, and whom a case was given to, told in plain words. */
import { type Channel, hindranceOf } from '#case';
import type { Tellers, Telling } from './telling.ts';

type Told = Tellers<
  | 'rung-climbed'
  | 'message-sent'
  | 'message-delivered'
  | 'message-bounced'
  | 'message-failed'
  | 'messages-stopped'
  | 'ask-settled'
  | 'task-handed-back'
  | 'call-asked'
  | 'call-made'
  | 'escalated'
  | 'taken-up'
  | 'reassigned'
>;

const to = (event: { person: string; channel: Channel }, { nameOf, word }: Telling) => ({
  person: nameOf(event.person),
  message: word(`message.${event.channel}`),
  way: word(`by-channel.${event.channel}`),
});

/** A hindrance in words; what a provider says of one message stays its code. */
function codeText(code: string, { word }: Telling): string {
  const hindrance = hindranceOf(code);
  return hindrance === undefined ? code : word(`hindrance.${hindrance}`);
}

export const messagesTold: Told = {
  'rung-climbed': (event, { say, word, nameOf }) => ({
    text: say('rung-climbed', { person: nameOf(event.person), action: word(`rung.${event.action}`) }),
    details: [
      event.channel === undefined
        ? say('rung-no-channel')
        : say('rung-channel', { channel: word(`channel.${event.channel}`) }),
    ],
  }),
  'message-sent': (event, telling) => ({
    text: telling.say(event.repeated ? 'message-repeated' : 'message-sent', to(event, telling)),
  }),
  'message-delivered': (event, telling) => ({
    text: telling.say('message-delivered', to(event, telling)),
  }),
  'message-bounced': (event, telling) => ({
    text: telling.say(event.complaint ? 'message-complained' : 'message-bounced', to(event, telling)),
  }),
  'message-failed': (event, telling) => ({
    text: telling.say('message-failed', { ...to(event, telling), code: codeText(event.code, telling) }),
  }),
  'messages-stopped': (event, { say, word, nameOf }) => ({
    text: say('messages-stopped', {
      person: nameOf(event.person),
      list: event.channels.map((channel) => word(`by-channel.${channel}`)).join(', '),
    }),
  }),
  'ask-settled': (event, { say, word, askById }) => ({
    text: say('ask-settled', { ask: askById(event.askId), outcome: word(`ask-status.${event.outcome}`) }),
  }),
  'task-handed-back': (event, { say, word, nameOf }) => ({
    text: say('task-handed-back', {
      person: nameOf(event.volunteer),
      reason: word(`hand-back.${event.reason}`),
    }),
    ...(event.noteId !== undefined && { details: [say('with-note')] }),
  }),
  'call-asked': (event, { say, nameOf }) => ({
    text: say('call-asked', { person: nameOf(event.volunteer) }),
    ...(event.noteId !== undefined && { details: [say('with-note')] }),
  }),
  'call-made': (event, { say, nameOf }) => ({
    text: say('call-made', { person: nameOf(event.volunteer) }),
  }),
  escalated: (event, { say, word, nameOf }) => ({
    text: say('escalated', {
      person: nameOf(event.to),
      role: say(`role-${event.role}`),
      reason: word(`reason.${event.reason}`),
    }),
  }),
  'taken-up': (event, { say, word, dateOf }) => ({
    text: say('taken-up', { reason: word(`reason.${event.reason}`) }),
    ...(event.checkIn && {
      details: [say('check-in-planned', { number: event.checkIn.number, date: dateOf(event.checkIn.on) })],
    }),
  }),
  reassigned: (event, { say, nameOf }) => {
    const backup = event.backup === true ? 'reassigned-backup' : 'reassigned-volunteer';
    return {
      text: say(event.role === 'coordinator' ? 'reassigned-coordinator' : backup, {
        person: nameOf(event.to),
      }),
      ...(event.from !== undefined && {
        details: [say('reassigned-from', { person: nameOf(event.from) })],
      }),
    };
  },
};
