const at = (name) => `packages/use-cases/src/planted/lint-${name}`;
const WEB = 'apps/web/app/planted/lint.tsx';

/** The rules are the same; that typed lint reads only the planted files saves most of its time. */
const ONLY_PLANTED = {
  'config/tsconfig.check.json': (config) => ({ ...config, include: ['../packages/use-cases/src/planted'] }),
  'apps/web/tsconfig.json': (config) => ({ ...config, include: ['app/planted'] }),
};

/** Faults that ESLint must report. */
export const LINT_FAULTS = [
  ['@typescript-eslint/no-explicit-any', at('any.ts'), 'export const anything: any = 1;\n'],
  [
    '@typescript-eslint/no-non-null-assertion',
    at('assertion.ts'),
    'export const first = (list: readonly string[]): string => list[0]!;\n',
  ],
  [
    '@typescript-eslint/no-floating-promises',
    at('floating.ts'),
    'export function forget(): void {\n  Promise.resolve(1);\n}\n',
  ],
  [
    '@typescript-eslint/switch-exhaustiveness-check',
    at('switch.ts'),
    `export function name(kind: 'a' | 'b'): string | undefined {\n  switch (kind) {\n    case 'a':\n      return 'a';\n  }\n  return undefined;\n}\n`,
  ],
  ['no-restricted-properties', at('environment.ts'), `export const port = process.env['PORT'];\n`],
  [
    'max-lines',
    at('long.ts'),
    Array.from({ length: 251 }, (_, index) => `export const n${index} = ${index};\n`).join(''),
  ],
  [
    'react-hooks/rules-of-hooks',
    WEB,
    `import { useState } from 'react';\nexport function Planted({ on }: { readonly on: boolean }): React.ReactNode {\n  if (on) useState(1);\n  return <img src="/x.png" />;\n}\n`,
  ],
  ['jsx-a11y/alt-text', WEB, undefined],
].map(([rule, file, text]) => ({
  rule,
  shows: 'a planted line',
  at: file,
  files: text === undefined ? {} : { [file]: text },
  edits: ONLY_PLANTED,
}));

/** Reports what ESLint found as pairs of rule and file. */
export function lintFindings(output, copy) {
  return JSON.parse(output).flatMap(({ filePath, messages }) =>
    messages.map(({ ruleId, message }) => ({ rule: ruleId ?? message, at: filePath.slice(copy.length + 1) })),
  );
}
