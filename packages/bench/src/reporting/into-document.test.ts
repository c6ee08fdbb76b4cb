import { expect, test } from 'vitest';
import { intoDocument } from './into-document.ts';

const DOCUMENT = '# Title\n\n<!-- measured: begin -->\nold\n<!-- measured: end -->\n\nafter\n';

test('what stands between the marks is replaced, the rest stays, however often', () => {
  const once = intoDocument(DOCUMENT, 'new\n');
  expect(once).toBe('# Title\n\n<!-- measured: begin -->\n\nnew\n\n<!-- measured: end -->\n\nafter\n');
  expect(intoDocument(once, 'new')).toBe(once);
});

test('a document without its marks is not written over', () => {
  expect(() => intoDocument('# Title\n', 'new')).toThrow('marks');
});
