import type { FastifyReply } from 'fastify';
import { html, type SafeHtml } from './html.ts';

/** Style of the demo's own pages. */
export const DEV_STYLE = `
:root{color-scheme:light dark;--ink:#16212b;--soft:#4b5b68;--line:#d9e1e6;--paper:#fff;--ground:#f4f7f8;--brand:#0b5c6b}
@media (prefers-color-scheme:dark){:root{--ink:#e9eff2;--soft:#a9b8c2;--line:#2c3a44;--paper:#16212b;--ground:#0e161d;--brand:#7fd0dd}}
*{box-sizing:border-box}body{margin:0;background:var(--ground);color:var(--ink);font:1rem/1.5 system-ui,"Noto Sans",sans-serif}
header,main{max-width:46rem;margin:0 auto;padding:16px 20px}nav a{color:var(--brand);margin-inline-end:16px}
h1{font-size:1.5rem;margin:8px 0}.soft{color:var(--soft)}
form,article{background:var(--paper);border:1px solid var(--line);border-radius:12px;padding:16px;margin:0 0 16px}
label{display:block;font-weight:600;margin-block:8px 4px}select,input,textarea,button{font:inherit;color:inherit;background:var(--ground);border:1px solid var(--soft);border-radius:8px;padding:8px 12px;max-width:100%}
textarea,select,input:not([type=checkbox]){width:100%}label.inline{font-weight:400}.keys{display:grid;grid-template-columns:repeat(3,minmax(44px,6rem));gap:8px}.keys button{margin:0}button{background:var(--brand);color:var(--paper);border:0;font-weight:600;margin-block-start:12px;min-height:44px}
.bubble{max-width:80%;width:fit-content;padding:8px 14px;border-radius:16px;margin:6px 0;border:1px solid var(--line);overflow-wrap:anywhere}.bubble.network{color:var(--soft);font-size:.875rem}.bubble.out{margin-inline-start:auto;background:var(--paper)}
pre{white-space:pre-wrap;overflow-wrap:anywhere;font-size:.875rem}dt{font-weight:600}dd{margin:0 0 6px;overflow-wrap:anywhere}
:focus-visible{outline:3px solid var(--brand);outline-offset:2px}`;

/** Sends one of the demo's own pages: no script, no third party, nothing kept by the browser. */
export function sendPage(reply: FastifyReply, title: string, body: SafeHtml): FastifyReply {
  return reply
    .header('Content-Type', 'text/html; charset=utf-8')
    .header('Cache-Control', 'no-store')
    .header(
      'Content-Security-Policy',
      "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    )
    .send(
      html`<!doctype html>
        <html lang="en">
          <head>
            <meta charset="utf-8" />
            <meta name="viewport" content="width=device-width, initial-scale=1" />
            <title>${title}</title>
            <link rel="stylesheet" href="/dev/style.css" />
          </head>
          <body>
            <header>
              <nav aria-label="Demo">
                <a href="/dev/phone">Demo phone</a><a href="/dev/outbox">Demo outbox</a><a href="/staff">Staff</a
                ><a href="/graphql">GraphQL</a>
              </nav>
            </header>
            <main>
              <h1>${title}</h1>
              ${body}
            </main>
          </body>
        </html>`.safe,
    );
}
