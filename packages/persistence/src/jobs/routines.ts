/** What Heed does by itself, and when: cron expressions in UTC. The moments differ, so that routines do not start together. */
export const ROUTINES = {
  /** After midnight: the day is over. */
  'ledger-head': '10 0 * * *',
  /** Once a night: intervals and dates come due by the day. */
  'review-sweep': '30 2 * * *',
  /** Once a night: after a rotation of keys there is something to do, else nothing. */
  'reseal-values': '40 3 * * *',
  /** Once a night: what was wanted only until it had arrived is destroyed. */
  'forget-passing': '50 3 * * *',
  /** Every hour: the provider's list reaches back 48 hours, and without a comparison for 2 hours texts count as not heard. */
  'reconcile-texts': '40 * * * *',
  /** Every minute: where texts may not be heard, the list is read in place of the webhooks. */
  'listen-for-texts': '* * * * *',
} as const;

/** The name of something that Heed does by itself. */
export type RoutineName = keyof typeof ROUTINES;

/** Every routine's name. */
export const ROUTINE_NAMES = Object.keys(ROUTINES) as readonly RoutineName[];
