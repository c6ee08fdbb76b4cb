import type { AppLoadContext } from '@remix-run/node';
import { type OwnRecord, readOwnRecord } from '@heed/use-cases/record/read-own-record';
import { nameTypes, type TypeName } from '../wording/name-types.ts';
import type { Reader } from '../wording/reader.ts';
import { readLanguage } from './language.ts';
import { proofOf, readNaming } from './proof.ts';
import { readerFor } from './reader.ts';
import type { PatientSession } from './session.ts';

/** A person's own record with all that is needed to put it into words. */
export interface ReadRecord {
  readonly record: OwnRecord;
  readonly reader: Reader;
  readonly names: ReadonlyMap<string, TypeName>;
}

/** Reads the record of a session's person; whole where a code was read in this session. `undefined` when nobody is known any more. */
export async function readRecordFor(
  request: Request,
  context: AppLoadContext,
  session: PatientSession,
): Promise<ReadRecord | undefined> {
  const [record, locale, { mayName }] = await Promise.all([
    readOwnRecord(context.deps, { recipient: session.recipient, proof: proofOf(session, context), viewer: session }),
    readLanguage(request, context),
    readNaming(session, context),
  ]);
  if (record === undefined) return undefined;
  const reader = readerFor(context, locale, record.catalogue, record.zone.name);
  return { record, reader, names: nameTypes(record.catalogue, locale, reader.words, mayName) };
}
