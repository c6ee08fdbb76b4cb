import { describe, expect, test } from 'vitest';
import type { SenderNumber } from '../ports/intake-policy.ts';
import { askedWords } from './asked-words.ts';
import { findKeywordClashes } from './find-keyword-clashes.ts';

const LONG: SenderNumber = { number: '+12025550100', kind: 'long-code', advancedOptOut: false };
const TOLL_FREE: SenderNumber = { number: '+18885550101', kind: 'toll-free', advancedOptOut: false };
const SHORT: SenderNumber = { number: '55501', kind: 'short-code', advancedOptOut: false };
const SHORT_ADVANCED: SenderNumber = { ...SHORT, advancedOptOut: true };

describe('what a template asks for', () => {
  test.each([
    [
      'Reply YES to confirm or CANCEL to cancel your visit.',
      [
        ['YES', 'confirm'],
        ['CANCEL', 'cancel your visit'],
      ],
    ],
    ['Reply STOP to opt out.', [['STOP', 'opt out']]],
    [
      'Reply STOP or END to opt out',
      [
        ['STOP', 'opt out'],
        ['END', 'opt out'],
      ],
    ],
    [
      'Text "stop" to end. Reply HELP for help.',
      [
        ['stop', 'end'],
        ['HELP', 'help'],
      ],
    ],
    ['reply stop to opt out', [['stop', 'opt out']]],
    ['Please respond with the word CANCEL', [['CANCEL', undefined]]],
    ['Responda CANCELAR para cancelar su cita', [['CANCELAR', 'cancelar su cita']]],
    [
      'Responda SI para confirmar o NO para cambiar.',
      [
        ['SI', 'confirmar'],
        ['NO', 'cambiar'],
      ],
    ],
    [
      'Reply C to confirm, R to move it',
      [
        ['C', 'confirm'],
        ['R', 'move it'],
      ],
    ],
    ['Your visit is on MONDAY. Call us to cancel.', []],
    ['', []],
  ])('%j', (text, expected) => {
    expect(askedWords(text).map(({ word, purpose }) => [word, purpose])).toEqual(expected);
  });
});

describe('clashes', () => {
  test.each<[string, SenderNumber, readonly (readonly [string, string, string])[]]>([
    ['Reply CANCEL to cancel your appointment.', LONG, [['CANCEL', 'STOP', 'twilio']]],
    ['Reply CANCEL to cancel your appointment.', TOLL_FREE, [['CANCEL', 'STOP', 'twilio']]],
    ['Reply CANCEL to cancel your appointment.', SHORT, [['CANCEL', 'STOP', 'heed']]],
    ['Reply CANCEL to cancel your appointment.', SHORT_ADVANCED, [['CANCEL', 'STOP', 'twilio']]],
    ['Reply cancel to cancel your appointment.', LONG, [['cancel', 'STOP', 'twilio']]],
    ['Reply YES to confirm.', LONG, [['YES', 'START', 'twilio']]],
    ['Reply YES to confirm.', TOLL_FREE, [['YES', 'START', 'twilio']]],
    ['Reply YES to confirm.', SHORT, []],
    ['Reply YES to confirm.', SHORT_ADVANCED, [['YES', 'START', 'twilio']]],
    ['Reply STOP to skip this visit', LONG, [['STOP', 'STOP', 'twilio']]],
    ['Text END to finish the survey', LONG, [['END', 'STOP', 'twilio']]],
    ['Text END to end the survey', SHORT, [['END', 'STOP', 'heed']]],
    ['Reply QUIT if you have quit smoking', LONG, [['QUIT', 'STOP', 'twilio']]],
    ['Reply with the word CANCEL.', LONG, [['CANCEL', 'STOP', 'twilio']]],
    ['Reply INFO for directions', LONG, [['INFO', 'HELP', 'twilio']]],
    ['Responda CANCELAR para cancelar su cita', LONG, [['CANCELAR', 'STOP', 'heed']]],
    [
      'Reply YES to confirm or CANCEL to cancel your visit.',
      LONG,
      [
        ['YES', 'START', 'twilio'],
        ['CANCEL', 'STOP', 'twilio'],
      ],
    ],
    ['Reply CANCEL to cancel. Reply cancel to cancel your visit.', LONG, [['cancel', 'STOP', 'twilio']]],
    ['CANCEL = cancel the visit, YES = confirm', LONG, [['CANCEL', 'STOP', 'twilio']]],
    ['Confirm (YES) or cancel (CANCEL) by replying', SHORT, [['CANCEL', 'STOP', 'heed']]],
    ['Répondez ANNULER pour annuler votre rendez-vous', LONG, [['ANNULER', 'STOP', 'heed']]],
    ['Antworten Sie „ABSAGEN“, um den Termin abzusagen', LONG, [['ABSAGEN', 'STOP', 'heed']]],
    ['如需取消预约，请回复“取消”', LONG, [['取消', 'STOP', 'heed']]],
    ['予約の取り消しは「キャンセル」と返信', LONG, [['キャンセル', 'STOP', 'heed']]],
    ['예약 취소는 "취소"라고 답장하세요', LONG, [['취소', 'STOP', 'heed']]],
    ['Ответьте ОТМЕНА, чтобы отменить визит', LONG, [['ОТМЕНА', 'STOP', 'heed']]],
    // the way out, and words that do nothing
    ['Répondez STOP pour ne plus recevoir de messages', LONG, []],
    ['Please DO NOT CANCEL at the last minute', LONG, []],
    ['YOUR VISIT IS TOMORROW. CALL TO CANCEL', LONG, []],
    ['Reply STOP to opt out.', LONG, []],
    ['Reply STOP to opt out of these messages', SHORT, []],
    ['Reply STOP to cancel text reminders. HELP for help.', LONG, []],
    ['Reply STOP to end', TOLL_FREE, []],
    ['Text STOP or END to stop texts.', LONG, []],
    ['Reply STOP', LONG, []],
    ['Reply HELP for help, STOP to cancel.', LONG, []],
    ['Reply START to opt back in.', LONG, []],
    ['Responda STOP para dejar de recibir mensajes', LONG, []],
    ['Responda ALTO para cancelar los mensajes', LONG, []],
    ['Reply C to confirm or R to reschedule', LONG, []],
    ['Reply 1 to confirm or 9 to move your visit', LONG, []],
    ['To cancel your visit call 202-555-0100.', LONG, []],
  ])('%j from %o', (text, sender, expected) => {
    expect(findKeywordClashes(text, sender).map(({ word, does, by }) => [word, does, by])).toEqual(expected);
  });
});

test('a template of any length is read at once', () => {
  const long = 'reply "STOP to opt out of or reply CANCEL, '.repeat(2000);
  expect(findKeywordClashes(long, LONG)).toBeInstanceOf(Array);
});
