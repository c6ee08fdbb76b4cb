import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import { readQr } from '@heed/signed-links/testing/read-qr';
import { type Desk, openDesk } from './desk.ts';
import { Visitor } from './visitor.ts';
import { registerPatient } from './world.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk.clinic.close());

describe('a sheet to print', () => {
  const sheetOf = async (who: Visitor, query = '', recipient = desk.aster) =>
    who.open(`${desk.page(recipient)}/paper${query}`);
  const lettersIn = (html: string) => /<bdi dir="ltr" lang="zxx">([^<]+)<\/bdi>/.exec(html)?.[1] ?? '';

  test('names nobody, holds the code of its own link, and that link can only stop', async () => {
    const { html } = await sheetOf(await desk.signIn());
    const article = /<article.*<\/article>/s.exec(html)?.[0] ?? '';
    expect(article).not.toMatch(/DESK-1|as•••|0101/);
    const [, side = '0', path = ''] = /viewBox="0 0 (\d+) \1".*?<path fill="#000" d="([^"]+)"/s.exec(article) ?? [];
    const scanned = new URL(readQr(Number(side), path) ?? '');
    expect(lettersIn(article).replaceAll('-', '')).toBe(scanned.host + scanned.pathname);
    const household = new Visitor(desk.clinic.origin);
    const opened = await household.open(scanned.pathname);
    expect(opened.path).toBe('/preferences/stop');
    expect(opened.html).not.toMatch(/as•••|Prescription/);
    await household.submit('Stop all messages');
    expect(await desk.reasonOf('refill', 'SMS')).toBe('STOPPED');
  });

  test('typed from the paper, dashes and all, it is the same link', async () => {
    const letters = lettersIn((await sheetOf(await desk.signIn())).html);
    const typed = letters.slice(letters.indexOf('/'));
    expect(typed).toContain('-');
    expect((await new Visitor(desk.clinic.origin).open(typed)).path).toBe('/preferences/stop');
  });

  test('speaks the patient’s language, and another when asked', async () => {
    const fern = await registerPatient(desk.clinic.deps, {
      mrn: 'DESK-3',
      email: 'fern.demo@example.org',
      language: 'ar',
    });
    const staff = await desk.signIn();
    expect((await sheetOf(staff, '', fern)).html).toContain('<article class="paper-sheet" lang="ar" dir="rtl">');
    expect((await sheetOf(staff, '?in=de', fern)).html).toContain('Wählen Sie, was wir Ihnen senden dürfen');
    expect(desk.looks.kept.filter(({ kind }) => kind === 'printed')).toHaveLength(2);
  });

  test('is not an auditor’s to make, nor of nobody', async () => {
    expect((await sheetOf(await desk.signIn('auditor'))).status).toBe(403);
    expect(desk.looks.kept.filter(({ kind }) => kind === 'printed')).toEqual([]);
    const nobody = '01920000-0000-7000-8000-00000000ffff' as RecipientId;
    expect((await sheetOf(await desk.signIn(), '', nobody)).status).toBe(404);
  });
});
