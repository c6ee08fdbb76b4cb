/** Something a person can put right. The message is one clear sentence, and what to do. */
export class SpokenError extends Error {}
