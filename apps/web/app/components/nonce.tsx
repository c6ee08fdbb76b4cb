import { createContext, useContext } from 'react';

const Nonce = createContext('');

/** Hands the page's nonce to whoever writes a style or a script into it. */
export const NonceProvider = Nonce.Provider;

/** Returns the nonce of this page (CSP 3 §2.3.1). */
export function useNonce(): string {
  return useContext(Nonce);
}
