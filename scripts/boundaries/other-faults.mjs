/** Faults that the compiler must report: packages see what they declare, and nothing else. */
export const TYPE_FAULTS = [
  {
    rule: 'TS2307',
    shows: 'an undeclared package does not compile',
    at: 'packages/domain/src/planted/compile.ts',
    files: { 'packages/domain/src/planted/compile.ts': `export { planted } from '@heed/use-cases/planted/target';\n` },
  },
];

/** Reports what the compiler found as pairs of code and file. */
export function typeFindings(output) {
  return [...output.matchAll(/^(\S+)\(\d+,\d+\): error (TS\d+)/gm)].map(([, at, rule]) => ({ rule, at }));
}

/** Faults that knip must report. */
export const UNUSED_FAULTS = [
  {
    rule: 'exports',
    shows: 'an export that nobody imports',
    at: 'packages/domain/src/planted/unused.ts',
    files: { 'packages/domain/src/planted/unused.ts': 'export const nobodyImportsThis = 1;\n' },
  },
  {
    rule: 'files',
    shows: 'a file that nobody imports',
    at: 'e2e/planted/unused.ts',
    files: { 'e2e/planted/unused.ts': 'export const nobodyImportsThis = 1;\n' },
  },
  {
    rule: 'dependencies',
    shows: 'a dependency that nobody imports',
    at: 'packages/sender-sdk/package.json',
    files: {},
    edits: { 'packages/sender-sdk/package.json': (manifest) => ({ ...manifest, dependencies: { zod: '4.6.7' } }) },
  },
];

/** Reports what knip found as pairs of kind and file. */
export function unusedFindings(output) {
  return JSON.parse(output).issues.flatMap(({ file, ...kinds }) =>
    Object.entries(kinds)
      .filter(([, found]) => Array.isArray(found) && found.length > 0)
      .map(([rule]) => ({ rule, at: file })),
  );
}

/** Faults that Prettier must report. */
export const FORMAT_FAULTS = [
  {
    rule: 'format',
    shows: 'a line the formatter would write otherwise',
    at: 'packages/domain/src/planted/unformatted.ts',
    files: { 'packages/domain/src/planted/unformatted.ts': 'export const  unformatted="x"\n' },
  },
];

/** Reports the files that Prettier names. */
export function formatFindings(output) {
  return output.split('\n').map((line) => ({ rule: 'format', at: line.trim() }));
}
