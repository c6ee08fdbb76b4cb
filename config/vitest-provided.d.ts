import 'vitest';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The owner's address on the tests' PostgreSQL. */
    databaseUrl: string;
    /** How large a share of its cases a property is tried on: 1, less against mutants. */
    shareOfCases: number;
  }
}
