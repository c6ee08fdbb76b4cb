import type { Address } from '@heed/domain/contact/address';
import type { FormProblemMessages } from '@heed/i18n/public/messages';
import { readEmail, readPhone } from './read-contact.ts';

/** The name of a sentence about what is wrong with a field. */
export type ContactProblem = Extract<keyof FormProblemMessages, 'noContact' | 'badEmail' | 'badPhone'>;

/** An email address and a telephone number as they were typed, and what they mean. */
export interface ContactForm {
  readonly email: string;
  readonly phone: string;
  readonly addresses: readonly Address[];
  readonly problems: Readonly<Partial<Record<'email' | 'phone', ContactProblem>>>;
}

/** More than any address or number has (RFC 5321 §4.5.3.1.3 allows 254 octets). */
const MAX_TYPED = 320;

/** Reads the two fields. One is enough; a field that is filled in wrongly is named even when the other is right, so that nobody thinks both were stopped. */
export function readContactForm(form: FormData, organisationPhone: string): ContactForm {
  const [email, phone] = [typed(form, 'email'), typed(form, 'phone')];
  const reads = { email: readEmail(email), phone: readPhone(phone, organisationPhone) };
  const problems = {
    ...(reads.email.kind === 'unreadable' ? { email: 'badEmail' as const } : {}),
    ...(reads.phone.kind === 'unreadable' ? { phone: 'badPhone' as const } : {}),
    ...(reads.email.kind === 'empty' && reads.phone.kind === 'empty' ? { email: 'noContact' as const } : {}),
  };
  const addresses = [reads.email, reads.phone].flatMap((read) => (read.kind === 'contact' ? [read.address] : []));
  return { email, phone, addresses, problems };
}

function typed(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.slice(0, MAX_TYPED) : '';
}
