import { createServer } from 'node:http';
import pg from 'pg';
import { readPeerSettings } from './peer-settings.ts';

// The least that could answer: no GraphQL, no rules, no sign-in. One prepared statement a request, for the rows that a decision needs.
const { port, databaseUrl } = readPeerSettings();
const pool = new pg.Pool({ connectionString: databaseUrl, max: 10 });

const ONE = {
  name: 'one',
  text: `select state.doc, array(select doc from address_state where address = any (state.address_keys)) as addresses
    from recipient_state as state where id = $1`,
};
const MANY = {
  name: 'many',
  text: `select state.id, state.doc, array(select doc from address_state where address = any (state.address_keys)) as addresses
    from recipient_state as state where id = any ($1::uuid[])`,
};

createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const { ids } = JSON.parse(Buffer.concat(chunks).toString('utf8')) as { ids: readonly string[] };
    const [statement, values] = ids.length === 1 ? [ONE, [ids[0]]] : [MANY, [ids]];
    pool.query({ ...statement, values }).then(
      ({ rows }) => {
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify(rows));
      },
      () => {
        response.statusCode = 500;
        response.end();
      },
    );
  });
}).listen(port, '127.0.0.1');
