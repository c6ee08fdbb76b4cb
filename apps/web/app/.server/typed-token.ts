/** How many letters of a token stand together on paper: as many as are read at a glance; ours. */
const LETTERS_TOGETHER = 4;

/** Returns a token in small groups, as it is printed to be typed: `euaq-aaaa-…`. A token itself has no dashes. */
export function groupToken(token: string): string {
  return token.match(new RegExp(`.{1,${String(LETTERS_TOGETHER)}}`, 'g'))?.join('-') ?? token;
}

/** Returns a token as somebody may have typed it from paper, without dashes (also those that a telephone makes of them) and spaces. */
export function readTypedToken(typed: string): string {
  return typed.replaceAll(/[\p{Dash}\p{White_Space}]/gu, '');
}
