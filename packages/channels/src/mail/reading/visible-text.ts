import { countAttributionLines } from './attribution.ts';
import { beginsReplyHeader, isLoneFrom } from './reply-header.ts';

const QUOTED = /^\s{0,3}>/;
const EVERYTHING_BELOW_IS_OLD = [
  /^[\s>*]{0,4}[-_=*]{2,} ?(?:original message|original appointment|reply message|forwarded (?:message|by.{0,60})|ursprüngliche (?:nachricht|e-mail)|originalnachricht|weitergeleitete nachricht|message (?:d['’]origine|original|transféré)|mensaje (?:original|reenviado)|mensagem (?:original|encaminhada)|messaggio (?:originale|inoltrato)|oorspronkelijk bericht|doorgestuurd bericht|oprindelig (?:besked|meddelelse)|ursprungligt meddelande|opprinnelig melding|oryginalna wiadomość|wiadomość oryginalna|исходное сообщение|пересылаемое сообщение|alkuperäinen viesti|αρχικό μήνυμα|orijinal mesaj|eredeti üzenet|原始邮件|原始郵件|原始信件|转发邮件|転送メッセージ|元のメッセージ|원본 메시지|원본 메일|الرسالة الأصلية|thư gốc|tin nhắn gốc|मूल संदेश|orihinal na mensahe|mesaj orijinal) ?[-_=*]{0,}/iu,
  /^(?:begin forwarded message|anfang der weitergeleiteten nachricht|début du message (?:réexpédié|transféré)|inicio del mensaje reenviado|inizio messaggio inoltrato)\s?:/iu,
  /^\s{0,4}_{2,}\s*$/,
  /^\s{0,4}[-=]{4,}\s?\p{L}[\p{L}\p{M}\s.'’]{2,40}[-=]{4,}\s*$/u,
  /^[-=_#*~ ]{0,12}(?:please )?(?:type|write|enter)? ?(?:your )?repl(?:y|ies) (?:above|on top of) (?:this|the|or below) ?line.{0,80}$/iu,
  /^[-=_#*~ ]{2,12}.{0,30}(?:reply above|above this line).{0,60}$/iu,
];
const SIGNATURE = /^--\s?$|^—\s?$/;
const DEVICE =
  /^\s{0,3}(?:sent (?:from|via|with|using)|get outlook for|envoyé (?:de|depuis|à partir)|enviado (?:desde|do|de|a partir)|gesendet (?:von|mit)|von meinem .{1,40} gesendet|inviato da|verzonden (?:vanaf|met)|verstuurd vanaf|sendt fra|skickat från|lähetetty|отправлено (?:с|из)|wysłane z|发自我的|從我的|iphoneから送信|나의 .{1,30}에서 보냄|đã gửi từ|télécharger outlook|obtener outlook|outlook für) ?.{0,80}$/iu;
const CLOSING =
  /^\s{0,3}(?:(?:best|kind|warm|kindest|warmest|many)? ?(?:regards|wishes)|sincerely(?: yours)?|yours (?:sincerely|truly|faithfully)|mit freundlichen grüßen|mfg|viele grüße|cordialement|bien à vous|saludos(?: cordiales)?|atentamente|cordiali saluti|distinti saluti|atenciosamente|pozdrawiam|с уважением|met vriendelijke groet(?:en)?|med vennlig hilsen|med venlig hilsen|vänliga hälsningar)\s?[,.!！]?\s*$/iu;
const RULE = /^\s{0,4}[-=_*~+]{3,}\s*$/;
const LINK = /^\s*[(<[]?https?:\S{1,500}?[)>\]]?\s*>?\s*$/;
const LONGEST_TEXT = 400_000;
const WRAPPED_FROM = 58;

/**
 * Returns the part of a plain-text reply its writer wrote: not what is quoted with `>`, not what follows the copied header
 * of an earlier mail, not a signature below `-- `. In doubt text is dropped: a quoted "reply STOP" must never speak.
 * Time is linear; a body over 400 000 characters is read to there.
 */
export function findVisibleText(body: string): string {
  const lines = body
    .slice(0, LONGEST_TEXT)
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
    .replace(/[\u200b\u200e\u200f\ufeff]/g, '')
    .split('\n');
  const visible: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (QUOTED.test(line) || isWrappedQuote(lines, at)) continue;
    if (isEnd(lines, at)) break;
    const attribution = countAttributionLines(lines, at);
    if (attribution > 0) {
      const next = lines.slice(at + attribution, at + attribution + 6).find((one) => one.trim() !== '');
      if (next === undefined || !QUOTED.test(next)) break;
      at += attribution - 1;
      continue;
    }
    if (!DEVICE.test(line) && !RULE.test(line)) visible.push(line);
  }
  return visible
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function isEnd(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? '';
  if (line.trim() === '') return false;
  return (
    SIGNATURE.test(line) ||
    (CLOSING.test(line) && isShort(lines, at + 1)) ||
    EVERYTHING_BELOW_IS_OLD.some((pattern) => pattern.test(line.slice(0, 200))) ||
    beginsReplyHeader(lines, at) ||
    isLoneFrom(line)
  );
}

/** After "Regards," come a name and what belongs to it; a longer text is still the letter. */
function isShort(lines: readonly string[], from: number): boolean {
  const rest = lines.slice(from).filter((line) => line.trim() !== '' && !QUOTED.test(line));
  return rest.length > 0 && rest.length <= 8 && rest.every((line) => line.length < 80);
}

/** A long quoted line that a mail program broke leaves its tail without a `>`. */
function isWrappedQuote(lines: readonly string[], at: number): boolean {
  const before = lines[at - 1] ?? '';
  const after = lines[at + 1] ?? '';
  const line = lines[at] ?? '';
  if (!QUOTED.test(before) || !QUOTED.test(after) || line.trim() === '') return false;
  return before.length >= WRAPPED_FROM || LINK.test(line);
}
