/** The zone that stands in where a recipient's is not known. Rule: docs/rules/13-hours.md */
export const UNKNOWN_ZONE = 'America/New_York';
