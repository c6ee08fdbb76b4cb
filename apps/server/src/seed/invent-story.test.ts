import { expect, test } from 'vitest';
import { draw } from './draw.ts';
import { inventRecipient } from './invent-recipient.ts';
import { inventStory } from './invent-story.ts';

const INDEXES = [...Array(20_000).keys()];

test('the same number is the same person with the same story', () => {
  expect(INDEXES.slice(0, 500).map(inventStory)).toEqual(INDEXES.slice(0, 500).map(inventStory));
  expect(inventRecipient(7)).toEqual(inventRecipient(7));
});

test('draws are even, and one salt tells nothing of another', () => {
  const share = (of: (index: number) => boolean) => INDEXES.filter(of).length / INDEXES.length;
  expect(share((index) => draw(index, 3) < 0.3)).toBeCloseTo(0.3, 1);
  expect(share((index) => draw(index, 3) < 0.5 && draw(index, 4) < 0.5)).toBeCloseTo(0.25, 1);
});

test('every kind of thing happens, and to many people nothing', () => {
  const stories = INDEXES.map(inventStory);
  expect(new Set(stories.flat().map(({ kind }) => kind))).toEqual(
    new Set(['said', 'reported', 'unclear-text', 'status', 'merged']),
  );
  const silent = stories.filter((story) => story.length === 0).length / stories.length;
  expect(silent).toBeGreaterThan(0.3);
  expect(silent).toBeLessThan(0.7);
});

test('a story is told oldest first, and every hundredth record is a duplicate and nothing else', () => {
  for (const story of INDEXES.map(inventStory)) {
    const days = story.flatMap((one) => ('daysAgo' in one ? [one.daysAgo] : []));
    expect(days).toEqual([...days].sort((one, other) => other - one));
  }
  expect(inventStory(99)).toEqual([{ kind: 'merged' }]);
  expect(inventStory(98).some(({ kind }) => kind === 'merged')).toBe(false);
});
