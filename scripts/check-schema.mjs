// Compares `schema.graphql` with the schema that the API builds. `--write` brings the file up to date.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { buildSchema } from '../apps/api/src/schema/build-schema.ts';
import { ROOT } from './bootstrap/paths.mjs';

// The API's own copy: another one would not know its types.
const { lexicographicSortSchema, printSchema } = createRequire(join(ROOT, 'apps/api/package.json'))('graphql');

const file = join(ROOT, 'schema.graphql');
const built = `${printSchema(lexicographicSortSchema(buildSchema()))}\n`;

if (process.argv.includes('--write')) {
  writeFileSync(file, built);
} else if (!existsSync(file) || readFileSync(file, 'utf8') !== built) {
  console.error('schema.graphql is not what the API serves. Look at the change, then: npm run schema');
  process.exitCode = 1;
}
