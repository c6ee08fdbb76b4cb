import { expect, test } from 'vitest';
import { normalise } from './normalise.ts';

test.each([
  [' "Stop." ', 'stop'],
  ['ＳＴＯＰ', 'stop'],
  ['𝐒𝐓𝐎𝐏', 'stop'],
  ['S\u200bT\u200dO\u2060P\ufeff', 'stop'],
  ['\u202eSTOP\u202c', 'stop'],
  ['st\u00adop', 'stop'],
  ['st\u0000op', 'stop'],
  ['stop \ud83d', 'stop'],
  ['stop 🛑👍🏽', 'stop'],
  ['ARRÊT', 'arret'],
  ['Müßig', 'mussig'],
  ["don't", 'dont'],
  ['n’envoyez', 'n envoyez'],
  ['đừng', 'dung'],
  ['cœur', 'coeur'],
  ['søndag', 'sondag'],
  ['kısa', 'kisa'],
  ['λόγος', 'λογοσ'],
  ['على', 'علي'],
  ['یکشنبه', 'يكشنبه'],
  ['st\ud83dop', 'st op'],
  ['إيقاف', 'ايقاف'],
  ['الرسـالة', 'الرساله'],
  ['बंद करें', 'बंद करें'],
  ['ｽﾄｯﾌﾟ', 'ストップ'],
  ['が', 'が'],
  ['중지', '중지'],
  ['ёлка', 'елка'],
  ['', ''],
])('%j becomes %j', (text, words) => {
  expect(normalise(text)).toBe(words);
});

test('normalising twice changes nothing more', () => {
  for (const text of ['Señor, ¡ALTO!', 'Đừng nhắn', 'إلغاء', 'ﬁn', 'Ⅳ']) {
    expect(normalise(normalise(text))).toBe(normalise(text));
  }
});
