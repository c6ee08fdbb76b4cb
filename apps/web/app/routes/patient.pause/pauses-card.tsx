import { pauseIn } from '@heed/i18n/pause/in-language';
import { Button } from '../../components/button.tsx';
import { HiddenFields } from '../../components/hidden-fields.tsx';
import { usePage } from '../../components/page-data.ts';
import type { PausePageData } from './pause-page-data.ts';

/** The pauses that stand, each with its end. */
export function PausesCard({ page: { pauses, form } }: { readonly page: PausePageData }) {
  const pause = pauseIn(usePage().locale);
  return (
    <section className="card" aria-labelledby="now">
      <h2 id="now" tabIndex={-1}>
        {pause.now}
      </h2>
      <ul className="pauses">
        {pauses.map(({ id, sentence, turnedOn, formId }) => (
          <li key={id}>
            <p>
              {sentence} {turnedOn === undefined ? null : <small>{turnedOn}</small>}
            </p>
            {formId === undefined ? (
              <p className="hint">{pause.notYours}</p>
            ) : (
              <form method="post" action="/preferences/pause">
                <HiddenFields fields={{ do: 'end', pause: id, form, formId }} />
                <Button aria-label={`${pause.end}: ${sentence}`}>{pause.end}</Button>
              </form>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
