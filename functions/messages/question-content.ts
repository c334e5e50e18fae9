/** What goes into a message about a question: for the volunteer with a link, for staff who hear of a silence or call. */
import type { AskState, CaseReference, CaseState, ContactAction } from '#case';
import type { VisitCard } from '#functions/store/ports.ts';
import type { MessageContent } from './ports.ts';

type Of<Kind extends MessageContent['kind']> = Extract<MessageContent, { kind: Kind }>;

interface Question {
  card: VisitCard;
  ask: Pick<AskState, 'kind' | 'dueBy'>;
  action: Of<'question'>['action'];
  /** Address of the front doors, without a slash at the end. */
  baseUrl: string;
  /** The random part of the link. */
  secret: string;
}

export const questionContent = ({ card, ask, action, baseUrl, secret }: Question): Of<'question'> => ({
  kind: 'question',
  ask: ask.kind,
  action,
  reference: card.reference,
  firstName: card.firstName,
  village: card.village,
  dueBy: ask.dueBy,
  link: `${baseUrl}/v/${secret}`,
  stopLink: `${baseUrl}/v/${secret}/stop`,
  coordinatorName: card.coordinatorName,
  ...(card.coordinatorPhone === undefined ? {} : { coordinatorPhone: card.coordinatorPhone }),
});

type ActionForStaff = Of<'silence'>['action'] | 'call-instead';

/** Staff are written to about the question, and not the volunteer. */
export const isForStaff = (action: ContactAction): action is ActionForStaff =>
  action === 'tell-coordinator' || action === 'tell-manager' || action === 'call-instead';

interface ForStaff {
  state: Pick<CaseState, 'reference' | 'callOwed'>;
  ask: Pick<AskState, 'kind' | 'openedAt'>;
  action: ActionForStaff;
  volunteerName: string;
  baseUrl: string;
}

export const contentForStaff = ({ state, ask, action, volunteerName, baseUrl }: ForStaff): MessageContent =>
  action === 'call-instead'
    ? callInsteadContent(state, volunteerName, baseUrl)
    : silenceContent({ reference: state.reference, ask, action, volunteerName, baseUrl });

interface Silence extends Pick<ForStaff, 'ask' | 'volunteerName' | 'baseUrl'> {
  reference: CaseReference;
  action: Of<'silence'>['action'];
}

const silenceContent = ({ reference, ask, action, volunteerName, baseUrl }: Silence): Of<'silence'> => ({
  kind: 'silence',
  action,
  ask: ask.kind,
  reference,
  volunteerName,
  since: ask.openedAt,
  caseLink: `${baseUrl}/${action === 'tell-manager' ? 'manager' : 'coordinator'}/cases/${reference}`,
});

/** @param state in which the call is owed; where it no longer is, all that is left to say is that sending was paused. */
const callInsteadContent = (
  { reference, callOwed }: Pick<CaseState, 'reference' | 'callOwed'>,
  volunteerName: string,
  baseUrl: string,
): Of<'call-instead'> => ({
  kind: 'call-instead',
  why: callOwed?.instead ?? 'sending-paused',
  reference,
  volunteerName,
  caseLink: `${baseUrl}/coordinator/cases/${reference}`,
});
