import { type AppLoadContext, createCookie } from '@remix-run/node';

/** Holds the session's id and nothing else. It goes when the browser closes; the session itself ends sooner, where it is kept. */
function staffCookie({ config }: AppLoadContext) {
  return createCookie('__Host-heed-staff', {
    secrets: [...config.sessionSecrets],
    httpOnly: true,
    secure: true,
    sameSite: 'strict',
    path: '/',
  });
}

/** Returns the id of the session that a request claims, or `undefined`. */
export async function readStaffCookie(request: Request, context: AppLoadContext): Promise<string | undefined> {
  const id: unknown = await staffCookie(context).parse(request.headers.get('Cookie'));
  return typeof id === 'string' && id !== '' ? id : undefined;
}

/** Returns the header that carries a session's id. */
export function keepStaffCookie(id: string, context: AppLoadContext): Promise<string> {
  return staffCookie(context).serialize(id);
}

/** Returns the header that takes the cookie away. */
export function dropStaffCookie(context: AppLoadContext): Promise<string> {
  return staffCookie(context).serialize('', { maxAge: 0 });
}
