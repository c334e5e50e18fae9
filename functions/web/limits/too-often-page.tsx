/** What somebody reads who did something so often that it is stopped for a while: until when, and nothing typed lost. */
import type { ComponentChildren } from 'preact';
import type { Language } from '#case';
import { KeptForm } from '../components/kept-form.tsx';
import type { PageAnswer, PageRequest } from '../page.ts';
import { failureTexts } from '../texts/failures/index.ts';

interface TooOftenProps {
  request: Pick<PageRequest, 'method' | 'form'>;
  language: Language;
  /** Seconds until it goes on. */
  again: number;
  /** Whom to turn to. */
  children?: ComponentChildren;
}

export function tooOftenPage({ request, language, again, children }: TooOftenProps): PageAnswer {
  const say = failureTexts(language);
  const title = say('too-often-title');
  const body = (
    <>
      <h1>{title}</h1>
      <p>{say('too-often-text', { minutes: Math.ceil(again / 60) })}</p>
      {children}
      {request.method === 'POST' && (
        <>
          <p>{say('too-often-kept')}</p>
          <KeptForm form={request.form} withFile={false} language={language} />
        </>
      )}
    </>
  );
  return { kind: 'page', status: 429, title, body, language, headers: { 'retry-after': String(again) } };
}
