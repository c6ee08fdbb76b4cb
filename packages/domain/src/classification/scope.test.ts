import { expect, test } from 'vitest';
import { classify } from './classify.ts';

const read = (text: string) => classify({ text, channel: 'SMS' });

test.each([
  ['STOP BILLS', ['bills'], []],
  ['stop the bills', ['bills'], []],
  ['STOP REMINDERS', ['reminders'], []],
  ['no more appointment reminders by text', ['reminders'], ['SMS']],
  ['please stop sending me surveys and newsletters', ['surveys', 'news'], []],
  ['unsubscribe me from fundraising', ['fundraising'], []],
  ['stop marketing', ['marketing'], []],
  ['Stop refills', ['refills'], []],
  ['para los recordatorios', ['reminders'], []],
  ['ALTO FACTURAS', ['bills'], []],
  ['no quiero recibir encuestas', ['surveys'], []],
  ['arrêtez les rappels', ['reminders'], []],
  ['stop factures', ['bills'], []],
  ['keine Rechnungen mehr', ['bills'], []],
  ['parem com a propaganda', ['marketing'], []],
  ['basta promemoria', ['reminders'], []],
  ['прекратите рекламу', ['marketing'], []],
  ['停止发送账单', ['bills'], []],
  ['請不要再傳廣告給我', ['marketing'], []],
  ['アンケートの配信を停止してください', ['surveys'], []],
  ['광고 문자 그만', ['marketing'], ['SMS']],
  ['đừng gửi quảng cáo nữa', ['marketing'], []],
] as const)('%j names the kinds %j', (text, topics, channels) => {
  expect(read(text)).toMatchObject({ intent: 'STOP', scope: { kind: 'topics', topics, channels } });
});

test.each([
  ['stop texting me', ['SMS']],
  ['stop emailing me', ['EMAIL']],
  ['no more calls', ['VOICE']],
  ['stop calling and texting me', ['SMS', 'VOICE']],
  ['stop texting me, email is fine', ['SMS']],
  ['please don’t call me anymore but texts are fine', ['VOICE']],
  ['no quiero más llamadas', ['VOICE']],
  ['plus de SMS merci', ['SMS']],
  ['keine Anrufe mehr', ['VOICE']],
  ['不要再给我打电话', ['VOICE']],
  ['電話しないでください', ['VOICE']],
] as const)('%j names the channels %j', (text, channels) => {
  expect(read(text)).toMatchObject({ intent: 'STOP', scope: { kind: 'channels', channels } });
});

test.each([
  'STOP ALL',
  'stopall',
  'stop everything',
  'do not contact me',
  'stop contacting me',
  'never contact me again',
  'no me contacten más',
  'ne me contactez plus',
  'bitte nicht mehr kontaktieren',
  '请不要联系我',
  '全部退订',
  'не связывайтесь со мной',
])('%j is about every channel', (text) => {
  expect(read(text)).toMatchObject({ intent: 'STOP', scope: { kind: 'all-contact' } });
});

test.each([
  'STOP',
  'unsubscribe',
  'BAJA',
  'take me off your list',
  'STOP no more ads please',
  'Stop. I do not want these bills',
])('%j leaves the scope to the policy', (text) => {
  expect(read(text)).toMatchObject({ intent: 'STOP', scope: { kind: 'unstated' } });
});

test.each([
  ['only reminders please', ['reminders']],
  ['stop everything except reminders', ['reminders']],
  ['solo recordatorios por favor', ['reminders']],
  ['seulement les rappels', ['reminders']],
  ['nur Erinnerungen bitte', ['reminders']],
  ['只要提醒', ['reminders']],
  ['Solo quiero los avisos de citas, lo demás no', ['reminders']],
  ['só os avisos de consulta por favor', ['reminders']],
  ['solo gli avvisi degli appuntamenti per favore', ['reminders']],
  ['tylko powiadomienia o wizytach', ['reminders']],
  ['only appointment notices please', ['reminders']],
] as const)('%j keeps only %j', (text, topics) => {
  expect(read(text)).toMatchObject({ intent: 'STOP', scope: { kind: 'all-but-topics', topics } });
});
