/** A letter as HTML: one button, no images, readable without its styles and in dark mode. */
import { renderToString } from 'preact-render-to-string';
import type { Letter } from './letter.ts';

/**
 * Colours live in the sheet only, so that a program that darkens mail has nothing inline to fight with.
 * No double quotes in it: the renderer escapes them, and the sheet would be lost.
 */
const sheet = `
  :root { color-scheme: light dark; supported-color-schemes: light dark; }
  body { margin: 0; padding: 24px 16px; font: 18px/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, Arial, sans-serif; }
  main { max-width: 560px; margin: 0 auto; }
  p { margin: 0 0 16px; }
  .quiet { font-size: 15px; opacity: .8; overflow-wrap: anywhere; }
  .button { display: inline-block; padding: 14px 24px; border: 2px solid #0b5d4b; border-radius: 6px; background: #0b5d4b; color: #ffffff; font-weight: bold; text-decoration: none; }
  @media (prefers-color-scheme: dark) { .button { background: #8fe0c8; border-color: #8fe0c8; color: #06251d; } }
`;

const Facts = ({ facts }: Pick<Letter, 'facts'>) => (
  <p>
    {facts.map(({ label, value }, at) => (
      <>
        {at > 0 && <br />}
        <strong>{label}:</strong> {value}
      </>
    ))}
  </p>
);

/** The address stands below its button too, for programs that show no buttons and people who distrust them. */
const Button = ({ button }: Pick<Letter, 'button'>) => (
  <>
    <p>
      <a class="button" href={button.link}>
        {button.label}
      </a>
    </p>
    <p class="quiet">
      <a href={button.link}>{button.link}</a>
    </p>
  </>
);

const Page = ({ letter }: { letter: Letter }) => (
  <html lang={letter.language}>
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="supported-color-schemes" content="light dark" />
      <title>{letter.subject}</title>
      <style>{sheet}</style>
    </head>
    <body lang={letter.language}>
      <main>
        {[letter.greeting, ...letter.opening].map((sentence) => (
          <p>{sentence}</p>
        ))}
        <Facts facts={letter.facts} />
        <Button button={letter.button} />
        {letter.closing.map((sentence) => (
          <p>{sentence}</p>
        ))}
        <hr />
        <p class="quiet">{letter.why}</p>
        {letter.stop && (
          <p class="quiet">
            <a href={letter.stop.link}>{letter.stop.label}</a>
          </p>
        )}
      </main>
    </body>
  </html>
);

export const letterHtml = (letter: Letter): string =>
  `<!doctype html>${renderToString(<Page letter={letter} />)}`;
