import { afterAll, beforeAll, expect, test } from 'vitest';
import { gzipSync } from 'node:zlib';
import { stopAddress } from '@heed/use-cases/opt-out/stop-address';
import { unsubscribeByLink } from '@heed/use-cases/opt-out/unsubscribe-by-link';
import { type ServedClinic, serveClinic } from './served-clinic.ts';
import { Visitor } from './visitor.ts';
import { clinicInMemory, linkPath, registerPatient } from './world.ts';

let clinic: ServedClinic;
beforeAll(async () => {
  clinic = await serveClinic();
});
afterAll(() => clinic.close());

test.each(['/', '/opt-out', '/link', '/preferences/stopped', '/nothing-here'])(
  '%s carries the strict headers',
  async (path) => {
    const { headers } = await new Visitor(clinic.origin).open(path);
    const policy = headers.get('Content-Security-Policy') ?? '';
    for (const part of ["default-src 'none'", "frame-ancestors 'none'", "form-action 'self'", "base-uri 'none'"])
      expect(policy).toContain(part);
    expect(policy).not.toContain('unsafe');
    expect(headers.get('Referrer-Policy')).toBe('same-origin');
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('Cache-Control')).toBe('no-store');
    expect(headers.get('X-Powered-By')).toBeNull();
  },
);

test.each([
  ['/', null],
  ['/opt-out', null],
  ['/link', null],
  ['/p/not-ours', 'noindex, nofollow'],
  ['/u/not-ours', 'noindex, nofollow'],
  ['/staff/sign-in', 'noindex, nofollow'],
])('what a search engine may do with %s: %s', async (path, tag) => {
  const { headers } = await new Visitor(clinic.origin).open(path);
  expect(headers.get('X-Robots-Tag')).toBe(tag);
});

test('HSTS is sent over https and not over http', async () => {
  expect((await new Visitor(clinic.origin).open('/')).headers.get('Strict-Transport-Security')).toBeNull();
  const secure = await serveClinic({ publicUrl: 'https://choices.example.org' });
  const { headers } = await new Visitor(secure.origin).open('/');
  expect(headers.get('Strict-Transport-Security')).toMatch(/max-age=\d{8}/);
  await secure.close();
});

test('a page that is not there says so and offers the ways on', async () => {
  const page = await new Visitor(clinic.origin).open('/nothing-here');
  expect(page.status).toBe(404);
  expect(page.html).toContain('There is no page here');
  expect(page.html).toContain('href="/opt-out"');
});

test('a page that breaks says so without details, and the log holds no message', async () => {
  const deps = clinicInMemory();
  const broken = await serveClinic(
    {},
    {
      ...deps,
      facts: { ...deps.facts, read: () => Promise.reject(new Error('parameters: aster.demo@example.org')) },
    },
  );
  const id = await registerPatient(deps, { mrn: 'B-1', email: 'aster.demo@example.org' });
  const page = await new Visitor(broken.origin).open(await linkPath(deps, id));
  expect(page.status).toBe(500);
  expect(page.html).toContain('Something went wrong on our side');
  expect(page.html).toContain('Riverside Health');
  expect(page.html).not.toContain('aster');
  expect(broken.logged.map(({ message }) => message)).toContain('a page failed');
  expect(JSON.stringify(broken.logged)).not.toContain('aster');
  await broken.close();
});

test.each([
  ['es-MX,es;q=0.9', 'es', 'ltr', 'Detener mensajes'],
  ['ar', 'ar', 'rtl', 'إيقاف الرسائل'],
  ['xx, en;q=0.5', 'en', 'ltr', 'Stop messages'],
  ['nl;q=0.9, es;q=0.3', 'es', 'ltr', 'Detener mensajes'],
] as const)('a browser that asks for %j reads %s', async (accept, lang, dir, title) => {
  const page = await new Visitor(clinic.origin, accept).open('/opt-out');
  expect(page.html).toContain(`<html lang="${lang}" dir="${dir}">`);
  expect(page.html).toContain(title);
});

test('a chosen language is remembered and wins over everything else', async () => {
  const visitor = new Visitor(clinic.origin, 'en');
  await visitor.open('/opt-out');
  const page = await visitor.submit('Español', { language: 'es' });
  expect(page.path).toBe('/opt-out');
  expect(page.html).toContain('<html lang="es"');
  expect(page.html).toContain('Un traductor calificado');
});

test('without a choice, the patient’s own language is used', async () => {
  const id = await registerPatient(clinic.deps, { mrn: 'L-1', email: 'juniper.demo@example.org', language: 'ar' });
  const page = await new Visitor(clinic.origin, 'en').open(await linkPath(clinic.deps, id));
  expect(page.html).toContain('<html lang="ar" dir="rtl">');
  expect(page.html).toContain('ما يمكننا إرساله إليك');
});

