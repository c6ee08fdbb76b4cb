/** Hours of one day on a clock on the wall, in minutes since midnight: `opens` is inside, `closes` (at most 1440, the end of the day) is not. */
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

/** Returns whether the two name hours inside one day. Hours over midnight are none: at night nothing may go out anyway. */
export function areHours({ opens, closes }: ContactHours): boolean {
  return (
    Number.isInteger(opens) && Number.isInteger(closes) && 0 <= opens && opens < closes && closes <= WHOLE_DAY.closes
  );
}

/** Returns the hours that lie in both, or `undefined` when none do. */
export function hoursInBoth(one: ContactHours, other: ContactHours): ContactHours | undefined {
  const both = { opens: Math.max(one.opens, other.opens), closes: Math.min(one.closes, other.closes) };
  return both.opens < both.closes ? both : undefined;
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
