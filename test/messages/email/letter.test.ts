import { describe, expect, test } from 'vitest';
import { formatReference, languages } from '#case';
import { letterHtml } from '#functions/messages/email/letter-html.tsx';
import { letterOf } from '#functions/messages/email/letter-of.ts';
import { letterText } from '#functions/messages/email/letter-text.ts';
import type { MessageContent } from '#functions/messages/ports.ts';
import { escalation, everyMessageToStaff, everyQuestion, organisation, question } from '../contents.ts';

const everything: MessageContent[] = [...everyQuestion(question), ...everyMessageToStaff];

/** The words a person sees, in order, without signs between them. */
const wordsOfText = (text: string) => text.replace(/^-- $/m, '').match(/[\p{L}\p{N}]+/gu);
const wordsOfHtml = (html: string) =>
  html
    .replace(/^.*<main>/s, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&quot;/g, '"')
    .match(/[\p{L}\p{N}]+/gu);
const linksIn = (html: string) => [...html.matchAll(/href="([^"]+)"/g)].map(([, link]) => link);

describe.each(languages)('An email in %s', (language) => {
  const reader = { name: 'Ерлан', language };
  const letterFor = (content: MessageContent) => letterOf(organisation, reader, content);

  test.each(everything)('says the same as text and as HTML: $kind $ask $reason $action', (content) => {
    // The way to stop is a link in HTML and an address in text; asked for separately below.
    const { stop: _stop, ...letter } = letterFor(content);
    expect(wordsOfHtml(letterHtml(letter))).toEqual(wordsOfText(letterText(letter)));
  });

  test.each(everyQuestion(question))('asks a volunteer: $ask, $action', (content) => {
    const letter = letterFor(content);
    const text = letterText(letter);
    for (const part of [
      'Ерлан',
      organisation.name,
      'Айгүл, Байсерке',
      '27 ',
      formatReference(content.reference),
      content.link,
      content.stopLink,
      content.coordinatorName,
      '701 123 45 67',
    ])
      expect(text).toContain(part);
    expect(linksIn(letterHtml(letter))).toEqual([content.link, content.link, content.stopLink]);
    expect(letter.subject).not.toContain(content.firstName);
    expect(letter.subject).not.toContain(content.village);
  });

  test.each(everyMessageToStaff)('tells staff which case, and opens it: $kind $reason $action', (content) => {
    const letter = letterFor(content);
    expect(letter.stop).toBeUndefined();
    expect(letter.button.link).toBe('caseLink' in content && content.caseLink);
    expect(letterText(letter)).toContain(formatReference(content.reference));
  });

  test('is marked with its language, for screen readers', () => {
    expect(letterHtml(letterFor(question))).toContain(`<html lang="${language}">`);
  });

  test('differs for each question and each rung of its ladder', () => {
    const subjects = everyQuestion(question).map((content) => letterFor(content).subject);
    expect(new Set(subjects).size).toBe(subjects.length);
  });

  test('marks only urgent word as urgent', () => {
    expect(letterFor(escalation).urgent).toBe(true);
    expect(letterFor({ ...escalation, urgent: false }).urgent).toBe(false);
    expect(letterFor(question).urgent).toBe(false);
  });
});

describe('An email as HTML', () => {
  const reader = { name: '<script>alert(1)</script>', language: 'ru' as const };
  const html = letterHtml(letterOf(organisation, reader, question));

  test('needs no image and nothing from elsewhere', () => {
    expect(html).not.toMatch(/<img|<link|<script|src=|url\(/);
  });

  test('shows names as they are, never as markup', () => {
    expect(html).toContain('&lt;script>alert(1)&lt;/script>');
  });

  test('keeps its style sheet whole', () => {
    const sheet = /<style>(.*)<\/style>/s.exec(html)?.[1];
    expect(sheet).toContain("'Segoe UI'");
    expect(sheet).not.toContain('&');
  });

  test('tells mail programs that it is made for dark mode too', () => {
    expect(html).toContain('<meta name="color-scheme" content="light dark"');
    expect(html).toContain('prefers-color-scheme: dark');
  });
});

test('A volunteer whose coordinator has no number is told who the coordinator is', () => {
  const { coordinatorPhone: _none, ...content } = question;
  const text = letterText(letterOf(organisation, { name: 'Ерлан', language: 'en' }, content));
  expect(text).toContain('Your coordinator is Дина Сейткали.');
  expect(text).not.toContain('none');
});
