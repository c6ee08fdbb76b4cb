import { describe, expect, test } from 'vitest';
import { about, factsAbout } from '../testing/facts-about.ts';
import { aRecipient } from '../testing/a-recipient.ts';
import { aStatement } from '../testing/a-statement.ts';
import { decide } from './decide.ts';

describe('smoke', () => {
  test('allowed by default, then stopped', () => {
    expect(decide(factsAbout(aRecipient()), about('reminder', 'EMAIL'))).toMatchObject({
      outcome: 'ALLOW',
      reason: 'ALLOWED_BY_DEFAULT',
    });
    const stopped = aRecipient({ statements: [aStatement('stop')] });
    expect(decide(factsAbout(stopped), about('reminder', 'EMAIL'))).toMatchObject({
      outcome: 'DENY',
      reason: 'STOPPED',
      useInstead: [],
    });
  });
});
