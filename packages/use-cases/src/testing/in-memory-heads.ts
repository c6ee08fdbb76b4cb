import { createHmac, timingSafeEqual } from 'node:crypto';
import type { HeadSigner, LedgerHead, LedgerHeads, SignedLedgerHead } from '../ports/ledger-heads.ts';

/** Returns a place for heads with none in it. */
export function inMemoryHeads(): LedgerHeads {
  const heads = new Map<string, SignedLedgerHead>();
  return {
    keep(head) {
      const standing = heads.get(head.day) ?? head;
      heads.set(head.day, standing);
      return Promise.resolve(standing);
    },
    ofDay: (day) => Promise.resolve(heads.get(day)),
    all: () => Promise.resolve([...heads.values()].sort((one, other) => (one.day < other.day ? -1 : 1))),
  };
}

/** Returns a signer with a key that everybody knows. */
export function inMemoryHeadSigner(key = 'a key for tests'): HeadSigner {
  const mac = (text: string) => createHmac('sha256', key).update(text).digest();
  return {
    sign(head) {
      const text = Buffer.from(JSON.stringify(head)).toString('base64url');
      return Promise.resolve(`${text}.${mac(text).toString('base64url')}`);
    },
    read(signed) {
      const [text = '', signature = ''] = signed.split('.');
      const given = Buffer.from(signature, 'base64url');
      const own = mac(text);
      if (given.length !== own.length || !timingSafeEqual(given, own)) return Promise.resolve(undefined);
      return Promise.resolve(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as LedgerHead);
    },
  };
}
