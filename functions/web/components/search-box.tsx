/** The form by which something is found, its field and its button beside each other. */
import type { ComponentChildren } from 'preact';

export const SearchBox = ({ children }: { children: ComponentChildren }) => (
  <search class="find">{children}</search>
);
