import type { Catalogue } from '@heed/domain/catalogue/catalogue';
import { parseAddress } from '@heed/domain/contact/address';
import type { StatementInput as KnownStatement } from '@heed/use-cases/statement/record-statements';
import type { Vault } from '@heed/use-cases/ports/vault';
import type { ProblemCode } from '../problem/problem-codes.ts';
import { parseRecipientRef } from '../recipient/parse-recipient-ref.ts';
import { parseScope } from './parse-scope.ts';
import { parseWord } from './parse-word.ts';
import type { StatementInput } from './statement.input.ts';

/** A row ready for the use case, or its first mistake. */
export type ParsedStatement =
  | { readonly kind: 'fine'; readonly statement: KnownStatement }
  | { readonly kind: 'wrong'; readonly code: ProblemCode; readonly field: string };

/** Parses one statement. The key is bound to the client: two clients that use the same key do not meet. */
export function parseStatement(
  parts: { readonly vault: Vault; readonly catalogue: Catalogue; readonly client: string },
  input: StatementInput,
): ParsedStatement {
  if (!/^[\x21-\x7e]{1,200}$/.test(input.idempotencyKey)) return wrong('BAD_IDEMPOTENCY_KEY', 'idempotencyKey');
  const subject = parseSubject(parts.vault, input);
  if (subject.kind === 'wrong') return subject;
  const word = parseWord(input);
  if (word.kind === 'wrong') return word;
  const scope = parseScope(parts.catalogue, input);
  if (scope.kind === 'wrong') return scope;
  return {
    kind: 'fine',
    statement: {
      idempotencyKey: `api:${parts.client}:${input.idempotencyKey}`,
      subject: subject.subject,
      scope: scope.scope,
      word: word.word,
      ...(input.saidAt === null || input.saidAt === undefined ? {} : { saidAt: input.saidAt }),
      ...(typeof input.evidence === 'string' ? { evidence: input.evidence } : {}),
    },
  };
}

type ParsedSubject =
  { readonly kind: 'fine'; readonly subject: KnownStatement['subject'] } | Extract<ParsedStatement, { kind: 'wrong' }>;

function parseSubject(vault: Vault, { recipient, address }: StatementInput): ParsedSubject {
  if (recipient && address) return wrong('RECIPIENT_OR_ADDRESS', 'recipient');
  if (recipient) {
    const ref = parseRecipientRef(vault, recipient);
    return ref === undefined
      ? wrong('BAD_RECIPIENT_REF', 'recipient')
      : { kind: 'fine', subject: { kind: 'recipient', ref } };
  }
  if (!address) return wrong('RECIPIENT_OR_ADDRESS', 'recipient');
  const parsed = parseAddress(address.kind, address.value);
  if (parsed === undefined) return wrong(address.kind === 'email' ? 'BAD_EMAIL' : 'BAD_PHONE', 'address.value');
  return { kind: 'fine', subject: { kind: 'address', address: parsed } };
}

function wrong(code: ProblemCode, field: string): Extract<ParsedStatement, { kind: 'wrong' }> {
  return { kind: 'wrong', code, field };
}
