import 'vitest';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The owner's address on the tests' PostgreSQL. */
    databaseUrl: string;
  }
}
