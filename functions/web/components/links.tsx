/** Links one after the other: what can be done here, or how else it can be seen. */
import { Unseen } from './unseen.tsx';

interface LinkItem {
  /** Absent for the one that is on: it stands as text. */
  href?: string | undefined;
  text: string;
  /** Said by screen readers after the text, where the same links stand in several places. */
  hidden?: string;
}

export const Links = ({ items }: { items: readonly LinkItem[] }) => (
  <ul class="actions">
    {items.map(({ href, text, hidden }) => (
      <li key={text}>
        {href === undefined ? (
          <strong aria-current="true">{text}</strong>
        ) : (
          <a href={href}>
            {text}
            {hidden !== undefined && <Unseen>{`: ${hidden}`}</Unseen>}
          </a>
        )}
      </li>
    ))}
  </ul>
);
