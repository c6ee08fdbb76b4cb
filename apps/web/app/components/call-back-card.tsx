import { notMeIn } from '@heed/i18n/not-me/in-language';
import type { ReactNode } from 'react';
import { inOnePiece } from '../wording/reader.ts';
import { ActionCard } from './card.tsx';
import { usePage } from './page-data.ts';

/** The way back for who pressed by mistake, by a call; `children`: a shorter one beside it. */
export function CallBackCard({ children }: { readonly children?: ReactNode }) {
  const { locale, phone = '' } = usePage();
  const notMe = notMeIn(locale);
  return (
    <ActionCard id="back" heading={notMe.backHeading} text={notMe.backCall({ phone: inOnePiece(locale, phone) })}>
      {children}
    </ActionCard>
  );
}
