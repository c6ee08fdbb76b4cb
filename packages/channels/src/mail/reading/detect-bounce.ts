import type { MailOrigin } from './mail-reading.ts';
import type { MailParts } from './mail-parts.ts';

type Automatic = Extract<MailOrigin, { kind: 'automatic' }>;

const DAEMON =
  /(?:mailer[-_. ]?daemon|mail[-_. ]?daemon|postmaster|mail delivery (?:sub)?system|mail ?system|mail ?administrator|delivery (?:system|agent)|email delivery|internet mail delivery|bounces?[-+@]|mmdf|system administrator|mail ?server|mailsystem|no-?reply)/i;
const SURE_DAEMON = /(?:mailer[-_. ]?daemon|mail[-_. ]?daemon|mail delivery (?:sub)?system)/i;
const SUBJECT =
  /^[\s[(*"]{0,4}(?:.{0,30}\b)?(?:undeliver(?:able|ed)|un[- ]deliverable|non[- ]?deliver(?:y|able)|delivery (?:status|failure|failed|report|problem|error|notification|unsuccessful|has failed|delayed|delay)|(?:mail|message|e-?mail)[- ](?:delivery|transport|system|routing)? ?(?:failed|failure|error|status|problem|warning|delayed|undeliverable|unavailable)|mail delivery|returned (?:mail|e-?mail|message|to sender)|return(?:ed|ing)? (?:unknown|undeliver)|failure notice|failed mail|failed delivery|failed to deliver|delivery notification|could ?n[o']t (?:send|deliver)|can ?n[o']t (?:send|deliver)|unable to deliver|(?:was|were|is) not (?:delivered|sent)|not deliver(?:ed|able)|rejected (?:mail|message)|message rejected|mail (?:could not|not) be|user unknown|unknown (?:user|address|recipient)|invalid (?:address|recipient|mailbox)|address (?:does not exist|not found)|mailbox (?:full|is full|unavailable)|nicht zugestellt|unzustellbar|nicht zustellbar|zustellung|übermittlungsstatus|non remis|non distribu|échec de|notification d['’]échec|no (?:se (?:ha podido|puede|pudo)|entregado)|mancata consegna|mancato recapito|avviso di mancato|impossibile (?:recapitare|consegnare)|não entregue|falha na entrega|niedostarczon|nie dostarczono|olevererbart|kunne ikke leveres|kan inte levereras|onbestelbaar|недоставлен|не доставлено|недоставленное|退信|投递失败|無法傳遞|无法投递|未送達|配信(?:不能|エラー)|送信できません|배달(?: ?실패|되지)|반송|전송 실패|ndn:|dsn:|nondeliv)/iu;
const BODY =
  /(?:this is the (?:mail (?:system|delivery agent)|postfix|qmail-send|exim|mail delivery)|hi\.? this is the|(?:could|can)(?: ?not|n't) be (?:delivered|sent|reached)|did(?: ?not|n't) reach|(?:was|were|been|is|has|have)(?: ?not|n't) (?:been )?delivered|not delivered to|deliver(?:y|ing)[^.]{0,60}(?:failed|failure|has been (?:delayed|suspended)|not possible|unsuccessful|aborted)|fail(?:ed|ure)[^.]{0,30}deliver|fail(?:ed|s) permanently|permanent (?:fatal )?error|fatal error|undeliver(?:able|ed)|unable to deliver|cannot deliver|could not deliver|returned (?:to sender|unopened|undeliver|message|mail)|user unknown|unknown (?:user|recipient|address|local)|no such (?:user|mailbox|address|recipient|person)|(?:user|recipient|mailbox|account|address)[^.\n]{0,60}(?:not (?:found|known|exist|listed|available|valid)|unknown|unavailable|does(?: ?not|n't) exist|disabled|inactive|is full|over ?quota|rejected|invalid|suspended|deactivated|closed)|(?:mail ?box|quota)[^.\n]{0,30}(?:full|exceeded)|exceed[^.\n]{0,40}(?:quota|storage|limit)|invalid (?:recipient|address|mailbox|user)|transcript of session|reporting-mta|final-recipient|diagnostic-code|(?:^|[\s(:<])(?:4|5)\d\d[ -](?:[45]\.\d{1,3}\.\d{1,3}|[a-z])|#?[45]\.\d{1,2}\.\d{1,3}\b|the following (?:address|recipient|destination)|message (?:was )?(?:rejected|refused|blocked)|host unknown|relay(?:ing)? denied|hop count|mail loop|配信できません|送信できません|届けられません|宛先|エラーメール|存在しません|nicht zugestellt|konnte nicht|n'a pas (?:pu|été)|non è stato possibile|no (?:se pudo|pudo) |не (?:может|удалось|доставлен)|无法(?:投递|送达)|退信)/imu;

const ANSWER = /^\s*(?:re|fwd?|aw|wg|sv|tr)\s*[:：]\s*/i;
const SAID_AT_ONCE =
  /^[\s*=-]{0,200}(?:your message|votre message|this message|the following|votre courrier|ihre nachricht|su mensaje)[^.]{0,80}(?:not be delivered|not delivered|undeliverable|pas pu|pas p[uû] [eê]tre|nicht zugestellt|no (?:se )?pudo)/i;

/** Returns `bounce` or `complaint` (RFC 3464, RFC 5965, and reports written before those), or `undefined` for other mail. */
export function detectBounce(parts: MailParts): Automatic | undefined {
  const contentType = header(parts, 'content-type').toLowerCase();
  const types = parts.attached.map((part) => part.contentType);
  const text = parts.text.slice(0, 20_000);
  if (/^feedback-type:\s*not-spam/im.test(reportText(parts))) return automatic('auto-reply', 'report.not-spam');
  if (
    /feedback-report/.test(contentType) ||
    types.includes('message/feedback-report') ||
    /^feedback-type:\s/im.test(text)
  )
    return automatic('complaint', 'report.feedback');
  if (isJunkReport(parts, text)) return automatic('complaint', 'report.junk');
  if (/disposition-notification/.test(contentType)) return automatic('auto-reply', 'report.disposition');
  if (/delivery-status/.test(contentType) || types.includes('message/delivery-status'))
    return automatic('bounce', 'report.delivery-status');
  if (/^multipart\/report/.test(contentType)) return automatic('bounce', 'report.other');
  if (parts.headers.has('x-failed-recipients')) return automatic('bounce', 'header.x-failed-recipients');
  const isAnswer = ANSWER.test(parts.subject);
  const subjectTells = SUBJECT.test(parts.subject.replace(ANSWER, ''));
  const sender = `${header(parts, 'from')} ${parts.envelopeFrom ?? ''}`;
  if (SURE_DAEMON.test(sender)) return automatic('bounce', 'sender.mailer-daemon');
  const bodyTells = BODY.test(text);
  if (SAID_AT_ONCE.test(parts.visibleText.slice(0, 300)) && parts.visibleText.slice(0, 400).includes('@')) {
    return automatic('bounce', 'body.undelivered');
  }
  if (!isAnswer && subjectTells && (bodyTells || DAEMON.test(sender) || parts.envelopeFrom === ''))
    return automatic('bounce', 'subject.undelivered');
  if (bodyTells && parts.envelopeFrom === '') return automatic('bounce', 'body.undelivered');
  if (bodyTells && !isAnswer && DAEMON.test(sender)) return automatic('bounce', 'body.undelivered');
  return undefined;
}

/** The report some mailbox providers send instead of RFC 5965: a note that a person pressed "junk", with the mail attached. */
function isJunkReport(parts: MailParts, text: string): boolean {
  if (
    !parts.headers.has('x-hmxmroriginalrecipient') &&
    !/^(?:abuse|complaint|staff|feedback|fbl|scomp)/i.test(parts.from ?? '')
  )
    return false;
  return (
    /(?:abuse|spam|junk) (?:report|complaint)|complaint about message|marked as (?:spam|junk)/i.test(
      `${parts.subject}\n${text.slice(0, 2000)}`,
    ) || parts.headers.has('x-hmxmroriginalrecipient')
  );
}

function automatic(what: Automatic['what'], why: string): Automatic {
  return { kind: 'automatic', what, why };
}

function reportText(parts: MailParts): string {
  const part = parts.attached.find(({ contentType }) => contentType === 'message/feedback-report');
  return part?.content.toString('utf8') ?? parts.text.slice(0, 4000);
}

function header(parts: MailParts, name: string): string {
  return parts.headers.get(name)?.[0] ?? '';
}
