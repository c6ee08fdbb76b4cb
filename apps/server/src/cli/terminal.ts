import { createInterface } from 'node:readline/promises';
import { Presets, SingleBar } from 'cli-progress';

/** How a verb ended: all well, something found wrong, or used wrongly. */
export type ExitCode = 0 | 1 | 2;

/** Thrown by a verb that was used wrongly. The message says what to do; it never holds patient data. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Where a verb writes. On standard error nothing but progress and plain sentences: never patient data. */
export interface Terminal {
  /** One answer: a line for people, or one line of JSON with `--json`. */
  answer(row: Readonly<Record<string, unknown>>, human: string): void;
  /** A sentence about what is going on, for people, on standard error. */
  note(sentence: string): void;
  /** Asks yes or no where a person sits before it; elsewhere, and with `--json`, the command itself was the yes. */
  confirm(question: string): Promise<boolean>;
  /** Shows progress on long work; silent where nobody watches. */
  progress(total: number, label: string): { tick(done: number): void; end(): void };
}

/** Returns the terminal of a process. */
export function createTerminal(
  streams: { readonly out: NodeJS.WriteStream; readonly err: NodeJS.WriteStream },
  json: boolean,
): Terminal {
  return {
    answer(row, human) {
      streams.out.write(`${json ? JSON.stringify(row) : human}\n`);
    },
    note(sentence) {
      streams.err.write(`${sentence}\n`);
    },
    async confirm(question) {
      if (json || !process.stdin.isTTY || !streams.err.isTTY) return true;
      const prompt = createInterface({ input: process.stdin, output: streams.err });
      const answer = await prompt.question(`${question} (yes/no) `);
      prompt.close();
      return answer.trim().toLowerCase() === 'yes';
    },
    progress(total, label) {
      if (!streams.err.isTTY) return { tick: () => undefined, end: () => undefined };
      const bar = new SingleBar(
        { format: `${label} {bar} {percentage}% · {value}/{total}`, stream: streams.err },
        Presets.shades_classic,
      );
      bar.start(total, 0);
      return {
        tick: (done) => {
          bar.update(done);
        },
        end: () => {
          bar.stop();
        },
      };
    },
  };
}
