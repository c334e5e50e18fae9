/** Figures for those who look at them from a distance: each a large number, with what it counts and where it leads. */

interface BigNumber {
  key: string;
  /** Absent where there is nothing to count yet. */
  value?: string | undefined;
  label: string;
  href: string;
  /** What it was made of, or how much of it is in trouble. */
  more?: { text: string; href?: string; late?: boolean } | undefined;
}

export const BigNumbers = ({ figures }: { figures: readonly BigNumber[] }) => (
  <ul class="figures">
    {figures.map(({ key, value, label, href, more }) => (
      <li key={key}>
        <a class="figures__main" href={href}>
          <span class="figures__value">{value ?? '–'}</span> <span>{label}</span>
        </a>
        {more && <More {...more} />}
      </li>
    ))}
  </ul>
);

function More({ text, href, late }: NonNullable<BigNumber['more']>) {
  const look = late ? 'late' : 'quiet';
  return href === undefined ? (
    <p class={look}>{text}</p>
  ) : (
    <p>
      <a class={look} href={href}>
        {text}
      </a>
    </p>
  );
}
