/**
 * Hours on a clock on the wall, in minutes since midnight: `opens` is inside, `closes` (at most 1440, the end of the day) is not. Where they close
 * before they open they run over midnight: 18:00 until 10:00 leaves out the hours from ten to six.
 */
export interface ContactHours {
  readonly opens: number;
  readonly closes: number;
}

/** A whole day: texts and calls may come whenever the law and the organisation let them. */
export const WHOLE_DAY: ContactHours = { opens: 0, closes: 24 * 60 };

/** Returns whether hours are the whole day, and so no wish. */
export function isWholeDay({ opens, closes }: ContactHours): boolean {
  return opens === WHOLE_DAY.opens && closes === WHOLE_DAY.closes;
}

/** Returns whether the two name hours, over midnight or not. The same time twice names none: nobody can tell “never” from “always”. */
export function areHours({ opens, closes }: ContactHours): boolean {
  const { closes: end } = WHOLE_DAY;
  return (
    [opens, closes].every(Number.isInteger) &&
    0 <= opens &&
    opens < end &&
    0 <= closes &&
    closes <= end &&
    opens !== closes
  );
}

/** Returns the hours of the day that are left out, or `undefined` when none are. What is left out of those is where one began. */
export function hoursLeftOut({ opens, closes }: ContactHours): ContactHours | undefined {
  const out = { opens: closes % WHOLE_DAY.closes, closes: opens === 0 ? WHOLE_DAY.closes : opens };
  return isWholeDay({ opens, closes }) ? undefined : out;
}

/** Returns the parts of one day that lie in both, in their order, none of which runs over midnight: hours that do may leave a morning and an evening. */
export function hoursInBoth(one: ContactHours, other: ContactHours): readonly ContactHours[] {
  return partsOf(one)
    .flatMap((part) =>
      partsOf(other).map((of) => ({ opens: Math.max(part.opens, of.opens), closes: Math.min(part.closes, of.closes) })),
    )
    .filter(({ opens, closes }) => opens < closes);
}

function partsOf({ opens, closes }: ContactHours): readonly ContactHours[] {
  return opens < closes
    ? [{ opens, closes }]
    : [
        { ...WHOLE_DAY, closes },
        { ...WHOLE_DAY, opens },
      ];
}

/** Returns the minutes since midnight that `HH:MM` names, from `00:00` to `24:00`; `undefined` where it names none. */
export function parseClock(text: string): number | undefined {
  const [, hours, minutes] = /^(\d\d):([0-5]\d)$/.exec(text) ?? [];
  const sum = Number(hours) * 60 + Number(minutes);
  return sum <= WHOLE_DAY.closes ? sum : undefined;
}

/** Returns minutes since midnight as `HH:MM`. */
export function writeClock(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
