import { expect, test } from 'vitest';
import { codeIn } from './code/in-language.ts';
import { kioskIn } from './kiosk/in-language.ts';
import { WRITTEN_LOCALES } from './locales.ts';
import { fundraisingIn } from './fundraising/in-language.ts';
import { howIn } from './how/in-language.ts';
import { notMeIn } from './not-me/in-language.ts';
import { noticeIn } from './notice/in-language.ts';
import { paperIn } from './paper/in-language.ts';
import { pauseIn } from './pause/in-language.ts';
import { permissionIn } from './permission/in-language.ts';
import { personIn } from './person/in-language.ts';
import { phoneLineIn } from './phone-line/in-language.ts';
import { preferencesIn } from './preferences/in-language.ts';
import { publicIn } from './public/in-language.ts';
import { actingIn } from './acting/in-language.ts';
import { addressIn } from './address/in-language.ts';
import { reachIn } from './reach/in-language.ts';
import { recordIn } from './record/in-language.ts';
import { reasonsIn } from './reason/in-language.ts';
import { stillRightIn } from './still-right/in-language.ts';
import { stopReplyIn } from './stop-reply/in-language.ts';
import { sentencesOf } from './testing/sentences-of.ts';
import { textRepliesIn } from './text-replies/in-language.ts';

/** Every sentence a patient reads in a language, its facts replaced by a mark. */
function sentencesIn(locale: string): ReadonlyMap<string, string> {
  const areas = {
    notice: noticeIn(locale),
    notMe: notMeIn(locale),
    reason: reasonsIn(locale),
    reply: textRepliesIn(locale),
    public: publicIn(locale),
    preferences: preferencesIn(locale),
    code: codeIn(locale),
    pause: pauseIn(locale),
    person: personIn(locale),
    phoneLine: phoneLineIn(locale),
    reach: reachIn(locale),
    address: addressIn(locale),
    record: recordIn(locale),
    how: howIn(locale),
    paper: paperIn(locale),
    kiosk: kioskIn(locale),
    permission: permissionIn(locale),
    fundraising: fundraisingIn(locale),
    stillRight: stillRightIn(locale),
    acting: actingIn(locale),
    stopReply: stopReplyIn(locale),
  };
  return sentencesOf(areas, '~');
}

const english = sentencesIn('en');

test.each(WRITTEN_LOCALES.filter((locale) => locale !== 'en'))('in %s nothing was left in English', (locale) => {
  const words = sentencesIn(locale);
  expect([...words.keys()].sort()).toEqual([...english.keys()].sort());
  // One or two words may be the same in both, as “Email” is in many languages.
  const same = [...words].filter(
    ([name, text]) =>
      text === english.get(name) &&
      text
        .replaceAll(/[~“”:().\s\d]+/g, ' ')
        .trim()
        .split(' ').length > 2,
  );
  expect(same).toEqual([]);
});

test.each(WRITTEN_LOCALES.filter((locale) => locale !== 'en'))('in %s no fact of a sentence was lost', (locale) => {
  const words = sentencesIn(locale);
  const holes = (text: string | undefined) => text?.split('~').length;
  const lost = [...english].filter(([name, text]) => holes(text) !== holes(words.get(name))).map(([name]) => name);
  expect(lost).toEqual([]);
});
