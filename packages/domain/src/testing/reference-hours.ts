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
  const wished = (minutes: number) => wish === undefined || (wish.opens <= minutes && minutes < wish.closes);
  const now = Number(hour) * 60 + Number(minute);
  const isEverOpen = Array.from({ length: 24 * 60 }, (_, minutes) => minutes).some(
    (minutes) => permitted(minutes, zone === undefined) && wished(minutes),
  );
  return permitted(now, zone === undefined || isSunday) && (wished(now) || !isEverOpen);
}
