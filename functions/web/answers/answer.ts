/** What the three answer forms have in common. */
import type { VNode } from 'preact';
import type { AskId, AskState, CaseCommand, CaseState, Language, PersonId } from '#case';
import type { FieldErrors } from '../forms/field-errors.ts';
import type { Form } from '../forms/form.ts';

interface AnswerBy {
  askId: AskId;
  /** Who gives the answer. */
  volunteer: PersonId;
  /** Id of the note, once its text is saved among the people. */
  noteId?: string;
}

export interface GivenAnswer {
  /** Free text: saved among the people first, then referred to. */
  note: string | undefined;
  command(by: AnswerBy): CaseCommand;
}

/** One question of a form: a screen of its own where screens are small. */
export interface AnswerStep {
  key: string;
  content: VNode;
  /** It need not be answered where the whole delivery ended one way, or where the family needs help now. */
  passedOver?: 'whole' | 'alarm';
}

export interface AnswerFieldsProps {
  ask: AskState;
  state: CaseState;
  form: Form;
  errors: FieldErrors;
  language: Language;
  /** How many lines for needs are shown. */
  lines?: number;
  /** Asks for more of them. */
  moreLines?: VNode;
}
