import { InputProblem } from '../problem/input-problem.ts';

/** Returns the page size asked for, or the default. Throws `BAD_PAGE_SIZE` outside 1 … `most`. */
export function pageSize(
  first: number | null | undefined,
  options: { readonly usual: number; readonly most: number },
): number {
  const size = first ?? options.usual;
  if (size < 1 || size > options.most) throw new InputProblem('BAD_PAGE_SIZE', { field: 'first', limit: options.most });
  return size;
}
