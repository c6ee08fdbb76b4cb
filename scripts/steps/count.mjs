import { existsSync, readFileSync } from 'node:fs';

/** Counts a step as one. */
export function countOne(code) {
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}

/** Counts the lines that begin with "ok" and "not ok". */
export function countLines(code, output) {
  const lines = output.split('\n');
  const passed = lines.filter((line) => line.startsWith('ok ')).length;
  const failed = lines.filter((line) => line.startsWith('not ok ')).length;
  return { passed, failed: atLeastOneIfBroken(code, failed), skipped: 0 };
}

/** Counts the tests of a Vitest report. What failed outside of a test, or left no report, counts as one. */
export function readVitestReport(file, code) {
  if (!existsSync(file)) return { passed: 0, failed: atLeastOneIfBroken(code, 0), skipped: 0 };
  const report = JSON.parse(readFileSync(file, 'utf8'));
  return {
    passed: report.numPassedTests,
    failed: atLeastOneIfBroken(code, report.numFailedTests),
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

function atLeastOneIfBroken(code, failed) {
  return code === 0 ? failed : Math.max(1, failed);
}
