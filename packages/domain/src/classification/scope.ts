import { UNSTATED, type RequestScope, type RequestTopic } from './classification.ts';
import type { DecidedChannel } from '../channel/channel.ts';
import type { Grammar } from './grammar.ts';

/**
 * Returns what the words of a request cover. `laidOut` begins at the request; what follows a contrast ("but", "instead")
 * is about something else and does not count.
 */
export function readScope(laidOut: string, grammars: readonly Grammar[]): RequestScope {
  const topics = new Set<RequestTopic>();
  const channels = new Set<DecidedChannel>();
  let widens = false;
  for (const grammar of grammars) {
    const about = cutAtContrast(laidOut, grammar.contrast);
    for (const [topic, pattern] of grammar.topics) if (about.search(pattern) >= 0) topics.add(topic);
    for (const [channel, pattern] of grammar.channels) if (about.search(pattern) >= 0) channels.add(channel);
    widens ||= grammar.allContact !== undefined && about.search(grammar.allContact) >= 0;
  }
  if (topics.size > 0) return { kind: 'topics', topics: [...topics], channels: [...channels] };
  if (channels.size > 0) return { kind: 'channels', channels: [...channels] };
  return widens ? { kind: 'all-contact' } : UNSTATED;
}

function cutAtContrast(text: string, contrast: RegExp | undefined): string {
  const at = contrast === undefined ? -1 : text.search(contrast);
  return at > 0 ? text.slice(0, at) : text;
}
