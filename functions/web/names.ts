/** Names: of families, and of staff and volunteers for the ids that cases carry. */
import type { PersonId } from '#case';

/** Says the name of a person; the id itself where nobody has it any more. */
export type NameOf = (id: PersonId) => string;

/** `Aigul Seitova`, of the family's contact person. */
export const fullName = ({ firstName, familyName }: { firstName: string; familyName: string }): string =>
  `${firstName} ${familyName}`.trim();
