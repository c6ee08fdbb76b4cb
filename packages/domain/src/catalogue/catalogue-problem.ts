/** Something about a catalogue file that a person should put right. */
export interface CatalogueProblem {
  /** Where it is, for example `types[3].channels.SMS.default`; empty for the whole file. */
  readonly path: string;
  /** What is wrong there, and what to write instead. */
  readonly message: string;
}

/** Returns the place and the sentence on one line. */
export function sayProblem({ path, message }: CatalogueProblem): string {
  return path === '' ? message : `${path}: ${message}`;
}

/** Notes a problem at a place. */
export type AddProblem = (path: string, message: string) => void;
