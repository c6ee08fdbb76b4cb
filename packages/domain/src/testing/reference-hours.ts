/** Returns whether a text or call may go out, read off a clock that is written out in words. Knows nothing of offsets. */
export function isOpenHour(at: number, zone: string | undefined): boolean {
  const written = new Date(at).toLocaleString('en-GB', {
    timeZone: zone ?? 'America/New_York',
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const hour = Number(/(\d\d):\d\d/.exec(written)?.[1]);
  const isSunday = written.startsWith('Sun');
  return hour < 20 && hour >= (zone === undefined || isSunday ? 12 : 9);
}
