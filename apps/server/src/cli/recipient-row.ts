import { z } from 'zod';
import { parseAddress } from '@heed/domain/contact/address';
import type { CalendarDate, LanguageTag, TimeZone } from '@heed/domain/recipient/recipient';
import type { RecipientInput } from '@heed/use-cases/recipient/register-recipients';

/** One line of `heed recipients import`. */
const rowSchema = z.strictObject({
  system: z.string().min(1),
  value: z.string().min(1),
  language: z.string().optional(),
  timeZone: z.string().optional(),
  birthDate: z.iso.date().optional(),
  emails: z.array(z.string()).default([]),
  phones: z.array(z.string()).default([]),
});

/** Reads one line; says what is wrong without repeating a value. */
export function parseRecipientRow(
  text: string,
): { kind: 'recipient'; input: RecipientInput } | { kind: 'bad'; problem: string } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { kind: 'bad', problem: 'it is not JSON' };
  }
  const parsed = rowSchema.safeParse(json);
  if (!parsed.success)
    return {
      kind: 'bad',
      problem: parsed.error.issues.map((issue) => `${issue.path.join('.') || 'line'}: ${issue.message}`).join('; '),
    };
  const { emails, phones, system, value, language, timeZone, birthDate } = parsed.data;
  const addresses = [
    ...emails.map((raw) => parseAddress('email', raw)),
    ...phones.map((raw) => parseAddress('phone', raw)),
  ];
  if (addresses.includes(undefined))
    return { kind: 'bad', problem: 'an email is not an address, or a phone is not in E.164 form (+12025550123)' };
  return {
    kind: 'recipient',
    input: {
      externals: [{ system, value }],
      ...(language === undefined ? {} : { language: language as LanguageTag }),
      ...(timeZone === undefined ? {} : { timeZone: timeZone as TimeZone }),
      ...(birthDate === undefined ? {} : { birthDate: birthDate as CalendarDate }),
      contactPoints: addresses.filter((address) => address !== undefined).map((address) => ({ address })),
    },
  };
}
