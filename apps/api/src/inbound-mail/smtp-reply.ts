/** An answer that refuses, with its SMTP code. */
export class SmtpReply extends Error {
  override readonly name = 'SmtpReply';
  /** 4xx: try again; 5xx: do not (RFC 5321 §4.2.1). */
  readonly responseCode: number;

  constructor(responseCode: number, text: string) {
    super(text);
    this.responseCode = responseCode;
  }
}

/** Returns an answer that refuses. */
export function reply(code: 451 | 550 | 552, text: string): SmtpReply {
  return new SmtpReply(code, text);
}
