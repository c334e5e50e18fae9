/** Narrows a list: a form whose answers stand in the address, so that a filtered list can be kept and passed on. */
import type { ComponentChildren } from 'preact';
import { Button } from './button.tsx';

interface FiltersProps {
  /** The list's own address. */
  action: string;
  /** What is narrowed, for screen readers: `Filter the cases`. */
  label: string;
  button: string;
  children: ComponentChildren;
}

export const Filters = ({ action, label, button, children }: FiltersProps) => (
  <form class="filters" method="get" action={action} aria-label={label}>
    {children}
    <Button kind="secondary">{button}</Button>
  </form>
);
