/** The words of the field as closed lists: everything a case can say about a family is one of these codes. */

export const languages = ['kk', 'ru', 'en'] as const;
export type Language = (typeof languages)[number];

export const channels = ['email', 'sms'] as const;
export type Channel = (typeof channels)[number];

/** Why we cannot send at present, whoever it is to: the month's money for SMS is spent, the day's emails are, all is paused. */
export const hindrances = ['spend-limit', 'daily-limit', 'sending-paused'] as const;
export type Hindrance = (typeof hindrances)[number];
/** The hindrance that a code stands for; undefined for what a provider says of one message. */
export const hindranceOf = (code: string | undefined): Hindrance | undefined =>
  hindrances.find((each) => each === code);

/** A case is in exactly one stage. Intake lasts until a volunteer is asked to assess. */
export const stages = ['intake', 'assessment', 'delivery', 'follow-up', 'closed'] as const;
export type Stage = (typeof stages)[number];

/** Why a family is vulnerable; categories a manager can count. */
export const vulnerabilities = [
  'single-parent',
  'disability',
  'chronic-illness',
  'older-person',
  'many-children',
  'pregnancy-or-infant',
  'displaced',
  'no-income',
  'violence',
  'other',
] as const;
export type Vulnerability = (typeof vulnerabilities)[number];

export const urgencies = ['can-wait', 'soon', 'urgent'] as const;
export type Urgency = (typeof urgencies)[number];

export const risks = ['low', 'medium', 'high'] as const;
export type Risk = (typeof risks)[number];

/** Things that come out of a consignment. */
export const goodsKinds = [
  'bed',
  'mattress',
  'bedding',
  'table',
  'chair',
  'wardrobe',
  'stove',
  'refrigerator',
  'kitchen-set',
  'clothes-adult',
  'clothes-child',
  'shoes',
  'hygiene-kit',
  'food-box',
  'school-kit',
  'pushchair',
  'wheelchair',
] as const;
export type GoodsKind = (typeof goodsKinds)[number];

/** Help that needs a person rather than stock: planned, done and recorded like a delivery. */
export const serviceKinds = ['visit', 'call'] as const;
export type ServiceKind = (typeof serviceKinds)[number];

export const needKinds = [...goodsKinds, ...serviceKinds] as const;
export type NeedKind = (typeof needKinds)[number];

export const units = ['piece', 'set', 'pair', 'box', 'kg'] as const;
export type Unit = (typeof units)[number];

export const conditions = ['new', 'good', 'worn'] as const;
export type Condition = (typeof conditions)[number];

/** What a check-in asks about, the same each time so that change can be seen. */
export const checkInTopics = ['housing', 'sleep', 'health', 'income', 'school', 'safety'] as const;
export type CheckInTopic = (typeof checkInTopics)[number];

export const checkInScores = ['well', 'hard', 'alarming', 'unknown'] as const;
export type CheckInScore = (typeof checkInScores)[number];

export const closureReasons = [
  'goals-met',
  'referred',
  'moved-away',
  'withdrew',
  'cannot-be-reached',
  'duplicate',
  'died',
] as const;
export type ClosureReason = (typeof closureReasons)[number];

export const consents = ['contact', 'story'] as const;
export type Consent = (typeof consents)[number];

export const askKinds = ['assessment', 'delivery', 'check-in'] as const;
export type AskKind = (typeof askKinds)[number];

export const assessmentOutcomes = ['needs-help', 'no-needs', 'declined', 'referred'] as const;
export type AssessmentOutcome = (typeof assessmentOutcomes)[number];

export const deliveryOutcomes = ['delivered', 'partly', 'refused', 'nobody-home'] as const;
export type DeliveryOutcome = (typeof deliveryOutcomes)[number];

export const itemOutcomes = ['delivered', 'refused', 'not-delivered'] as const;
export type ItemOutcome = (typeof itemOutcomes)[number];

export const handBackReasons = ['no-time', 'wrong-person', 'other'] as const;
export type HandBackReason = (typeof handBackReasons)[number];

/** As what a family is given everything that is kept about it: to read and print, or for another program. */
export const exportFormats = ['page', 'data'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** Why a family's details are erased: somebody asked for it, or the time they are kept was over. */
export const erasureReasons = ['asked', 'retention'] as const;
export type ErasureReason = (typeof erasureReasons)[number];

/** Why a case waits for a member of staff. */
export const escalationReasons = [
  'nobody-to-ask',
  'silence',
  'volunteer-unreachable',
  'declined',
  'referred',
  'nothing-needed',
  'goods-missing',
  'refused',
  'nobody-home',
  'alarm',
  'review',
  'consent-withdrawn',
  'step-failed',
  'call-asked',
] as const;
export type EscalationReason = (typeof escalationReasons)[number];
/** Why a case is on the list of a member of staff: what they were told of, or a call to make in place of a message. */
export const deskReasons = [...escalationReasons, 'call-instead'] as const;
export type DeskReason = (typeof deskReasons)[number];
/** What is dealt with by a word; a call that was asked for is dealt with by making it. */
export type TakenUpReason = Exclude<EscalationReason, 'call-asked'>;

export const rungActions = [
  'ask',
  'remind',
  'other-channel',
  'backup-volunteer',
  'tell-coordinator',
  'tell-manager',
] as const;
export type RungAction = (typeof rungActions)[number];

/** What is done on a rung: its own action, or a call by the coordinator where no message can be sent. */
export const contactActions = [...rungActions, 'call-instead'] as const;
export type ContactAction = (typeof contactActions)[number];
