// The verbs of "On … somebody wrote:" in the languages mail programs speak.
const WROTE =
  /(?:wrote|writes|said|replied|a [ée]crit|escribi[óo]|ha escrito|va escriure|schrieb(?: am)?|schreef|skrev|ha scritto|scrisse|escreveu|pisze|napisa[łl](?:\(a\)|a)?|kirjoitti|написал[аио]?|пиш[еу]т|написав|napsala?|napísal|a scris|írta|yazdı|έγραψε|כתב|כתבה|كتب|写道|寫道|写到|님이 작성|작성|썼습니다|のメッセージ|が書きました|は書きました|に書き込みました|đã viết|viết|menulis|ने लिखा|เขียน|sumulat|sinulat|te ekri|ekri)/iu;
const ENDS_WITH_WROTE = new RegExp(`${WROTE.source}\\s*$`, 'iu');
const WHEN_OR_WHO = /\d{4}|\d{1,2}[:.h]\d{2}|\d{1,2}[./-]\d{1,2}|<[^<>\s]+@[^<>\s]+>|@[\w-]+\.\w/u;
const OPENING =
  /^(?:on|le|el|il|em|am|op|den|no dia|w dniu|dnia|in data|dne|στις|vào|nang|noong|pada|às|на|в|от|el día|\p{L}{2,4}[.,]\s+\d|\p{L}{2}\s+\d|\d|在|于|於|quoting)(?![\p{L}])/iu;
const WORD_OPENING = /^(?:on|le|el|il|em|am|op|den|w dniu|dnia|in data|dne) /iu;
const DATE_THEN_ADDRESS =
  /^(?:\d{4}[-/.年]\s?\d{1,2}[-/.月]\s?\d{1,2}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}:\d{2}).{0,160}<[^<>\s]+@[^<>\s]+>\s*[:：]?$/u;
const NAME_THEN_ADDRESS = /^.{0,80}<(?:mailto:)?[^<>\s]+@[^<>\s]+>.{0,80}[:：]$/u;
const LONGEST_ATTRIBUTION = 400;
const MOST_LINES = 8;

/** Returns how many lines, from `at` on, are the line a mail program puts above a quote; 0 when none are. */
export function countAttributionLines(lines: readonly string[], at: number): number {
  const first = clean(lines[at] ?? '');
  if (first === '') return 0;
  if (isAttribution(first)) return 1;
  const mayGoOn =
    (OPENING.test(first) && /\d/.test(first)) ||
    (/<[^<>\s]+@[^<>\s]+>/.test(first) && (WROTE.test(first) || first.endsWith('>')));
  let joined = first;
  for (let count = 2; mayGoOn && count <= MOST_LINES && at + count <= lines.length; count++) {
    const line = lines[at + count - 1] ?? '';
    if (/^\s{0,3}>\s*\S/.test(line) && !/^\s*>\s*[^>]{0,30}[:：]\s*$/u.test(line)) return 0;
    if (WORD_OPENING.test(line) && /\d{4}|\d:\d\d/.test(line)) return 0;
    joined = `${joined} ${clean(line)}`.trim();
    if (joined.length > LONGEST_ATTRIBUTION) return 0;
    if (isAttribution(joined)) return count;
  }
  return 0;
}

function clean(line: string): string {
  return line.replace(/^[\s>*_-]+|[\s*_-]+$/gu, '');
}

function isAttribution(text: string): boolean {
  if (DATE_THEN_ADDRESS.test(text)) return true;
  if (!WHEN_OR_WHO.test(text)) return false;
  if (!WROTE.test(text)) return NAME_THEN_ADDRESS.test(text) && /\d/.test(text);
  if (/[:：]\s*$/u.test(text)) return true;
  return OPENING.test(text) && ENDS_WITH_WROTE.test(text);
}
