import { Fragment } from 'react';
import { pauseIn } from '@heed/i18n/pause/in-language';
import { Banner } from '../../components/banner.tsx';
import { usePage } from '../../components/page-data.ts';
import type { PreferencesPageData } from './preferences-page-data.ts';

/** Says above the choices which of them wait, until when, and where a pause is ended. */
export function PausesNote({ pauses }: Pick<PreferencesPageData, 'pauses'>) {
  const { locale } = usePage();
  if (pauses.length === 0) return null;
  return (
    <Banner tone="note">
      {pauses.map(({ id, heading, held, turnedOn }) => (
        <Fragment key={id}>
          <p className="heading">{heading}</p>
          <p>{held}</p>
          {turnedOn === undefined ? null : <p>{turnedOn}</p>}
        </Fragment>
      ))}
      <p>
        <a href="/preferences/pause">{pauseIn(locale).manage}</a>
      </p>
    </Banner>
  );
}
