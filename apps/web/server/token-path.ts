/** However it is written: routes do not mind capitals, and some programs that pass a link on write it all in capitals or double a slash. */
const TOKEN_PATH = /^\/+[pu]\//i;

/** Returns whether an address carries a token: it must not leak as a referrer, and is never written into a page. */
export function carriesToken(path: string): boolean {
  return TOKEN_PATH.test(path);
}
