import { createHmac, timingSafeEqual } from 'node:crypto';
import { type AppLoadContext, data, redirect } from '@remix-run/node';
import type { StaffSession } from '@heed/use-cases/ports/staff';
import { readStaffCookie } from './staff-cookie.server.ts';

const PURPOSE = 'heed staff form v1';

/** Returns who is signed in. Throws a redirect to the sign-in page when nobody is, or no longer. */
export async function requireStaff(request: Request, context: AppLoadContext): Promise<StaffSession> {
  const id = await readStaffCookie(request, context);
  const session = id === undefined ? undefined : await context.deps.sessions.touch(id);
  if (session !== undefined) return session;
  const asked = new URLSearchParams({ back: new URL(request.url).pathname });
  if (id !== undefined) asked.set('why', 'ended');
  throw redirect(`/staff/sign-in?${asked.toString()}`, 303);
}

/** Returns whether a role may change anything. An auditor reads. */
export function mayReview({ role }: Pick<StaffSession, 'role'>): boolean {
  return role !== 'auditor';
}

/** A form of the console, and who sent it. */
interface StaffForm {
  readonly staff: StaffSession;
  readonly form: FormData;
}

/** Returns who sent a form, and the form, whatever the role. Throws 403 for a form that this session did not make. */
export async function requireOwnForm(request: Request, context: AppLoadContext): Promise<StaffForm> {
  const staff = await requireStaff(request, context);
  const form = await request.formData();
  if (!isOwnForm(form.get('form'), staff, context)) throw data({ forbidden: true }, { status: 403 });
  return { staff, form };
}

/** Returns who sent a form, and the form. Throws 403 for a role that only reads and for a form that this session did not make. */
export async function requireReviewer(request: Request, context: AppLoadContext): Promise<StaffForm> {
  const sent = await requireOwnForm(request, context);
  if (!mayReview(sent.staff)) throw data({ forbidden: true }, { status: 403 });
  return sent;
}

/** Returns what proves that a form was made for a session: no other page of the same site can send one in its name. */
export function makeStaffFormToken({ id }: Pick<StaffSession, 'id'>, { config }: AppLoadContext): string {
  return sign(id, config.sessionSecrets[0]).toString('base64url');
}

function isOwnForm(raw: unknown, { id }: StaffSession, { config }: AppLoadContext): boolean {
  const given = Buffer.from(typeof raw === 'string' ? raw : '', 'base64url');
  return config.sessionSecrets.some((secret) => {
    const expected = sign(id, secret);
    return given.length === expected.length && timingSafeEqual(given, expected);
  });
}

function sign(id: string, secret: string): Buffer {
  return createHmac('sha256', secret).update(`${PURPOSE}|${id}`).digest();
}
