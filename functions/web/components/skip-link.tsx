/** First on every page: past the menu, straight to the matter. */

export const SkipLink = ({ href, text }: { href: string; text: string }) => (
  <a href={href} class="govuk-skip-link">
    {text}
  </a>
);
