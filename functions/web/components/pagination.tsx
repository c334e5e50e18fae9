/** Leads through the pages of a list. */

interface PageLink {
  href: string;
  text: string;
}

interface PaginationProps {
  /** What is paged, for screen readers. */
  label: string;
  previous?: PageLink | undefined;
  next?: PageLink | undefined;
}

const arrows = {
  prev: 'm6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z',
  next: 'm8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z',
};

const Arrow = ({ to, link }: { to: 'prev' | 'next'; link: PageLink }) => (
  <div class={`govuk-pagination__${to}`}>
    <a class="govuk-link govuk-pagination__link" href={link.href} rel={to}>
      <svg
        class={`govuk-pagination__icon govuk-pagination__icon--${to}`}
        xmlns="http://www.w3.org/2000/svg"
        height="13"
        width="15"
        aria-hidden="true"
        focusable="false"
        viewBox="0 0 15 13"
      >
        <path d={arrows[to]} />
      </svg>
      <span class="govuk-pagination__link-title govuk-pagination__link-title--decorated">{link.text}</span>
    </a>
  </div>
);

export const Pagination = ({ label, previous, next }: PaginationProps) => (
  <nav class="govuk-pagination govuk-pagination--block" aria-label={label}>
    {previous && <Arrow to="prev" link={previous} />}
    {next && <Arrow to="next" link={next} />}
  </nav>
);
