/** Returns whether a text or call may go out, read off a clock that is written out in words. Knows nothing of offsets. */
export function isOpenHour(
  at: number,
  zone: string | undefined,
  wish?: { readonly opens: number; readonly closes: number },
): boolean {
  const written = new Date(at).toLocaleString('en-GB', {
    timeZone: zone ?? 'America/New_York',
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const [, hour, minute] = /(\d\d):(\d\d)/.exec(written) ?? [];
  const isSunday = written.startsWith('Sun');
  const permitted = (minutes: number, isShort: boolean) => minutes < 20 * 60 && minutes >= (isShort ? 12 : 9) * 60;
  const wished = (minutes: number) => wish === undefined || isOnDial(wish, minutes);
  const now = Number(hour) * 60 + Number(minute);
  const isEverOpen = Array.from({ length: 24 * 60 }, (_, minutes) => minutes).some(
    (minutes) => permitted(minutes, zone === undefined) && wished(minutes),
  );
  return permitted(now, zone === undefined || isSunday) && (wished(now) || !isEverOpen);
}

/** Goes round the dial from the beginning of the hours, minute by minute, until their end or the minute asked for. */
function isOnDial({ opens, closes }: { readonly opens: number; readonly closes: number }, minute: number): boolean {
  const DAY = 24 * 60;
  const lasts = closes - opens + (closes < opens ? DAY : 0);
  return (minute - opens + DAY) % DAY < lasts;
}
