/** A text for every code of the case model; a code without its text does not compile. */
import type {
  AskKind,
  AskStatus,
  AssessmentOutcome,
  Channel,
  CheckInScore,
  CheckInTopic,
  ClosureReason,
  Condition,
  Consent,
  ContactAction,
  DeliveryOutcome,
  DeskReason,
  HandBackReason,
  Hindrance,
  ItemOutcome,
  Language,
  NeedKind,
  NeedStatus,
  Risk,
  Stage,
  Unit,
  Urgency,
  Vulnerability,
} from '#case';

export type VocabularyText =
  /** So many of a unit, the word agreeing with its number; takes `count`. */
  | `amount.${Unit}`
  | `ask.${AskKind}`
  | `ask-status.${AskStatus}`
  | `assessment.${AssessmentOutcome}`
  /** Inside a sentence: `by email`. */
  | `by-channel.${Channel}`
  /** On its own: `Email`. */
  | `channel.${Channel}`
  | `closure.${ClosureReason}`
  | `condition.${Condition}`
  | `consent.${Consent}`
  | `delivery.${DeliveryOutcome}`
  | `hand-back.${HandBackReason}`
  /** Inside a sentence: why nothing can be sent. */
  | `hindrance.${Hindrance}`
  | `item.${ItemOutcome}`
  | `language.${Language}`
  /** What a channel carries, inside a sentence: `email`. */
  | `message.${Channel}`
  | `need.${NeedKind}`
  | `need-status.${NeedStatus}`
  | `reason.${DeskReason}`
  | `risk.${Risk}`
  | `rung.${ContactAction}`
  | `score.${CheckInScore}`
  | `stage.${Stage}`
  | `topic.${CheckInTopic}`
  | `unit.${Unit}`
  | `urgency.${Urgency}`
  | `vulnerability.${Vulnerability}`;
