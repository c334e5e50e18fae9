/**
 * Around a form whose answers the browser keeps until they are sent, so that a crash or a dead battery costs nothing.
 * Works through functions/web/browser/keep-draft.ts, which reads these attributes; without scripts it is only a frame.
 */
import type { ComponentChildren } from 'preact';
import { Script } from '#functions/web/components/script.tsx';
import type { OnPage } from '../on-page.ts';

interface KeptOnDeviceProps {
  the: OnPage;
  /** Of the form among all that are kept: ids only. */
  name: string;
  /** The cursor is put into its first field. */
  firstField?: boolean;
  children: ComponentChildren;
}

export const KeptOnDevice = ({ the: { say }, name, firstField, children }: KeptOnDeviceProps) => (
  <div
    data-keep={name}
    {...(firstField && { 'data-first-field': '' })}
    data-keep-text={say('keep.text', { time: '{time}' })}
    data-keep-restore={say('keep.restore')}
    data-keep-discard={say('keep.discard')}
  >
    {children}
    <KeepDraft />
    {firstField && <Script name="first-field" />}
  </div>
);

/** On the pages to which a kept form leads: there it has arrived, and is let go. */
export const KeepDraft = () => <Script name="keep-draft" />;
