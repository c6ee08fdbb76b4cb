import fc from 'fast-check';
import { CATEGORIES, type Catalogue, type ChannelPolicy, type CommunicationType } from '../catalogue/catalogue.ts';
import { parseCatalogue } from '../catalogue/parse-catalogue.ts';
import { DECIDED_CHANNELS } from '../channel/channel.ts';
import { aType } from './a-catalogue.ts';

const policy: fc.Arbitrary<ChannelPolicy> = fc.record({
  default: fc.constantFrom('on' as const, 'off' as const),
  needsConsent: fc.boolean(),
});

type PatchedField =
  | 'basis'
  | 'stoppable'
  | 'category'
  | 'formerCategories'
  | 'channels'
  | 'quietHoursExempt'
  | 'minorConsented'
  | 'retired'
  | 'thirdPartyPays'
  | 'frequencyLimit';

const FIELDS: { readonly [Field in PatchedField]: fc.Arbitrary<CommunicationType[Field]> } = {
  basis: fc.constantFrom<CommunicationType['basis']>(
    { kind: 'treatment' },
    { kind: 'required-by-law', rule: '45 CFR 164.404' },
    { kind: 'authorization', of: 'marketing' },
    { kind: 'fundraising' },
  ),
  stoppable: fc.constantFrom('stoppable' as const, 'channel-only' as const, 'locked' as const),
  category: fc.constantFrom(...CATEGORIES),
  formerCategories: fc.uniqueArray(fc.constantFrom(...CATEGORIES), { maxLength: 2 }),
  channels: fc.dictionary(fc.constantFrom(...DECIDED_CHANNELS), policy, { minKeys: 1, noNullPrototype: true }),
  quietHoursExempt: fc.boolean(),
  minorConsented: fc.boolean(),
  retired: fc.boolean(),
  thirdPartyPays: fc.boolean(),
  frequencyLimit: fc.record({ perDay: fc.constantFrom(1, 2), perWeek: fc.constantFrom(1, 3) }),
};

/** One or two fields on which a decision may turn: more would hide what each of them does. */
const patch: fc.Arbitrary<Partial<CommunicationType>> = fc
  .subarray(Object.keys(FIELDS) as PatchedField[], { minLength: 1, maxLength: 2 })
  .chain((fields) => fc.tuple(...fields.map((field) => FIELDS[field].map((value) => ({ [field]: value })))))
  .map((parts): Partial<CommunicationType> => Object.assign({}, ...parts) as Partial<CommunicationType>);

/** Returns the next files that somebody may write after a catalogue: some types changed, some left out, one new. Each is valid. */
export function arbitraryNextCatalogue(before: Catalogue): fc.Arbitrary<Catalogue> {
  const types = before.types.map((type) =>
    fc.oneof(
      { weight: 3, arbitrary: fc.constant([type]) },
      { weight: 3, arbitrary: patch.map((given) => [{ ...type, ...given }]).filter(areValid) },
      { weight: 1, arbitrary: fc.constant([]) },
    ),
  );
  const fresh = fc
    .record({
      given: patch,
      formerKeys: fc.subarray(
        before.types.map(({ key }) => key),
        { maxLength: 2 },
      ),
    })
    .map(({ given, formerKeys }) => [{ ...aType('fresh', { code: 900 }), ...given, formerKeys }])
    .filter(areValid);
  return fc.tuple(fresh, ...types).map(([added, ...kept]) => ({
    ...before,
    version: before.version + 1,
    types: withoutLiving([...kept.flat(), ...added]),
  }));
}

/** A former key is that of a type that is gone. */
function withoutLiving(types: readonly CommunicationType[]): readonly CommunicationType[] {
  const living = new Set(types.filter(({ retired }) => !retired).map(({ key }) => key));
  return types.map((type) => ({ ...type, formerKeys: (type.formerKeys ?? []).filter((key) => !living.has(key)) }));
}

function areValid(types: readonly CommunicationType[]): boolean {
  const organisation = { name: 'a', postalAddress: 'b', phone: '+12025550100', timeZone: 'America/Chicago' };
  return parseCatalogue({ version: 1, organisation, types }).kind === 'catalogue';
}
