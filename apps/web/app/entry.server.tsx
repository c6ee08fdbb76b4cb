import { PassThrough } from 'node:stream';
import {
  type AppLoadContext,
  createReadableStreamFromReadable,
  type EntryContext,
  type HandleErrorFunction,
} from '@remix-run/node';
import { RemixServer } from '@remix-run/react';
import { renderToPipeableStream } from 'react-dom/server';
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
        <RemixServer context={remix} url={request.url} nonce={nonce} />
      </NonceProvider>,
      {
        nonce,
        onAllReady() {
          const body = new PassThrough();
          headers.set('Content-Type', 'text/html; charset=utf-8');
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

/** Writes what went wrong to the log: the kind of error and where, never its message, which may quote what a person typed. */
export const handleError: HandleErrorFunction = (failure, { request, context }) => {
  if (request.signal.aborted) return;
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
