/** What PostGraphile needs for asking about many at once: a function over the same table, which it finds and serves by itself. */
export const PEER_SCHEMA = `
  create schema if not exists bench;
  create or replace function bench.recipients_by_ids(ids uuid[]) returns setof public.recipient_state
    language sql stable as 'select * from public.recipient_state where id = any (ids)';`;
