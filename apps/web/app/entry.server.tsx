import { Transform } from 'node:stream';
import {
  type AppLoadContext,
  createReadableStreamFromReadable,
  type EntryContext,
  type HandleErrorFunction,
} from '@remix-run/node';
import { isRouteErrorResponse, RemixServer } from '@remix-run/react';
import { renderToPipeableStream } from 'react-dom/server';
import type { PageData } from './components/page-data.ts';
import { KIOSK_IDLE_SECONDS, leadOn } from './.server/kiosk.ts';
import { NonceProvider } from './components/nonce.tsx';

/** Renders the whole page before it is sent: no page waits for a script to show the rest. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  { nonce }: AppLoadContext,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    const { pipe } = renderToPipeableStream(
      <NonceProvider value={nonce}>
        <RemixServer context={tellingProblems(remix, status)} url={request.url} nonce={nonce} />
      </NonceProvider>,
      {
        nonce,
        onAllReady() {
          const body = withoutPadding();
          headers.set('Content-Type', 'text/html; charset=utf-8');
          if (isHandedOver(remix) && !headers.has('Refresh'))
            headers.set('Refresh', leadOn(KIOSK_IDLE_SECONDS, 'stillThere'));
          resolve(new Response(createReadableStreamFromReadable(body), { headers, status }));
          pipe(body);
        },
        onShellError(failure) {
          reject(failure instanceof Error ? failure : new Error('the page could not be rendered'));
        },
      },
    );
  });
}

/** Tells every page whether it answers a press that was not taken: that comes first in its title. Only who renders it has seen both. */
function tellingProblems(remix: EntryContext, status: number): EntryContext {
  const { staticHandlerContext: before } = remix;
  const root = before.loaderData['root'] as PageData | undefined;
  if (root === undefined || before.actionData === null || status < 400) return remix;
  const loaderData = { ...before.loaderData, root: { ...root, hasProblem: true } satisfies PageData };
  return { ...remix, staticHandlerContext: { ...before, loaderData } };
}

/** Whether a page is shown on a device that staff handed over: the root's loader says so, whatever page it is. */
function isHandedOver({ staticHandlerContext: { loaderData } }: EntryContext): boolean {
  const root = loaderData['root'] as Partial<PageData> | undefined;
  return root?.kiosk !== undefined;
}

/**
 * React 18 fills up a piece of 2048 bytes with zeros where the next letter of several bytes does not fit (github.com/facebook/react/pull/26228). No page holds
 * a zero of its own: HTML knows no U+0000, and UTF-8 writes none into any other letter (RFC 3629 §3).
 */
function withoutPadding(): Transform {
  return new Transform({
    transform(piece: Buffer, _encoding, done) {
      done(null, piece.includes(0) ? piece.filter((byte) => byte !== 0) : piece);
    },
  });
}

/** Writes what went wrong to the log: the kind of error and where, never its message, which may quote what a person typed. */
export const handleError: HandleErrorFunction = (failure, { request, context }) => {
  if (request.signal.aborted || isCallers(failure)) return;
  const isError = failure instanceof Error;
  context.log.error(
    {
      requestId: context.requestId,
      name: isError ? failure.name : 'unknown',
      at: isError
        ? (failure.stack ?? '')
            .split('\n')
            .filter((line) => line.startsWith('    at '))
            .slice(0, 12)
        : [],
    },
    'a page failed',
  );
};

/** A page that is not there, a method it does not take, a form that was cut off: whoever likes could fill the log with them. */
function isCallers(failure: unknown): boolean {
  return isRouteErrorResponse(failure)
    ? failure.status < 500
    : failure instanceof Error && failure.name === 'FormTooLong';
}
