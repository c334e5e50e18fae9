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
  DeliveryOutcome,
  EscalationReason,
  HandBackReason,
  ItemOutcome,
  Language,
  NeedKind,
  NeedStatus,
  Risk,
  RungAction,
  Stage,
  Unit,
  Urgency,
  Vulnerability,
} from '#case';

export type VocabularyText =
  | `ask.${AskKind}`
  | `ask-status.${AskStatus}`
  | `assessment.${AssessmentOutcome}`
  | `channel.${Channel}`
  | `closure.${ClosureReason}`
  | `condition.${Condition}`
  | `consent.${Consent}`
  | `delivery.${DeliveryOutcome}`
  | `hand-back.${HandBackReason}`
  | `item.${ItemOutcome}`
  | `language.${Language}`
  | `need.${NeedKind}`
  | `need-status.${NeedStatus}`
  | `reason.${EscalationReason}`
  | `risk.${Risk}`
  | `rung.${RungAction}`
  | `score.${CheckInScore}`
  | `stage.${Stage}`
  | `topic.${CheckInTopic}`
  | `unit.${Unit}`
  | `urgency.${Urgency}`
  | `vulnerability.${Vulnerability}`;