test.each(['//elsewhere.example', '/\\elsewhere.example', 'https://elsewhere.example/', ''])(
  'a change of language never leads away to %j',
  async (back) => {
    const visitor = new Visitor(clinic.origin);
    await visitor.open('/');
    const answer = await visitor.submit('Español', { language: 'es', back }, { follow: false });
    expect(answer.headers.get('Location')).toBe('/');
  },
);

test('the page behind a one-click address says what would stop, changes nothing, and shows when it is stopped', async () => {
  const id = await registerPatient(clinic.deps, { mrn: 'U-1', email: 'fern.demo@example.org' });
  const path = await linkPath(clinic.deps, id, 'stop', 'experience_survey');
  const visitor = new Visitor(clinic.origin);
  const before = clinic.deps.entries.length;
  const page = await visitor.open(path);
  expect(page.headers.get('Referrer-Policy')).toBe('no-referrer');
  expect(page.html).toContain('This is about “Feedback about your visit”.');
  expect(page.html).toContain('name="via" value="page"');
  expect(page.html).not.toContain(path);
  expect(clinic.deps.entries.length).toBe(before);
  await unsubscribeByLink(clinic.deps, { token: path.slice(3), wayIn: 'SIGNED_LINK', what: 'type' });
  const stopped = await visitor.open(path);
  expect(stopped.html).toMatch(/Receipt [0-9A-Z]{3}[-\u2011][0-9A-Z]{3}/);
  expect(stopped.html).toContain('We no longer send “Feedback about your visit”');
  expect(stopped.html).toContain('Stop all emails');
});

test('a one-click address that is not ours gets a calm page', async () => {
  const page = await new Visitor(clinic.origin).open('/u/not-ours');
  expect(page.status).toBe(404);
  expect(page.html).toContain('This link does not work');
});

test('the first visit weighs at most 60 KB compressed, styles and picture included, with no letters and nothing from elsewhere', async () => {
  const id = await registerPatient(clinic.deps, { mrn: 'W-1', email: 'holly.demo@example.org', phone: '+12025550109' });
  const page = await new Visitor(clinic.origin).open(await linkPath(clinic.deps, id));
  const parts = [...page.html.matchAll(/<(?:link|img|script)\b[^>]*(?:href|src)="([^"]+)"/g)].map(
    ([, path = '']) => path,
  );
  // Nothing from elsewhere, and the letters are those that the device has.
  expect(parts.filter((path) => !/^\/[^/]/.test(path))).toEqual([]);
  const styles = await Promise.all(
    parts.filter((path) => path.endsWith('.css')).map(async (path) => (await fetch(clinic.origin + path)).text()),
  );
  expect(styles.length).toBeGreaterThan(0);
  expect(styles.join('').match(/@font-face|@import|url\(/g)).toBeNull();
  const weights = await Promise.all(
    parts.map(async (path) => gzipSync(Buffer.from(await (await fetch(clinic.origin + path)).arrayBuffer())).length),
  );
  expect(gzipSync(page.html).length + weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThanOrEqual(60 * 1024);
});

test('the organisation’s colour and logo are used', async () => {
  const branded = await serveClinic({
    brand: {
      colour: '#6b3fa0',
      logo: {
        bytes: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 50"/>'),
        contentType: 'image/svg+xml',
        width: 200,
        height: 50,
      },
    },
  });
  const page = await new Visitor(branded.origin).open('/');
  const nonce = /style-src 'self' 'nonce-([^']+)'/.exec(page.headers.get('Content-Security-Policy') ?? '')?.[1];
  expect(page.html).toContain(`<style nonce="${nonce ?? ''}">:root{--brand:#6b3fa0`);
  expect(page.html).toContain('src="/brand/logo" alt="Riverside Health" width="160" height="40"');
  const logo = await fetch(`${branded.origin}/brand/logo`);
  expect(logo.headers.get('Content-Type')).toContain('image/svg+xml');
  expect(logo.headers.get('Content-Security-Policy')).toContain('sandbox');
  await branded.close();
});

test('a stop by form is shown on the page of whoever is behind the address', async () => {
  const id = await registerPatient(clinic.deps, { mrn: 'S-1', email: 'sage.demo@example.org' });
  await stopAddress(clinic.deps, {
    address: { kind: 'email', value: 'sage.demo@example.org' as never },
    scope: { types: { kind: 'all' }, channels: 'all' },
    wayIn: 'PUBLIC_FORM',
    evidence: 'form',
    formId: 'sage',
    notify: false,
  });
  const page = await new Visitor(clinic.origin).open(await linkPath(clinic.deps, id));
  expect(page.html).toContain('A form on our website stopped messages to');
  expect(page.html).toContain('To get them again, call us: 202\u2011555\u20110100.');
});
