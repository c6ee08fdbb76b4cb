/** Returns what `work` answers to the rows, `most` at a time and one after another. `first` is the place of a batch's first row. */
export async function inBatches<Row, Answer>(
  rows: readonly Row[],
  most: number,
  work: (batch: readonly Row[], first: number) => Promise<readonly Answer[]>,
): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  for (let first = 0; first < rows.length; first += most)
    answers.push(...(await work(rows.slice(first, first + most), first)));
  return answers;
}
