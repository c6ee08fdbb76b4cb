import type { Instant } from '@heed/domain/time/instant';
import type { OutgoingText, SendResult, TextSender } from '../ports/senders.ts';
import { TextLogUnavailable, type ListedText, type TextLog } from '../ports/text-log.ts';

/** A provider of texts in memory: what is sent can be listed, and so can what patients texted. */
export interface InMemoryTexts extends TextSender, TextLog {
  /** A patient texts one of our numbers; nobody is told. */
  arrive(text: {
    readonly from: string;
    readonly to: string;
    readonly body: string;
    readonly at?: Instant;
  }): ListedText;
  /** A text of ours that somebody else had sent, as the provider lists it. */
  list(text: Partial<ListedText> & Pick<ListedText, 'from' | 'to'>): ListedText;
  /** Texts to a number are refused with a code; `undefined` ends it. */
  refuse(to: string, code: string | undefined): void;
  /** Every request fails with a code until `undefined`. */
  beAway(code: string | undefined): void;
}

const PERMANENT = new Set(['21211', '21408', '21606', '21610', '21612', '21614']);

/** Returns a provider with one number of ours and nothing sent yet. */
export function inMemoryTexts(options: { readonly from: string; readonly now: () => Instant }): InMemoryTexts {
  const texts: ListedText[] = [];
  const refused = new Map<string, string>();
  let away: string | undefined;
  const keep = (text: Omit<ListedText, 'sid' | 'raw'>): ListedText => {
    const sid = `SM${(texts.length + 1).toString(16).padStart(32, '0')}`;
    const kept = { ...text, sid, raw: JSON.stringify({ sid, body: text.body }) };
    texts.push(kept);
    return kept;
  };
  async function* where(wanted: (text: ListedText) => boolean): AsyncGenerator<ListedText> {
    await Promise.resolve();
    if (away !== undefined) throw new TextLogUnavailable(away);
    yield* texts.filter(wanted).reverse();
  }
  const toTheSecond = (at: Instant) => Math.floor(at / 1000) * 1000;
  return {
    send({ to, body }: OutgoingText): Promise<SendResult> {
      if (away !== undefined) return Promise.resolve({ kind: 'try-later', code: away });
      const code = refused.get(to);
      if (code !== undefined) return Promise.resolve({ kind: PERMANENT.has(code) ? 'refused' : 'try-later', code });
      const at = options.now();
      const { sid } = keep({ direction: 'outbound', from: options.from, to, body, at, status: 'delivered' });
      return Promise.resolve({ kind: 'sent', providerId: sid });
    },
    arrive: ({ at = options.now(), ...text }) => keep({ ...text, direction: 'inbound', at, status: 'received' }),
    list: (text) => keep({ direction: 'outbound', body: '', at: options.now(), status: 'delivered', ...text }),
    refuse(to, code) {
      if (code === undefined) refused.delete(to);
      else refused.set(to, code);
    },
    beAway(code) {
      away = code;
    },
    textsTo: (number, since) => where(({ to, at }) => to === number && at >= toTheSecond(since)),
    textsFrom: (number, since) => where(({ from, at }) => from === number && at >= toTheSecond(since)),
  };
}
