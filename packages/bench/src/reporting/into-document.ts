const BEGIN = '<!-- measured: begin -->';
const END = '<!-- measured: end -->';

/** Returns the document with the measured part replaced. Throws when it has no place for one. */
export function intoDocument(document: string, table: string): string {
  const [begin, end] = [document.indexOf(BEGIN), document.indexOf(END)];
  if (begin < 0 || end < begin)
    throw new Error('docs/benchmarks.md has lost the marks between which the table stands.');
  return `${document.slice(0, begin + BEGIN.length)}\n\n${table.trim()}\n\n${document.slice(end)}`;
}
