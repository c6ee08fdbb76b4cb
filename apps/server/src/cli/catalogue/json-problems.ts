import type { CatalogueProblem } from '@heed/domain/catalogue/catalogue-problem';
import { type ParseErrorCode, printParseErrorCode, visit } from 'jsonc-parser';

/** More than these are the same slip again and again. */
const MOST = 20;

/** Returns where a text is not JSON, and which names are there twice in one object: of two, JSON would silently take the second. */
export function jsonProblems(text: string): readonly CatalogueProblem[] {
  const problems: CatalogueProblem[] = [];
  const names: Set<string>[] = [];
  const add = (line: number, column: number, message: string) => {
    const path = `line ${String(line + 1)}, column ${String(column + 1)}`;
    // What follows at the same place follows from the first.
    if (problems.length < MOST && problems.at(-1)?.path !== path) problems.push({ path, message });
  };
  visit(
    text,
    {
      onObjectBegin: () => {
        names.push(new Set());
      },
      onObjectEnd: () => {
        names.pop();
      },
      onObjectProperty: (name, _offset, _length, line, column) => {
        const known = names.at(-1);
        if (known?.has(name) === true) add(line, column, `${JSON.stringify(name)} is there twice; take one out.`);
        known?.add(name);
      },
      onError: (code: ParseErrorCode, _offset, _length, line, column) => {
        add(line, column, `this is not JSON (${printParseErrorCode(code)}).`);
      },
    },
    { disallowComments: true, allowTrailingComma: false },
  );
  return problems;
}
