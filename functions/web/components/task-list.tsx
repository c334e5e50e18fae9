/** The parts of a long task, each with its status; what cannot be started yet has no link. */
import { Tag, type TagColour } from './tag.tsx';

interface TaskItem {
  key: string;
  title: string;
  href?: string | undefined;
  hint?: string | undefined;
  status: {
    text: string;
    /** Makes the status a tag; what is done stays plain text. */
    tag?: TagColour | undefined;
    /** It cannot be started yet. */
    later?: boolean;
  };
}

function Item({ item, id }: { item: TaskItem; id: string }) {
  const { title, href, hint, status } = item;
  const describedBy = hint === undefined ? `${id}-status` : `${id}-hint ${id}-status`;
  return (
    <li
      class={
        href === undefined
          ? 'govuk-task-list__item'
          : 'govuk-task-list__item govuk-task-list__item--with-link'
      }
    >
      <div class="govuk-task-list__name-and-hint">
        {href === undefined ? (
          <div>{title}</div>
        ) : (
          <a class="govuk-link govuk-task-list__link" href={href} aria-describedby={describedBy}>
            {title}
          </a>
        )}
        {hint !== undefined && (
          <div id={`${id}-hint`} class="govuk-task-list__hint">
            {hint}
          </div>
        )}
      </div>
      <div
        class={
          status.later
            ? 'govuk-task-list__status govuk-task-list__status--cannot-start-yet'
            : 'govuk-task-list__status'
        }
        id={`${id}-status`}
      >
        {status.tag === undefined ? status.text : <Tag colour={status.tag}>{status.text}</Tag>}
      </div>
    </li>
  );
}

/** Keys are unique on the page: ids are made of them. */
export const TaskList = ({ items }: { items: readonly TaskItem[] }) => (
  <ul class="govuk-task-list">
    {items.map((item) => (
      <Item key={item.key} item={item} id={`task-${item.key}`} />
    ))}
  </ul>
);
