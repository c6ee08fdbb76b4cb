import { Button, ButtonLink } from '../../components/button.tsx';
import { HiddenFields } from '../../components/hidden-fields.tsx';
import { useDeskWords } from '../../components/staff/desk-words.ts';
import type { RecordPageView } from './read-record.server.ts';

/** What a patient is given to do it themselves: this device, or a sheet to take home. */
export function HandOut({ record, form }: { readonly record: RecordPageView; readonly form: string }) {
  const { paper, kiosk } = useDeskWords();
  return (
    <div className="desk-reach">
      <form method="post">
        <HiddenFields fields={{ form, do: 'hand-over' }} />
        <p id="hand-over" className="staff-soft">
          {kiosk.text}
        </p>
        <Button aria-describedby="hand-over">{kiosk.button}</Button>
      </form>
      <p className="staff-soft">{paper.text}</p>
      <ButtonLink href={`/staff/patients/${record.id}/paper`}>{paper.button}</ButtonLink>
    </div>
  );
}
