import type { AppLoadContext } from '@remix-run/node';
import { parseAddress } from '@heed/domain/contact/address';
import { maskAddress } from '@heed/domain/contact/mask-address';
import type { RecipientState } from '@heed/domain/projection/recipient-state';
import type { ReviewSubject } from '@heed/domain/review/review-item';
import { languageOf } from '@heed/domain/statement/wishes';

/** Somebody an item is about, as staff know them: by the identifiers of their own systems, never a name. */
export interface KnownAs {
  readonly identifiers: readonly { readonly system: string; readonly value: string }[];
  /** Masked. */
  readonly addresses: readonly string[];
  readonly language: string | undefined;
  readonly isHeld: boolean;
}

/** Returns everybody an item is about: one recipient, or all who are known behind an address. What was erased is left out. */
export async function readSubject({ deps }: AppLoadContext, subject: ReviewSubject): Promise<readonly KnownAs[]> {
  const ids =
    subject.kind === 'recipient'
      ? [subject.recipient]
      : [...new Set((await deps.recipients.behind(subject.address)).map(({ recipient }) => recipient))];
  const states = (await Promise.all(ids.map((id) => deps.recipients.state(id)))).filter((state) => state !== undefined);
  return Promise.all(states.map((state) => knownAs(deps, state)));
}

/** Returns how staff know a recipient. */
export async function knownAs(
  { vault }: Pick<AppLoadContext['deps'], 'vault'>,
  state: RecipientState,
): Promise<KnownAs> {
  const { profile, pending } = state;
  const points = profile.contactPoints.filter(({ use }) => use !== 'old');
  const opened = await vault.open([...profile.externals, ...points].map(({ sealed }) => sealed));
  return {
    identifiers: profile.externals.flatMap(({ system, sealed }) => {
      const value = opened.get(sealed);
      return value === undefined ? [] : [{ system, value }];
    }),
    addresses: points.flatMap(({ kind, sealed }) => {
      const address = parseAddress(kind, opened.get(sealed) ?? '');
      return address === undefined ? [] : [maskAddress(address)];
    }),
    language: languageOf(state),
    isHeld: pending.length > 0,
  };
}
