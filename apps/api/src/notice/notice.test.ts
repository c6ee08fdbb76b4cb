import { noticeIn } from '@heed/i18n/notice/in-language';
import { expect, test } from 'vitest';
import { escapeHtml, writeFooter } from './write-footer.ts';

const facts = {
  organisation: 'Riverside <Health> & "Care"',
  link: 'https://choices.example.org/p/abc?x=1&y=2',
  replyAddress: 'reply+abc@reply.example.org',
  phone: '202-555-0100',
  postalAddress: '1 River Road',
};
const english = { tag: 'en', direction: 'ltr' } as const;

test('the text names every way out on a line of its own', () => {
  expect(writeFooter(noticeIn('en'), 'stoppable', facts, english).text.split('\n')).toEqual([
    'Riverside <Health> & "Care" sent you this message.',
    'Stop these messages or choose what you get: https://choices.example.org/p/abc?x=1&y=2',
    'Or write STOP to reply+abc@reply.example.org',
    'Or call 202-555-0100',
    'Riverside <Health> & "Care", 1 River Road',
  ]);
});

test.each([
  ['stoppable', 'Stop these messages or choose what you get'],
  ['channel-only', 'Choose how you get these messages'],
  ['locked', 'Choose what else you get'],
] as const)('the HTML of a %s type links its words and nothing else', (stoppable, words) => {
  const { html } = writeFooter(noticeIn('en'), stoppable, facts, english);
  expect(html).toContain(`<a href="https://choices.example.org/p/abc?x=1&#38;y=2">${words}</a>`);
  expect(html).not.toMatch(/<Health>|<script|"Care"/);
  expect(html.includes('We must always send this message.')).toBe(stoppable === 'locked');
  expect(html).toContain('<a href="mailto:reply+abc@reply.example.org">');
});

test('an Arabic footer runs from right to left', () => {
  expect(writeFooter(noticeIn('ar'), 'stoppable', facts, { tag: 'ar', direction: 'rtl' }).html).toMatch(
    /^<div lang="ar" dir="rtl">/,
  );
});

test('markup signs are written as references', () => {
  expect(escapeHtml(`<a href="x" id='y'>&`)).toBe('&#60;a href=&#34;x&#34; id=&#39;y&#39;&#62;&#38;');
});

test('a request for gifts says before its link that all of them can be stopped, in text and HTML', () => {
  const words = noticeIn('en');
  const footer = writeFooter(words, 'stoppable', facts, english, words.gifts);
  const [, lead, link] = footer.text.split('\n');
  expect(lead).toBe(
    'You can stop all requests for gifts at any time. It costs nothing, and your care never depends on it.',
  );
  expect(link).toMatch(/^Stop these messages/);
  expect(footer.html.indexOf('all requests for gifts')).toBeGreaterThan(0);
  expect(footer.html.indexOf('all requests for gifts')).toBeLessThan(footer.html.indexOf('<a href'));
});
