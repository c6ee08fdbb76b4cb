import type { CommunicationTypeKey } from '@heed/domain/catalogue/catalogue';
import { parseAddress } from '@heed/domain/contact/address';
import type {
  CalendarDate,
  ContactPointId,
  LanguageTag,
  RecipientId,
  TimeZone,
} from '@heed/domain/recipient/recipient';
import type { Scope, WayIn, Word } from '@heed/domain/statement/statement';
import { addMilliseconds, type Instant } from '@heed/domain/time/instant';
import type { UseCaseDeps } from '@heed/use-cases/deps';
import { reportDeliveries } from '@heed/use-cases/delivery/report-deliveries';
import { registerRecipients, type RecipientInput } from '@heed/use-cases/recipient/register-recipients';
import { sweepReviews } from '@heed/use-cases/review/sweep-reviews';
import { recordStatements, type StatementInput } from '@heed/use-cases/statement/record-statements';
import { DEMO_SYSTEM, demoPatients, type DemoPatient } from './patients.ts';

const DAY_MS = 86_400_000;
const ALL: Scope = { types: { kind: 'all' }, channels: 'all' };
const ofTypes = (...types: readonly string[]): Scope => ({
  types: { kind: 'types', types: types as CommunicationTypeKey[] },
  channels: 'all',
});

/** Loads the demo clinic's patients with their stories, and opens the reviews that these call for, as the sweep of every night does. Safe to repeat: what is there already is left alone. */
export async function loadDemo(deps: UseCaseDeps): Promise<void> {
  const now = deps.clock.now();
  const rows = await registerRecipients(deps, { client: 'demo', recipients: demoPatients.map(inputOf) });
  const rejected = rows.find((row) => row.kind === 'rejected');
  if (rejected !== undefined) throw new Error(`The demo clinic does not load: ${rejected.code} (${rejected.field}).`);
  for (const patient of demoPatients) await tellStory(deps, patient, now);
  await sweepReviews(deps);
}

function inputOf(patient: DemoPatient): RecipientInput {
  const addresses = [
    patient.email === undefined ? undefined : parseAddress('email', patient.email),
    patient.phone === undefined ? undefined : parseAddress('phone', patient.phone),
  ].filter((address) => address !== undefined);
  return {
    externals: [{ system: DEMO_SYSTEM, value: patient.mrn }],
    language: patient.language as LanguageTag,
    birthDate: patient.birthDate as CalendarDate,
    ...(patient.timeZone === undefined ? {} : { timeZone: patient.timeZone as TimeZone }),
    contactPoints: addresses.map((address) => ({
      address,
      use: address.kind === 'phone' ? ('mobile' as const) : ('home' as const),
      ...(patient.consented === true && address.kind === 'phone'
        ? { consent: { wording: 'You may text me about my visits and bills at this number.' } }
        : {}),
    })),
    ...(patient.parent === undefined
      ? {}
      : {
          representatives: [{ id: patient.parent, role: 'parent' as const }],
        }),
  };
}

async function tellStory(deps: UseCaseDeps, patient: DemoPatient, now: Instant): Promise<void> {
  const ref = {
    kind: 'external' as const,
    system: DEMO_SYSTEM,
    valueKey: deps.vault.identifierKey(DEMO_SYSTEM, patient.mrn),
  };
  const daysAgo = (days: number) => addMilliseconds(now, -days * DAY_MS);
  const say = (
    key: string,
    wayIn: WayIn,
    scope: Scope,
    word: Word,
    saidAt: Instant,
    subject: StatementInput['subject'] = { kind: 'recipient', ref },
  ) =>
    recordStatements(deps, {
      actor: { kind: 'operator' },
      speaker: { kind: 'patient' },
      wayIn,
      statements: [{ idempotencyKey: `demo:${patient.mrn}:${key}`, subject, scope, word, saidAt }],
    });
  const phone = patient.phone === undefined ? undefined : parseAddress('phone', patient.phone);
  if (patient.textedStopDaysAgo !== undefined && phone !== undefined) {
    const scope: Scope = { types: { kind: 'all' }, channels: ['SMS', 'VOICE'] };
    await say('texted-stop', 'SMS', scope, { kind: 'stop' }, daysAgo(patient.textedStopDaysAgo), {
      kind: 'address',
      address: phone,
    });
  }
  if (patient.authorizationDaysAgo !== undefined) {
    const from = daysAgo(patient.authorizationDaysAgo.from);
    const word: Word = {
      kind: 'authorize',
      document: 'demo-marketing-1',
      from,
      until: daysAgo(patient.authorizationDaysAgo.until),
      thirdPartyPays: false,
    };
    await say('authorized', 'STAFF', ofTypes('marketing'), word, from);
  }
  if (patient.choseDaysAgo !== undefined)
    await say('chose', 'SIGNED_LINK', ofTypes('experience_survey'), { kind: 'stop' }, daysAgo(patient.choseDaysAgo));
  if (patient.stoppedFundraisingDaysAgo !== undefined) {
    await say(
      'fundraising',
      'SIGNED_LINK',
      ofTypes('fundraising'),
      { kind: 'stop' },
      daysAgo(patient.stoppedFundraisingDaysAgo),
    );
  }
  if (patient.claimedFundraising === true) {
    await recordStatements(deps, {
      actor: { kind: 'client', client: 'demo' },
      speaker: { kind: 'system', client: 'demo' },
      wayIn: 'IMPORT',
      statements: [
        {
          idempotencyKey: `demo:${patient.mrn}:claimed`,
          subject: { kind: 'recipient', ref },
          scope: ofTypes('fundraising'),
          word: { kind: 'allow' },
        },
      ],
    });
  }
  if (patient.neverUsePhone === true) {
    const contactPoints = await phonesOf(deps, ref);
    await say(
      'confidential',
      'STAFF',
      ALL,
      { kind: 'restrict', rule: { kind: 'never-use', contactPoints }, detail: 'minimal' },
      daysAgo(30),
    );
  }
  if (patient.bounced === true && patient.email !== undefined) {
    const address = parseAddress('email', patient.email);
    if (address !== undefined)
      await reportDeliveries(deps, {
        client: 'demo',
        events: [
          {
            idempotencyKey: `demo:${patient.mrn}`,
            kind: 'BOUNCED',
            subject: { kind: 'address', address },
            channel: 'EMAIL',
            happenedAt: daysAgo(3),
          },
        ],
      });
  }
}

async function phonesOf(
  deps: UseCaseDeps,
  ref: { kind: 'external'; system: string; valueKey: string },
): Promise<readonly ContactPointId[]> {
  const [id] = await deps.recipients.find([ref]);
  const state = id === undefined ? undefined : await deps.recipients.state(id);
  return state?.profile.contactPoints.filter((point) => point.kind === 'phone').map((point) => point.id) ?? [];
}

/** Returns the demo patient's id, once the clinic is loaded. */
export async function demoRecipient(deps: UseCaseDeps, mrn: string): Promise<RecipientId | undefined> {
  const [id] = await deps.recipients.find([
    { kind: 'external', system: DEMO_SYSTEM, valueKey: deps.vault.identifierKey(DEMO_SYSTEM, mrn) },
  ]);
  return id;
}
