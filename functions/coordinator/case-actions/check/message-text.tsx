/** A message in its own words and language. */
import type { Preview } from '#functions/messages/preview.ts';
import { InsetText } from '#functions/web/components/inset-text.tsx';
import type { CoordinatorSay } from '../../texts/index.ts';

export const MessageText = ({ preview, say }: { preview: Preview; say: CoordinatorSay }) => (
  <InsetText>
    {preview.subject !== undefined && (
      <p>
        {`${say('check.subject')} `}
        <strong lang={preview.language}>{preview.subject}</strong>
      </p>
    )}
    <div class="kept" lang={preview.language}>
      {preview.text.trim()}
    </div>
  </InsetText>
);
