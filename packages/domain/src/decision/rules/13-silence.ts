import { mustArrive } from '../must-arrive.ts';
import type { Rule } from '../rule.ts';

/** Rule 13: not now, because a stop by text might not be heard. Rule page: docs/rules/13-silence.md */
export const silence: Rule = {
  number: 13,
  apply: ({ facts: { hold }, type, channel, at }) => {
    if (hold?.channels.includes(channel) !== true) return { kind: 'passed', note: 'stops on this channel are heard' };
    if (mustArrive(type) === 'always')
      return { kind: 'passed', note: 'this may not be stopped: silence does not hold it' };
    const changesAt = [hold.until];
    if (!hold.isHeld)
      return { kind: 'passed', note: 'stops are heard by the provider’s list, for the time being', changesAt };
    return at < hold.until
      ? {
          kind: 'applied',
          reason: 'CHANNEL_SILENT',
          note: 'a stop might not be heard: it waits until the provider’s list was read',
          notBefore: hold.until,
        }
      : { kind: 'passed', note: 'whether stops are heard is asked again by then' };
  },
};
