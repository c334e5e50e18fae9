/** Says what was just done, when an action led here: `?done=` and a word for it. */
import { Notice } from '#functions/web/components/notice.tsx';
import type { OnPage } from './on-page.ts';
import type { CoordinatorText } from './texts/index.ts';

interface DoneNoticeProps {
  the: OnPage;
  /** What is said for each word that the page knows. */
  texts: Readonly<Record<string, CoordinatorText>>;
}

export function DoneNotice({ the: { say, language, request }, texts }: DoneNoticeProps) {
  const done = request.query['done'] ?? '';
  const text = Object.hasOwn(texts, done) ? texts[done] : undefined;
  if (text === undefined) return null;
  return <Notice kind="success" language={language} heading={say(text)} />;
}
