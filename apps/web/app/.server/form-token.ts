import { createHmac, timingSafeEqual } from 'node:crypto';
import type { AppLoadContext } from '@remix-run/node';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import { z } from 'zod';

/**
 * Says whose form it is. It proves that the form is ours, so that no other site can send one; it keeps one person's form from being
 * saved for another whose link was opened in the meantime; and it lets a stop be done when the cookie ran out.
 */
export interface FormToken {
  readonly recipient: RecipientId;
  readonly link: string;
}

/** A page may lie open for a week; its stop still counts. */
const FORM_SECONDS = 7 * 24 * 60 * 60;
const PURPOSE = 'heed form v1';

const kept = z.tuple([z.uuid(), z.string().max(64), z.number().int()]);

/** Returns the token of a form. */
export function makeFormToken({ recipient, link }: FormToken, { config, deps }: AppLoadContext): string {
  const endsAt = Math.floor(deps.clock.now() / 1000) + FORM_SECONDS;
  const payload = Buffer.from(JSON.stringify([recipient, link, endsAt])).toString('base64url');
  return `${payload}.${sign(payload, config.sessionSecrets[0]).toString('base64url')}`;
}

/** Returns whose form it is, or `undefined` when the token is not ours or too old. */
export function readFormToken(raw: unknown, { config, deps }: AppLoadContext): FormToken | undefined {
  if (typeof raw !== 'string') return undefined;
  const [payload = '', mac = ''] = raw.split('.');
  const given = Buffer.from(mac, 'base64url');
  const isOurs = config.sessionSecrets.some((secret) => {
    const expected = sign(payload, secret);
    return given.length === expected.length && timingSafeEqual(given, expected);
  });
  if (!isOurs) return undefined;
  const parsed = kept.safeParse(JSON.parse(Buffer.from(payload, 'base64url').toString()));
  if (!parsed.success || parsed.data[2] * 1000 <= deps.clock.now()) return undefined;
  return { recipient: parsed.data[0] as RecipientId, link: parsed.data[1] };
}

function sign(payload: string, secret: string): Buffer {
  return createHmac('sha256', secret).update(`${PURPOSE}|${payload}`).digest();
}
