/** A status in one word. Plain text says it as well; a tag is for what has to be seen at once. */

export type TagColour =
  | 'grey'
  | 'green'
  | 'teal'
  | 'blue'
  | 'purple'
  | 'magenta'
  | 'red'
  | 'orange'
  | 'yellow';

export const Tag = ({ colour, children }: { colour?: TagColour | undefined; children: string }) => (
  <strong class={colour === undefined ? 'govuk-tag' : `govuk-tag govuk-tag--${colour}`}>{children}</strong>
);
