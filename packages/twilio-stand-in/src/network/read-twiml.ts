import { Parser } from 'htmlparser2';

/** Returns the texts that a TwiML answer sends, in order. An answer that is not TwiML sends none (Twilio error 12300). */
export function textsOfTwiml({
  body,
  contentType,
}: {
  readonly body: string;
  readonly contentType: string;
}): readonly string[] {
  if (!/^(?:text|application)\/xml\b/.test(contentType)) return [];
  const texts: string[] = [];
  let depth = 0;
  const parser = new Parser(
    {
      onopentag(name) {
        if (name !== 'Message' && depth === 0) return;
        if (depth === 0) texts.push('');
        depth += 1;
      },
      ontext(text) {
        if (depth > 0) texts.push((texts.pop() ?? '') + text);
      },
      onclosetag() {
        if (depth > 0) depth -= 1;
      },
    },
    { xmlMode: true },
  );
  parser.end(body);
  return texts.map((text) => text.trim()).filter((text) => text !== '');
}
