import { assertNever } from '@heed/domain/brand';
import { catchUpOnTexts } from '@heed/use-cases/intake/catch-up-on-texts';
import type { Finding } from '@heed/use-cases/intake/reconcile-texts';
import { TextLogUnavailable } from '@heed/use-cases/ports/text-log';
import { openTextLog } from '../../twilio/text-log.ts';
import type { AddVerb } from '../command-context.ts';
import { UsageError } from '../terminal.ts';

/** `heed reconcile twilio`. */
export const addReconcileVerb: AddVerb = (program, context) => {
  program
    .command('reconcile')
    .description('compare with a provider')
    .command('twilio')
    .description(
      'take what patients texted in the last 48 hours and no webhook brought, and show where the carrier and the ledger differ; safe to repeat',
    )
    .action(() =>
      context.withApp(async (app, terminal) => {
        const texts = openTextLog(app);
        if (texts === undefined)
          throw new UsageError(
            'There is no account at Twilio: set TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN and HEED_SENDERS.',
          );
        try {
          const { inbound, outbound, missed, missedStatuses, drifts } = await catchUpOnTexts(
            { ...app.deps, texts },
            (finding) => {
              const row = rowOf(finding);
              terminal.answer(row, Object.values(row).join('  '));
            },
          );
          terminal.answer(
            { kind: 'reconciled', inbound, outbound, missed, missedStatuses, drifts },
            `Compared ${String(inbound)} texts of patients and ${String(outbound)} of ours. Taken now: ${String(missed)} texts, ${String(missedStatuses)} statuses. For a person to look at: ${String(drifts)}.`,
          );
          return missed + missedStatuses + drifts === 0 ? 0 : 1;
        } catch (failure) {
          if (!(failure instanceof TextLogUnavailable)) throw failure;
          terminal.note(
            `Twilio could not be asked (${failure.code}). What was found until then is kept; run it again.`,
          );
          return 1;
        }
      }),
    );
};

/** No number and no word of a patient: ids, kinds and moments. */
function rowOf(finding: Finding): Readonly<Record<string, string>> {
  const { kind, sid } = finding;
  switch (kind) {
    case 'missed':
      return { kind, sid, intent: finding.intent, saidAt: new Date(finding.saidAt).toISOString() };
    case 'missed-status':
      return { kind, sid, event: finding.event, saidAt: new Date(finding.saidAt).toISOString() };
    case 'drift':
      return { kind, sid, carrier: finding.carrier };
    default:
      return assertNever(finding);
  }
}
