/** Says what is going on. On standard error, so that what a command answers on standard output stays clean. */
export function say(sentence) {
  process.stderr.write(`${sentence}\n`);
}

/** Returns a duration for people, from milliseconds. */
export function inSeconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
