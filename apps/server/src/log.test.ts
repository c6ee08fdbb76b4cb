import { expect, test } from 'vitest';
import { withoutHidden } from './log.ts';

test('the values of hidden names are covered, at the top, below, and in lists', () => {
  const line = {
    requestId: 'r-1',
    email: 'a@example.org',
    failure: { detail: 'Key (email)=(a@example.org)', rows: [{ phone: '+12025550142', at: 1 }] },
  };
  expect(withoutHidden(line)).toEqual({
    requestId: 'r-1',
    email: '[hidden]',
    failure: { detail: '[hidden]', rows: [{ phone: '[hidden]', at: 1 }] },
  });
});

test('what is not hidden stays as it is', () => {
  const line = { requestId: 'r-1', status: 200, milliseconds: 1.5, route: '/graphql', nothing: null };
  expect(withoutHidden(line)).toEqual(line);
});
