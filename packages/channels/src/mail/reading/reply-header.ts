const FROM = [
  'from',
  'message du',
  'von',
  'de',
  'da',
  'van',
  'från',
  'fra',
  'od',
  'от',
  'від',
  'desde',
  'enviado por',
  'dari',
  'kimden',
  'feladó',
  'lähettäjä',
  'από',
  'de la',
  'från',
  '发件人',
  '寄件者',
  '寄件人',
  '差出人',
  '送信者',
  '보낸 사람',
  '보낸사람',
  'من',
  'מאת',
  'từ',
  'प्रेषक',
  'mula kay',
  'mula sa',
  'soti nan',
  'odesílatel',
];
const OTHERS = [
  'sent',
  'copie à',
  'date',
  'to',
  'cc',
  'subject',
  'reply-to',
  'gesendet',
  'datum',
  'an',
  'betreff',
  'envoyé',
  'à',
  'objet',
  'enviado',
  'enviado el',
  'enviada em',
  'fecha',
  'para',
  'asunto',
  'assunto',
  'data',
  'inviato',
  'a',
  'oggetto',
  'verzonden',
  'aan',
  'onderwerp',
  'skickat',
  'till',
  'ämne',
  'sendt',
  'til',
  'emne',
  'wysłano',
  'do',
  'temat',
  'отправлено',
  'дата',
  'кому',
  'тема',
  'надіслано',
  'lähetetty',
  'vastaanottaja',
  'aihe',
  'στάλθηκε',
  'προς',
  'θέμα',
  'gönderilen',
  'kime',
  'konu',
  'trimis',
  'către',
  'subiect',
  'elküldve',
  'címzett',
  'tárgy',
  '发送时间',
  '日期',
  '收件人',
  '主题',
  '主旨',
  '寄件日期',
  '傳送時間',
  '收件者',
  '抄送',
  '副本',
  '送信日時',
  '日時',
  '宛先',
  '件名',
  '보낸 날짜',
  '날짜',
  '받는 사람',
  '받는사람',
  '제목',
  'إلى',
  'الموضوع',
  'التاريخ',
  'تم الإرسال',
  'אל',
  'נושא',
  'נשלח',
  'đã gửi',
  'gửi',
  'đến',
  'tới',
  'chủ đề',
  'ngày',
  'भेजा गया',
  'प्रति',
  'विषय',
  'ipinadala',
  'kay',
  'paksa',
  'voye',
  'sijè',
  'dat',
  'dikirim',
  'kepada',
  'subjek',
  'importance',
  'poslano',
  'odesláno',
  'komu',
  'předmět',
];
const LABEL = /^[\s>*_|]{0,8}([\p{L}][\p{L}\p{M} .-]{0,24}?)\*{0,2}\s{0,3}[:：]\s{0,4}\*{0,2}\s{0,4}(.*)$/u;
const FROM_LABELS = new Set(FROM);
const ALL_LABELS = new Set([...FROM, ...OTHERS]);
const BLOCK_LINES = 8;

/** True when the copied header of an earlier mail ("From: … Sent: … To: … Subject: …") begins at line `at`. */
export function beginsReplyHeader(lines: readonly string[], at: number): boolean {
  const first = readLabel(lines[at] ?? '');
  if (first === undefined || !ALL_LABELS.has(first.label) || first.value === '') return false;
  let hasFrom = FROM_LABELS.has(first.label);
  let labels = 1;
  let value = first.value;
  for (const line of lines.slice(at + 1, at + BLOCK_LINES)) {
    const field = readLabel(line);
    if (field === undefined || !ALL_LABELS.has(field.label)) continue;
    hasFrom ||= FROM_LABELS.has(field.label);
    labels += 1;
    value += ` ${field.value}`;
  }
  return hasFrom && (labels >= 3 || (labels === 2 && /@|\d{4}/.test(value)));
}

/** True for a lone "From: Name <address>" line: what follows it was written by somebody else. */
export function isLoneFrom(line: string): boolean {
  const field = readLabel(line);
  if (field === undefined || !FROM_LABELS.has(field.label)) return false;
  return /<[^<>\s]+@[^<>\s]+>|\[mailto:|@.{1,200}\s(?:date|sent|to|subject|datum|gesendet|enviado|envoyé|data|inviato)\s?:/iu.test(
    field.value,
  );
}

function readLabel(line: string): { label: string; value: string } | undefined {
  if (line.length > 1000) return undefined;
  const found = LABEL.exec(line);
  return found === null ? undefined : { label: (found[1] ?? '').trim().toLowerCase(), value: (found[2] ?? '').trim() };
}
