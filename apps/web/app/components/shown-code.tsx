import type { ReactNode } from 'react';
import { codeIn } from '@heed/i18n/code/in-language';
import { Button } from './button.tsx';
import { HiddenFields } from './hidden-fields.tsx';
import { usePage } from './page-data.ts';

/** A code that is texted to us from the number it proves. `to`: our number as it is dialled; `number`: as it is read. */
export interface CodeToText {
  readonly id: string;
  readonly code: string;
  readonly to: string;
  readonly number: string;
  /** The number that is to be proved, as it may be shown. */
  readonly address: string;
}

/** The code, the way into the app for texts, and the button for afterwards. `fields`: what its form carries; `children`: what else it asks. */
export function ShownCode({
  shown: { code, to, number, address },
  action,
  fields,
  children,
}: {
  readonly shown: CodeToText;
  readonly action: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly children?: ReactNode;
}) {
  const say = codeIn(usePage().locale).number;
  return (
    <section className="card form" aria-labelledby="text-this">
      <h2 id="text-this">{say.textThis({ address, number })}</h2>
      <p className="shown-code">
        <bdi dir="ltr">{code}</bdi>
      </p>
      <p>{say.lives}</p>
      <p>
        {/* RFC 5724: the text app of a telephone opens with number and words filled in. */}
        <a href={`sms:${to}?body=${code}`}>{say.open}</a>
      </p>
      <form method="post" action={action}>
        <HiddenFields fields={fields} />
        {children}
        <Button look="primary">{say.sentButton}</Button>
      </form>
    </section>
  );
}
