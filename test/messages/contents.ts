/** Messages as they might be sent, in ordinary and in the longest realistic words. */
import { askKinds, escalationReasons, hindrances } from '#case';
import type { MessageContent } from '#functions/messages/ports.ts';

export type Question = Extract<MessageContent, { kind: 'question' }>;
type ContentOf<Kind extends MessageContent['kind']> = Extract<MessageContent, { kind: Kind }>;

const questionActions = ['ask', 'remind', 'other-channel', 'backup-volunteer'] as const;
const silenceActions = ['tell-coordinator', 'tell-manager'] as const;

/** As long as an organisation's name may be for its messages to fit. */
export const organisation = { name: 'Love Kazakhstan', timeZone: 'Asia/Almaty' };

const secret = 'q3Zt0bqkXv1m-9_hRr2LdQ';
const caseLink = 'https://asar.example.org/coordinator/cases/K7M2Q9XD';

export const question: Question = {
  kind: 'question',
  ask: 'assessment',
  action: 'ask',
  reference: 'K7M2Q9XD',
  firstName: 'Айгүл',
  village: 'Байсерке',
  dueBy: '2026-11-27',
  link: `https://asar.example.org/v/${secret}`,
  stopLink: `https://asar.example.org/v/${secret}/stop`,
  coordinatorName: 'Дина Сейткали',
  coordinatorPhone: '+77011234567',
};

/** First name of 12 letters, village of 18, the longest date there is. */
export const longest: Question = {
  ...question,
  firstName: 'Нұрсұлтанбек',
  village: 'Жаңаталап-Қарасуат',
  dueBy: '2026-09-30',
};

export const silence: ContentOf<'silence'> = {
  kind: 'silence',
  action: 'tell-coordinator',
  ask: 'assessment',
  reference: 'K7M2Q9XD',
  volunteerName: 'Гүлнұр Әбдіқалықова',
  since: '2026-11-22T19:30:00.000Z',
  caseLink,
};

export const escalation: ContentOf<'escalation'> = {
  kind: 'escalation',
  reason: 'alarm',
  reference: 'K7M2Q9XD',
  caseLink,
  urgent: true,
};

const callInstead: ContentOf<'call-instead'> = {
  kind: 'call-instead',
  why: 'spend-limit',
  reference: 'K7M2Q9XD',
  volunteerName: 'Гүлнұр Әбдіқалықова',
  caseLink,
};

const caseDone: ContentOf<'case-done'> = { kind: 'case-done', reference: 'K7M2Q9XD', caseLink };

export const everyQuestion = (like: Question): Question[] =>
  askKinds.flatMap((ask) => questionActions.map((action) => ({ ...like, ask, action })));

export const everyMessageToStaff: MessageContent[] = [
  ...silenceActions.flatMap((action) => askKinds.map((ask) => ({ ...silence, action, ask }))),
  ...escalationReasons.flatMap((reason) =>
    [true, false].map((urgent) => ({ ...escalation, reason, urgent })),
  ),
  ...hindrances.map((why) => ({ ...callInstead, why })),
  caseDone,
];
