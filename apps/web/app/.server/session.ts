import { type AppLoadContext, createCookie } from '@remix-run/node';
import type { AddressKey } from '@heed/domain/contact/address';
import type { ContactPointId, LanguageTag, RecipientId } from '@heed/domain/recipient/recipient';
import type { Instant } from '@heed/domain/time/instant';
import { readStanding } from '@heed/use-cases/link/read-standing';
import { z } from 'zod';
import { KIOSK_ANSWER_SECONDS, KIOSK_IDLE_SECONDS } from './kiosk.ts';

/** What whoever holds the cookie may do. `stop-only`: receive less, and ask for a fresh link to the address on file. */
export interface PatientSession {
  readonly powers: 'full' | 'stop-only';
  /** Why it may only stop. */
  readonly narrowedBy?: 'expired' | 'superseded' | 'purpose' | 'disowned' | undefined;
  readonly recipient: RecipientId;
  readonly contactPoint?: ContactPointId | undefined;
  /** The link it came from, by its fingerprint: never the token. */
  readonly link: string;
  /** When the link was issued, or the device handed over (milliseconds since 1970): what is revoked later ends the session too. */
  readonly issuedAt: Instant;
  readonly language?: LanguageTag | undefined;
  /** The representative the person said to be. */
  readonly actsAs?: string | undefined;
  /** An address the person proved to be theirs, and until when that counts (seconds since 1970). */
  readonly proved?: { readonly address: AddressKey; readonly until: number } | undefined;
  /** Present on a device that staff handed over: who did, and when (milliseconds since 1970). */
  readonly kiosk?: { readonly staff: string; readonly since: Instant } | undefined;
}

/** An hour after the last page: long enough to read slowly (WCAG 2.2 SC 2.2.1), short enough for a borrowed phone. */
const SESSION_SECONDS = 60 * 60;
/** Where a browser does not lead on by itself, it ends here. */
const KIOSK_SESSION_SECONDS = KIOSK_IDLE_SECONDS + KIOSK_ANSWER_SECONDS;

/** In the place of a link's fingerprint, where there was none: staff handed the device over. */
export const HANDED_OVER = 'handed-over';

const kept = z.object({
  powers: z.enum(['full', 'stop-only']),
  narrowedBy: z.enum(['expired', 'superseded', 'purpose', 'disowned']).optional(),
  recipient: z.uuid().transform((id) => id as RecipientId),
  contactPoint: z
    .uuid()
    .transform((id) => id as ContactPointId)
    .optional(),
  link: z.string().max(64),
  issuedAt: z
    .number()
    .int()
    .transform((issuedAt) => issuedAt as Instant),
  language: z
    .string()
    .max(35)
    .transform((tag) => tag as LanguageTag)
    .optional(),
  actsAs: z.string().max(255).optional(),
  proved: z
    .object({
      address: z
        .string()
        .max(128)
        .transform((key) => key as AddressKey),
      until: z.number().int(),
    })
    .optional(),
  kiosk: z
    .object({
      staff: z.string().max(255),
      since: z
        .number()
        .int()
        .transform((since) => since as Instant),
    })
    .optional(),
  /** Seconds since 1970; checked here because a browser may keep a cookie longer than it was told. */
  endsAt: z.number().int(),
});

/** `__Host-`: only this origin, only over TLS, the whole path (RFC 6265bis §4.1.3.2). `Lax`, because people come from a mail. */
function sessionCookie({ config }: AppLoadContext) {
  return createCookie('__Host-heed', {
    secrets: [...config.sessionSecrets],
    httpOnly: true,
    secure: true,
    sameSite: 'lax',
    path: '/',
    maxAge: SESSION_SECONDS,
  });
}

/**
 * Returns the session of a request, or `undefined` when there is none that is signed, whole and still running. One whose link may only stop by now (revoked since, or the
 * address it was sent to is not the person's any more) can only stop, in every browser.
 */
export async function readSession(request: Request, context: AppLoadContext): Promise<PatientSession | undefined> {
  const parsed = kept.safeParse(await sessionCookie(context).parse(request.headers.get('Cookie')));
  if (!parsed.success) return undefined;
  const { endsAt, ...session } = parsed.data;
  if (endsAt * 1000 <= context.deps.clock.now()) return undefined;
  const { recipient, contactPoint, link: fingerprint, issuedAt } = session;
  const standing = await readStanding(context.deps, {
    recipient,
    contactPoint,
    fingerprint,
    issuedAt,
    isOpen: true,
  });
  if (standing === 'live' || (standing === 'superseded' && session.powers === 'stop-only')) return session;
  return { ...session, powers: 'stop-only', narrowedBy: standing, proved: undefined };
}

/** Returns the header that starts a session or makes it last anew. */
export function keepSession(session: PatientSession, context: AppLoadContext): Promise<string> {
  const seconds = session.kiosk === undefined ? SESSION_SECONDS : KIOSK_SESSION_SECONDS;
  const endsAt = Math.floor(context.deps.clock.now() / 1000) + seconds;
  return sessionCookie(context).serialize({ ...session, endsAt });
}

/** Returns the header that ends the session. */
export function endSession(context: AppLoadContext): Promise<string> {
  return sessionCookie(context).serialize('', { maxAge: 0 });
}
