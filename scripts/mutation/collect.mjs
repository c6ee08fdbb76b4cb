import { expect } from 'vitest';

/** Properties run on a share of their thousands of cases: 5 to 10 histories. What a rule says is held by tables. */
const SHARE_OF_CASES = 0.005;

/** Returns what test files import as `vitest`, and the list in which it puts their tests: as much of vitest as the domain's tests use. */
export function collector() {
  const tests = [];
  const test = (_name, ...rest) => void tests.push(bodyOf(rest));
  test.each =
    (rows) =>
    (_name, ...rest) => {
      const body = bodyOf(rest);
      for (const row of rows) tests.push(() => body(...argumentsOf(row)));
    };
  const describe = (_name, body) => body();
  describe.each = (rows) => (_name, body) => {
    for (const row of rows) body(...argumentsOf(row));
  };
  return { tests, vitest: { describe, test, expect, inject: () => SHARE_OF_CASES } };
}

function bodyOf(rest) {
  return rest.find((one) => typeof one === 'function');
}

function argumentsOf(row) {
  return Array.isArray(row) ? row : [row];
}
