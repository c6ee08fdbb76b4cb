import { mkdirSync } from 'node:fs';
import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';

/** A mail in the demo outbox. */
export interface OutboxMail {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly receivedAt: string;
}

/** A mail in the demo outbox, whole. */
export interface OutboxMailDetail extends OutboxMail {
  readonly text: string;
  readonly html: string | undefined;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly raw: string;
}

/** Keeps what senders send in the demo, one file a mail, instead of letting it out. */
export interface Outbox {
  keep(raw: Buffer, recipients: readonly string[]): Promise<void>;
  list(): Promise<readonly OutboxMail[]>;
  read(id: string): Promise<OutboxMailDetail | undefined>;
}

const SHOWN = 100;

/** Opens the outbox in a folder, made when it is not there. */
export function openOutbox(folder: string, now: () => Date, uuid: () => string): Outbox {
  mkdirSync(folder, { recursive: true });
  const parse = async (id: string): Promise<OutboxMailDetail> => {
    const raw = await readFile(join(folder, `${id}.eml`));
    const mail = await simpleParser(raw, { skipImageLinks: true });
    const to = mail.headerLines.find((line) => line.key === 'x-demo-envelope-to')?.line ?? '';
    return {
      id,
      to: to.replace(/^[^:]*:\s*/, ''),
      subject: mail.subject ?? '(no subject)',
      receivedAt: id.slice(0, 24).replace(/_/g, ':'),
      text: mail.text ?? '',
      html: typeof mail.html === 'string' ? mail.html : undefined,
      headers: mail.headerLines.map(({ line }) => {
        const colon = line.indexOf(':');
        return {
          name: line.slice(0, colon),
          value: line
            .slice(colon + 1)
            .replace(/\s+/g, ' ')
            .trim(),
        };
      }),
      raw: raw.toString('utf8'),
    };
  };
  return {
    async keep(raw, recipients) {
      const id = `${now().toISOString().replace(/:/g, '_')}-${uuid()}`;
      const target = join(folder, `${id}.eml`);
      await writeFile(
        `${target}.part`,
        Buffer.concat([Buffer.from(`X-Demo-Envelope-To: ${recipients.join(', ')}\r\n`), raw]),
      );
      await rename(`${target}.part`, target);
    },
    async list() {
      const names = (await readdir(folder)).filter((name) => name.endsWith('.eml')).sort((a, b) => (a < b ? 1 : -1));
      return Promise.all(names.slice(0, SHOWN).map((name) => parse(name.slice(0, -'.eml'.length))));
    },
    async read(id) {
      const names = await readdir(folder);
      return names.includes(`${id}.eml`) ? parse(id) : undefined;
    },
  };
}
