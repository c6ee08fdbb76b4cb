/** Thrown when something is written about a record that was merged away since the writer looked: nothing is written, and a second try finds the survivor. */
export class MergedAway extends Error {
  override readonly name = 'MergedAway';

  constructor() {
    super('The record was merged away. Try again.');
  }
}
