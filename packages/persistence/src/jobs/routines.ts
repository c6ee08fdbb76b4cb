/** What Heed does by itself, and when: cron expressions in UTC. The moments differ, so that routines do not start together. */
export const ROUTINES = {
  /** After midnight: the day is over. */
  'ledger-head': '10 0 * * *',
  /** Once a night: intervals and dates come due by the day. */
  'review-sweep': '30 2 * * *',
} as const;

/** The name of something that Heed does by itself. */
export type RoutineName = keyof typeof ROUTINES;

/** Every routine's name. */
export const ROUTINE_NAMES = Object.keys(ROUTINES) as readonly RoutineName[];
