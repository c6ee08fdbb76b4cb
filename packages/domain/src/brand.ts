declare const brandOf: unique symbol;

/** A base type marked with a name, so that two strings with different meanings cannot be swapped. */
export type Brand<Base, Name extends string> = Base & { readonly [brandOf]: Name };

/** Ends a `switch` over a union: a member nobody handled does not compile, and throws if it arrives at run time. */
export function assertNever(value: never): never {
  throw new Error(`A case was not handled: ${JSON.stringify(value)}`);
}
