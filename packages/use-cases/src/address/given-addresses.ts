import type { RecipientState } from '@heed/domain/projection/recipient-state';
import type { ContactPoint } from '@heed/domain/recipient/recipient';
import type { Statement } from '@heed/domain/statement/statement';

/** An address that a person gave and proved themselves, and that is in use. */
export interface GivenAddress {
  readonly act: string;
  readonly statement: Statement;
  readonly point: ContactPoint;
  /** Those that left for it, and would come back. */
  readonly left: readonly ContactPoint[];
}

/** Returns the addresses in use that a person gave themselves, oldest first; one that was given twice by its last act. */
export function givenAddresses({ statements, profile }: RecipientState): readonly GivenAddress[] {
  const newest = new Map(
    statements.flatMap((statement) =>
      statement.word.kind === 'use-contact-point' ? [[statement.word.contactPoint, statement] as const] : [],
    ),
  );
  return [...newest].flatMap(([id, statement]): GivenAddress[] => {
    const point = profile.contactPoints.find((one) => one.id === id && one.use !== 'old');
    const { word } = statement;
    if (point === undefined || word.kind !== 'use-contact-point') return [];
    const left = profile.contactPoints.filter(
      (one) => word.instead.includes(one.id) && one.use === 'old' && one.retiredAt === statement.receivedAt,
    );
    return [{ act: statement.act, statement, point, left }];
  });
}
