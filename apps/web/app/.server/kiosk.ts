import { type AppLoadContext, createCookie } from '@remix-run/node';
import type { RecipientId } from '@heed/domain/recipient/recipient';
import type { Instant } from '@heed/domain/time/instant';
import { z } from 'zod';

/** Without a press for this long, a device asks whether the patient is still there; ours: enough to read slowly, short for a waiting room. The page says so. */
export const KIOSK_IDLE_SECONDS = 5 * 60;
/** Time to answer before it closes. WCAG 2.2 SC 2.2.1 asks for 20 seconds at least. */
export const KIOSK_ANSWER_SECONDS = 60;
/** What was changed can be read this long on the last page, by whoever is still there. */
export const KIOSK_FAREWELL_SECONDS = 60;

const PATHS = { stillThere: '/kiosk/still-there', over: '/kiosk/over' } as const;

/** Returns the header that leads a page on by itself, without script. */
export function leadOn(seconds: number, to: keyof typeof PATHS, query = ''): string {
  return `${String(seconds)}; url=${PATHS[to]}${query}`;
}

/** What the last page tells: whose visit it was, since when, and until when it may be told. */
export interface Farewell {
  readonly recipient: RecipientId;
  readonly since: Instant;
}

const kept = z.object({
  recipient: z.uuid().transform((id) => id as RecipientId),
  since: z
    .number()
    .int()
    .transform((since) => since as Instant),
  endsAt: z.number().int(),
});

function farewellCookie({ config }: AppLoadContext) {
  return createCookie('__Host-heed-farewell', {
    secrets: [...config.sessionSecrets],
    httpOnly: true,
    secure: true,
    sameSite: 'lax',
    path: '/',
    maxAge: KIOSK_FAREWELL_SECONDS,
  });
}

/** Returns the header that lets the last page tell what was changed, once the session is gone. */
export function keepFarewell(farewell: Farewell, context: AppLoadContext): Promise<string> {
  const endsAt = Math.floor(context.deps.clock.now() / 1000) + KIOSK_FAREWELL_SECONDS;
  return farewellCookie(context).serialize({ ...farewell, endsAt });
}

/** Returns the header that takes it away. */
export function dropFarewell(context: AppLoadContext): Promise<string> {
  return farewellCookie(context).serialize('', { maxAge: 0 });
}

/** Returns what the last page may still tell, or `undefined`. */
export async function readFarewell(request: Request, context: AppLoadContext): Promise<Farewell | undefined> {
  const parsed = kept.safeParse(await farewellCookie(context).parse(request.headers.get('Cookie')));
  if (!parsed.success || parsed.data.endsAt * 1000 <= context.deps.clock.now()) return undefined;
  return parsed.data;
}
