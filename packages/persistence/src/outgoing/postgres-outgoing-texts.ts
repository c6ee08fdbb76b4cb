import type { SealedId } from '@heed/domain/recipient/recipient';
import type { Instant } from '@heed/domain/time/instant';
import { TEXT_ENDS } from '@heed/use-cases/delivery/read-text-status';
import type { Clock } from '@heed/use-cases/ports/clock';
import type { Ids } from '@heed/use-cases/ports/ids';
import type { OutgoingTexts } from '@heed/use-cases/ports/outgoing-texts';
import type { Database } from '../database/database.ts';
import { keepSealed, openSealed } from '../vault/sealed-rows.ts';
import { sealValue, type VaultKeys } from '../vault/sealing.ts';

interface TextRow {
  readonly words: SealedId;
  readonly started_at: string;
  readonly provider_id: string | null;
  readonly status: string | null;
}

/** Returns the memory of texts that go out, on PostgreSQL. */
export function createPostgresOutgoingTexts(
  database: Database,
  { vaultKeys, clock, ids }: { readonly vaultKeys: VaultKeys; readonly clock: Clock; readonly ids: Ids },
): OutgoingTexts {
  const { query } = database;
  return {
    begin: (key, body) =>
      database.transaction('write', async (queries) => {
        const id = ids.uuid() as SealedId;
        const startedAt = clock.now();
        const made = await queries.query(
          'begin-text',
          'insert into outgoing_text (key, words, started_at) values ($1, $2, $3) on conflict do nothing returning key',
          [key, id, startedAt],
        );
        if (made.length > 0) {
          await keepSealed(queries, [sealValue(vaultKeys, id, 'passing', body)]);
          return { body, startedAt, isFirst: true };
        }
        const [row] = await queries.query<TextRow>(
          'begun-text',
          'select words, started_at, provider_id, status from outgoing_text where key = $1',
          [key],
        );
        if (row === undefined) throw new Error('A text that was begun is gone.');
        const words = (await openSealed(queries, vaultKeys, [row.words])).get(row.words);
        return {
          // Words that were erased meanwhile are written anew.
          body: words ?? body,
          startedAt: Number(row.started_at) as Instant,
          isFirst: false,
          ...(row.provider_id === null ? {} : { providerId: row.provider_id }),
          ...(row.status === null ? {} : { status: row.status }),
        };
      }),
    async handedOver(key, providerId) {
      const marked = await query(
        'text-handed-over',
        `update outgoing_text set provider_id = $2, handed_at = $3
         where key = $1 and not exists (select from outgoing_text where provider_id = $2 and key <> $1) returning key`,
        [key, providerId, clock.now()],
      );
      return marked.length > 0;
    },
    async statusHeard(providerId, status) {
      await query(
        'text-status',
        'update outgoing_text set status = $2 where provider_id = $1 and (status is null or status <> all ($3::text[]))',
        [providerId, status, TEXT_ENDS],
      );
    },
    async unheard(providerIds, handedBefore) {
      const rows = await query<{ provider_id: string }>(
        'unheard-texts',
        'select provider_id from outgoing_text where provider_id = any ($1::text[]) and handed_at < $2 and status is null',
        [providerIds, handedBefore],
      );
      return new Set(rows.map(({ provider_id }) => provider_id));
    },
  };
}
