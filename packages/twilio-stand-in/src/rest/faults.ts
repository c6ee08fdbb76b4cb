/** An answer that is not the wanted one. */
export interface FaultAnswer {
  readonly status: number;
  /** Twilio's error code. */
  readonly code: number;
}

/** What goes wrong on purpose. */
export interface Faults {
  /** The next requests, so many of them, are answered like this and do nothing: 429 with 20429, 503 … */
  answerNext(times: number, answer: FaultAnswer): void;
  /** The next texts, so many of them, are taken, but the connection breaks before the answer. */
  loseAnswerAfterTaking(times: number): void;
  /** Texts to a number are refused at once, for example with 21211 or 21614; `undefined` ends it. */
  refuse(to: string, code: number | undefined): void;
  /** Texts to a number are taken and then reported as undelivered, for example with 30003; `undefined` ends it. */
  doNotDeliver(to: string, code: number | undefined): void;
}

/** What the routes ask of the faults. */
export interface PlannedFaults {
  takeAnswer(): FaultAnswer | undefined;
  takeLostAnswer(): boolean;
  refusalOf(to: string): number | undefined;
  undeliveredCode(to: string): number | undefined;
}

/** Returns a provider that does everything right until told otherwise. */
export function createFaults(): Faults & PlannedFaults {
  const answers: FaultAnswer[] = [];
  let lost = 0;
  const refused = new Map<string, number>();
  const undelivered = new Map<string, number>();
  const put = (map: Map<string, number>, to: string, code: number | undefined) => {
    if (code === undefined) map.delete(to);
    else map.set(to, code);
  };
  return {
    answerNext(times, answer) {
      for (let count = 0; count < times; count += 1) answers.push(answer);
    },
    loseAnswerAfterTaking(times) {
      lost += times;
    },
    refuse(to, code) {
      put(refused, to, code);
    },
    doNotDeliver(to, code) {
      put(undelivered, to, code);
    },
    takeAnswer: () => answers.shift(),
    takeLostAnswer() {
      if (lost === 0) return false;
      lost -= 1;
      return true;
    },
    refusalOf: (to) => refused.get(to),
    undeliveredCode: (to) => undelivered.get(to),
  };
}
