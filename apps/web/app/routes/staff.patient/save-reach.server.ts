import { assertNever } from '@heed/domain/brand';
import { type AppLoadContext, data, redirect } from '@remix-run/node';
import type { ContactPointId } from '@heed/domain/recipient/recipient';
import { IDENTITY_CHECKS } from '@heed/domain/statement/statement';
import type { ReachProblem } from '@heed/i18n/desk/messages';
import { recordSpokenReach, type SpokenReach } from '@heed/use-cases/desk/record-spoken-reach';
import { formText } from '../../.server/form-text.ts';
import type { SentForm } from './save-spoken.server.ts';

/** Why a wish about addresses was not written down, and what was ticked. */
export interface ReachAnswer {
  readonly kind: 'reach';
  readonly problem: ReachProblem;
  readonly which: string;
  readonly points: readonly string[];
  readonly isLittle: boolean;
  readonly identity: string;
}

/** Writes down a wish about addresses, or the end of those that stand. */
export async function saveReach(
  context: AppLoadContext,
  { recipient, staff, form, formId }: SentForm,
  kind: SpokenReach['wish']['kind'],
) {
  const which = formText(form, 'which') === 'never-use' ? 'never-use' : 'use-only';
  const points = form.getAll('point').map(String);
  const isLittle = formText(form, 'little') === 'yes';
  const identity = formText(form, 'identity');
  const wish: SpokenReach['wish'] =
    kind === 'lift'
      ? { kind }
      : {
          kind,
          // What is not theirs is turned away by the use case.
          rule: { kind: which, contactPoints: points as ContactPointId[] },
          detail: isLittle ? 'minimal' : 'full',
        };
  const recorded = await recordSpokenReach(context.deps, {
    recipient,
    by: staff,
    formId,
    wish,
    identity: IDENTITY_CHECKS.find((known) => known === identity),
  });
  const wrong = (problem: ReachProblem) =>
    data<ReachAnswer>({ kind: 'reach', problem, which, points, isLittle, identity }, { status: 422 });
  const told = (what: string) => redirect(`/staff/patients/${recipient}?told=${what}`, 303);
  switch (recorded.kind) {
    case 'saved':
    case 'lifted':
    case 'repeated':
      return told(kind === 'lift' ? 'wish-ended' : 'wish-saved');
    case 'nothing-to-lift':
      return told('no-wish');
    case 'pick-one':
    case 'nothing-left':
      return wrong(recorded.kind);
    case 'needs-proof':
      return wrong('identity');
    case 'not-permitted':
      throw data({ forbidden: true }, { status: 403 });
    case 'unknown-recipient':
      throw data(undefined, { status: 404 });
    default:
      return assertNever(recorded);
  }
}
