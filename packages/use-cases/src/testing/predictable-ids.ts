import type { Ids } from '../ports/ids.ts';

/** Returns identifiers that count up: the same run of a test makes the same ones. They sort in the order in which they were made. */
export function predictableIds(): Ids {
  let uuids = 0;
  let keys = 0;
  let codes = 0;
  return {
    uuid() {
      uuids += 1;
      return `01930000-0000-7000-8000-${uuids.toString(16).padStart(12, '0')}`;
    },
    key() {
      keys += 1;
      return String(1_000_000 + keys);
    },
    digits() {
      codes += 1;
      return String(codes).padStart(6, '0');
    },
  };
}
