import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { jsonPgSmartTags } from 'postgraphile/utils';
import { readPeerSettings } from './peer-settings.ts';

// PostGraphile 5 on the same tables. What it cannot see for itself, it is told as its manual says: two foreign keys by smart tags, and the batch
// as a function of the database (`bench.recipients_by_ids`).
const { port, databaseUrl } = readPeerSettings();

const foreignKeys = jsonPgSmartTags({
  version: 1,
  config: {
    class: {
      'public.recipient_contact': {
        tags: {
          foreignKey: [
            '(recipient) references public.recipient_state (id)|@foreignFieldName contacts',
            '(address) references public.address_state (address)|@fieldName state',
          ],
        },
      },
    },
  },
});

const server = postgraphile({
  extends: [PostGraphileAmberPreset],
  plugins: [foreignKeys],
  pgServices: [makePgService({ connectionString: databaseUrl, schemas: ['public', 'bench'], poolConfig: { max: 10 } })],
  // Its own limit of 100 kB is less than 10 000 ids take.
  grafserv: { graphiql: false, watch: false, maxRequestLength: 8 * 1024 * 1024 },
  grafast: { explain: false },
}).createServ(grafserv);

const http = createServer();
await server.addTo(http);
http.listen(port, '127.0.0.1');
