import { readFileSync, statSync } from 'node:fs';
import type { CatalogueProblem } from '@heed/domain/catalogue/catalogue-problem';
import { sayProblem } from '@heed/domain/catalogue/catalogue-problem';
import type { Catalogue } from '@heed/domain/catalogue/catalogue';
import { parseCatalogue, type ParsedCatalogue } from '@heed/domain/catalogue/parse-catalogue';
import { UsageError } from '../terminal.ts';
import { jsonProblems } from './json-problems.ts';

/** 4 MB, ours: the starter catalogue in seventeen languages is a twentieth of it. */
const MOST_BYTES = 4_000_000;

/** Reads a catalogue file and collects everything that is wrong with it. Throws `UsageError` when there is no such file to read. */
export function readCatalogueFile(file: string): ParsedCatalogue {
  const text = readText(file);
  if (typeof text !== 'string') return { kind: 'invalid', problems: [text] };
  const problems = jsonProblems(text);
  return problems.length > 0 ? { kind: 'invalid', problems } : parseCatalogue(JSON.parse(text));
}

/** Reads a catalogue file. Throws `UsageError` with every problem found. */
export function readCatalogue(file: string): Catalogue {
  const parsed = readCatalogueFile(file);
  if (parsed.kind === 'catalogue') return parsed.catalogue;
  throw new UsageError(`${file} is not a catalogue:\n  ${parsed.problems.map(sayProblem).join('\n  ')}`);
}

function readText(file: string): string | CatalogueProblem {
  try {
    const { size } = statSync(file);
    if (size > MOST_BYTES) {
      const message = `The file has ${String(size)} bytes; a catalogue has at most ${String(MOST_BYTES)}. Is it the right file?`;
      return { path: '', message };
    }
    // A byte order mark, as some editors write it, is taken off.
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch (failure) {
    if (failure instanceof TypeError) return { path: '', message: 'The file is not UTF-8 text.' };
    throw new UsageError(`${file} cannot be read.`);
  }
}
