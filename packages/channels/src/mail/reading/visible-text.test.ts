import { expect, test } from 'vitest';
import { findVisibleHtml } from './visible-html.ts';
import { findVisibleText } from './visible-text.ts';

const FOOTER = '> Reply STOP to stop these messages.';

test.each([
  ['Gmail', 'Thanks\n\nOn Tue, Nov 3, 2026 at 9:00 AM Demo Clinic <news@example.com> wrote:\n\n' + FOOTER],
  [
    'a wrapped attribution',
    'Thanks\n\nOn Tue, Nov 3, 2026 at 9:00 AM Demo Clinic\n<news@example.com> wrote:\n' + FOOTER,
  ],
  ['Apple Mail', 'Thanks\n\n> On Nov 3, 2026, at 9:00 AM, Demo Clinic <news@example.com> wrote:\n> \n' + FOOTER],
  [
    'Outlook',
    'Thanks\n\nFrom: Demo Clinic <news@example.com>\nSent: Tuesday, November 3, 2026 9:00 AM\nTo: Pat\nSubject: Visit\n\nReply STOP to stop.',
  ],
  ['Outlook, original message', 'Thanks\n-----Original Message-----\nFrom: Demo Clinic\nReply STOP to stop.'],
  [
    'Outlook on the web',
    'Thanks\n________________________________\nFrom: Demo Clinic <news@example.com>\nReply STOP to stop.',
  ],
  [
    'an answer below the quote',
    'On Tue, Nov 3, 2026 at 9:00 AM Demo Clinic <news@example.com> wrote:\n' + FOOTER + '\n\nThanks',
  ],
  ['a signature', 'Thanks\n-- \nPat Demo\nTo unsubscribe from my newsletter reply STOP'],
  ['a telephone', 'Thanks\n\nSent from my iPhone'],
  ['a closing formula', 'Thanks\n\nKind regards,\nPat Demo\nDemo Street 1'],
  [
    'a forwarded mail',
    'Thanks\n\n---------- Forwarded message ---------\nFrom: Demo Clinic <news@example.com>\nReply STOP',
  ],
  ['Spanish', 'Thanks\n\nEl mar, 3 nov 2026 a las 9:00, Demo (<news@example.com>) escribió:\n\n' + FOOTER],
  ['French', 'Thanks\n\nLe mar. 3 nov. 2026 à 09:00, Demo <news@example.com> a écrit :\n\n' + FOOTER],
  ['German', 'Thanks\n\nAm Di., 3. Nov. 2026 um 09:00 Uhr schrieb Demo <news@example.com>:\n\n' + FOOTER],
  [
    'German Outlook',
    'Thanks\n\nVon: Demo <news@example.com>\nGesendet: Dienstag, 3. November 2026 09:00\nAn: Pat\nBetreff: Termin\n\nSTOPP',
  ],
  ['Portuguese', 'Thanks\n\nEm ter., 3 de nov. de 2026 às 09:00, Demo <news@example.com> escreveu:\n\n' + FOOTER],
  ['Italian', 'Thanks\n\nIl giorno mar 3 nov 2026 alle ore 09:00 Demo <news@example.com> ha scritto:\n\n' + FOOTER],
  ['Polish', 'Thanks\n\nwt., 3 lis 2026 o 09:00 Demo <news@example.com> napisał(a):\n\n' + FOOTER],
  ['Russian', 'Thanks\n\nвт, 3 нояб. 2026 г. в 09:00, Demo <news@example.com>:\n\n' + FOOTER],
  ['Chinese', 'Thanks\n\nDemo <news@example.com> 于2026年11月3日周二 09:00写道：\n\n' + FOOTER],
  ['Traditional Chinese', 'Thanks\n\nDemo <news@example.com> 於 2026年11月3日 週二 上午9:00寫道：\n\n' + FOOTER],
  ['Japanese', 'Thanks\n\n2026年11月3日(火) 9:00 Demo <news@example.com>:\n\n' + FOOTER],
  ['Korean', 'Thanks\n\n2026년 11월 3일 (화) 오전 9:00, Demo <news@example.com>님이 작성:\n\n' + FOOTER],
  ['Vietnamese', 'Thanks\n\nVào Th 3, 3 thg 11, 2026 vào lúc 09:00 Demo <news@example.com> đã viết:\n\n' + FOOTER],
  ['Arabic', 'Thanks\n\nفي الثلاثاء، 3 نوفمبر 2026 في 9:00 كتب Demo <news@example.com>:\n\n' + FOOTER],
  ['Hindi', 'Thanks\n\nमंगल, 3 नव॰ 2026 को 9:00 बजे Demo <news@example.com> ने लिखा:\n\n' + FOOTER],
])('%s: only the new words are kept', (_, body) => {
  expect(findVisibleText(body)).toBe('Thanks');
});

test('answers between the quoted lines are all kept', () => {
  expect(
    findVisibleText('On 3 Nov 2026 Demo <a@example.com> wrote:\n> Still 9 am?\nYes\n\n> Reply STOP\n\nSee you'),
  ).toBe('Yes\n\nSee you');
});

test('a sentence that ends in "wrote" is not an attribution', () => {
  expect(findVisibleText('My son wrote:\nplease stop')).toBe('My son wrote:\nplease stop');
});

test.each([
  [
    'Gmail',
    '<div>Thanks</div><div class="gmail_quote"><div class="gmail_attr">On Tue Demo wrote:<br></div><blockquote class="gmail_quote">Reply STOP</blockquote></div>',
  ],
  ['Outlook', '<div>Thanks</div><hr><div id="divRplyFwdMsg"><b>From:</b> Demo</div><div>Reply STOP</div>'],
  [
    'Outlook for Windows',
    '<p>Thanks</p><div style="border:none;border-top:solid #E1E1E1 1.0pt"><p><b>From:</b> Demo</p></div><p>Reply STOP</p>',
  ],
  [
    'Apple Mail',
    '<div>Thanks<br><blockquote type="cite"><div>On Nov 3, 2026, at 9:00, Demo wrote:</div><div>Reply STOP</div></blockquote></div>',
  ],
  ['Yahoo', '<div>Thanks</div><div class="yahoo_quoted">On Tuesday Demo wrote: Reply STOP</div>'],
  [
    'Thunderbird',
    '<p>Thanks</p><div class="moz-cite-prefix">On 3/11/2026 Demo wrote:</div><blockquote type="cite">Reply STOP</blockquote>',
  ],
  ['an answer below', '<blockquote>Reply STOP</blockquote><p>Thanks</p>'],
  ['hidden text', '<p>Thanks</p><div style="display:none">Reply STOP</div><style>p{}</style><script>STOP</script>'],
  ['only Outlook shows it', '<!--[if mso]><p>Thanks</p><![endif]-->'],
])('HTML of %s: only the new words are kept', (_, html) => {
  expect(findVisibleHtml(html)).toBe('Thanks');
});

test.each([
  ['nested quotes', '<blockquote>'.repeat(20_000) + 'x'],
  ['angle brackets', '<'.repeat(200_000)],
  ['quote marks', '> '.repeat(200_000)],
  ['an endless attribution', 'On ' + 'a 1 '.repeat(100_000) + 'wrote:'],
  ['dashes', '-'.repeat(300_000)],
  ['labels', 'From: '.repeat(60_000)],
  ['address starts', '<a@'.repeat(100_000)],
])(
  '%s do not slow it down',
  (_, body) => {
    const before = performance.now();
    findVisibleText(body);
    findVisibleHtml(body);
    expect(performance.now() - before).toBeLessThan(20_000);
  },
  60_000,
);
