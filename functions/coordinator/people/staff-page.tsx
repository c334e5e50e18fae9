/** The frame of pages about one of staff: they lead back to the list of them. */
import type { ComponentChildren } from 'preact';
import { BackLink } from '#functions/web/components/back-link.tsx';
import { type PageAnswer, page } from '#functions/web/page.ts';
import { staffAddress } from '../addresses.ts';
import type { OnPage } from '../on-page.ts';

export const staffPage = (
  { say, language }: OnPage,
  title: string,
  children: ComponentChildren,
  status?: number,
): PageAnswer =>
  page(
    language,
    title,
    <>
      <BackLink href={staffAddress} language={language} text={say('people.back-staff')} />
      <h1>{title}</h1>
      {children}
    </>,
    status,
  );
