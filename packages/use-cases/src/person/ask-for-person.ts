import { classify } from '@heed/domain/classification/classify';
import type { Classification } from '@heed/domain/classification/classification';
import { DECIDED_CHANNELS } from '@heed/domain/channel/channel';
import type { RecipientState } from '@heed/domain/projection/recipient-state';
import type { UseCaseDeps } from '../deps.ts';
import { recordWords } from '../intake/record-words.ts';
import { scopesOfRequest } from '../intake/request-scope.ts';
import { writeAbout } from '../ledger/write-about.ts';
import type { LedgerTransaction } from '../ports/ledger.ts';
import type { Act } from '../preferences/act.ts';
import { openReview } from '../review/open-review.ts';
import { NOTE_LENGTH, type AnswerWay } from './person-request.ts';

/** A wish to be called or written to by a member of staff. */
export type AskForPerson = Act & {
  readonly way: AnswerWay;
  /** In the patient's own words; may be empty. */
  readonly note: string;
};

/** What became of it. `heard`: what the words of the note did besides. */
export type AskedForPerson =
  | { readonly kind: 'asked' | 'repeated'; readonly heard: 'nothing' | 'stopped' | 'held' }
  | { readonly kind: 'too-long'; readonly length: number }
  | { readonly kind: 'unknown-recipient' };

const EVERYTHING = { types: { kind: 'all' }, channels: 'all' } as const;
const INTAKE = { kind: 'system', part: 'intake' } as const;

/**
 * Opens one review item for staff, or adds to the one that is open. The note is kept as evidence and read like any other words: a stop in it is in force when this
 * returns, what may be one holds until a person has read it, and nothing in it opts in. A note of `NOTE_LENGTH` characters is taken, one more is not.
 */
export async function askForPerson(
  deps: Pick<UseCaseDeps, 'ledger' | 'ids' | 'recipients'>,
  input: AskForPerson,
): Promise<AskedForPerson> {
  const note = input.note.replaceAll('\r\n', '\n').trim();
  if (note.length > NOTE_LENGTH) return { kind: 'too-long', length: note.length };
  const claim = { recipient: input.recipient, idempotencyKey: `form:${input.formId}` };
  const result = await writeAbout<AskedForPerson>(deps, claim, (tx, person) =>
    ask(deps, tx, person, { ...input, note }),
  );
  if (result.kind === 'written') return result.value;
  const events = await Promise.all(result.entries.map(async (id) => (await deps.ledger.entry(id))?.entry.event));
  const request = events.find((event) => event?.kind === 'request-received');
  if (request?.kind !== 'request-received') throw new Error('A form id was used for something else before.');
  return { kind: 'repeated', heard: heardIn(request.request) };
}

async function ask(
  { ids }: Pick<UseCaseDeps, 'ids'>,
  tx: LedgerTransaction,
  person: RecipientState | undefined,
  { way, note, wayIn }: AskForPerson,
): Promise<AskedForPerson> {
  if (person === undefined) return { kind: 'unknown-recipient' };
  const subject = { kind: 'recipient', recipient: person.profile.id } as const;
  const read = understandNote(note, person);
  const request = await recordWords(tx, ids, {
    read,
    subject,
    wayIn,
    channel: way,
    raw: note,
    scopes: scopesOfRequest(read.scope, await tx.catalogue(), DECIDED_CHANNELS),
    holds: EVERYTHING,
  });
  await openReview(tx, ids, { subject, reason: 'MANUAL', request }, INTAKE);
  const details = { channel: way, why: read.why, intent: read.intent };
  if (read.intent === 'UNSURE')
    await openReview(tx, ids, { subject, reason: 'UNSURE_REQUEST', request, details }, INTAKE);
  return { kind: 'asked', heard: heardIn(read) };
}

/** A note that says nothing asks for nothing but a person. A page has no channel of its own: it is read like a mail, the other place where people write at length. */
function understandNote(note: string, { profile: { language } }: RecipientState): Classification {
  return classify({ text: note, channel: 'EMAIL', ...(language === undefined ? {} : { languages: [language] }) });
}

function heardIn({ intent }: Pick<Classification, 'intent'>): 'nothing' | 'stopped' | 'held' {
  return intent === 'STOP' ? 'stopped' : intent === 'UNSURE' ? 'held' : 'nothing';
}
