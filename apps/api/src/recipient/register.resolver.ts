import { registerRecipients } from '@heed/use-cases/recipient/register-recipients';
import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import type { ApiContext } from '../access/api-context.ts';
import { InputProblem } from '../problem/input-problem.ts';
import { type RejectedRow, rejectedRow } from '../schema/rejected-row.type.ts';
import { parseRegistration } from './parse-registration.ts';
import { RecipientInput } from './recipient.input.ts';
import { RegisterRecipientsPayload, type RegisteredRecipient } from './registration.type.ts';

/** Rows in one registration. */
const MAX_REGISTRATIONS = 1_000;

/** Recipients as sending systems know them. */
@Resolver()
export class RegisterResolver {
  @Mutation(() => RegisterRecipientsPayload, {
    description:
      'Registers or updates up to 1 000 recipients. The same row twice changes nothing; no row revives a stop. Rows fail alone.',
  })
  @Authorized('register')
  async registerRecipients(
    @Arg('recipients', () => [RecipientInput]) recipients: RecipientInput[],
    @Ctx() { deps, client }: ApiContext,
  ): Promise<RegisterRecipientsPayload> {
    if (recipients.length > MAX_REGISTRATIONS)
      throw new InputProblem('TOO_MANY_ROWS', { field: 'recipients', limit: MAX_REGISTRATIONS });
    const catalogue = await deps.catalogues.current();
    const parsed = recipients.map((row) => parseRegistration(catalogue, row));
    const fine = parsed.flatMap((row) => (row.kind === 'fine' ? [row.recipient] : []));
    const rows = await registerRecipients(deps, { client: client.id, recipients: fine });
    let next = 0;
    const results = parsed.map((row, index): RegisteredRecipient | RejectedRow => {
      if (row.kind === 'wrong') return rejectedRow(index, row.code, row.field);
      const done = rows[next++];
      if (done === undefined) throw new Error('A registration got no result.');
      return done.kind === 'registered'
        ? { index, id: done.id, change: done.change, contactPoints: done.contactPoints }
        : rejectedRow(index, done.code, done.field);
    });
    const rejected = results.filter((result) => 'code' in result).length;
    return { results, registered: results.length - rejected, rejected };
  }
}
