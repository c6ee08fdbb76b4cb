import type { Catalogue, CommunicationType } from './catalogue.ts';

/** Returns the type of that key, retired or not, or `undefined`. */
export function findType(catalogue: Catalogue, key: string): CommunicationType | undefined {
  return catalogue.types.find((type) => type.key === key);
}

/** Returns the type that a number inside a signed link stands for, or `undefined`. */
export function findTypeByCode(catalogue: Catalogue, code: number): CommunicationType | undefined {
  return catalogue.types.find((type) => type.code === code);
}
