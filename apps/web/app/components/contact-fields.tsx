import { Field } from './field.tsx';
import { usePage } from './page-data.ts';

/** What was typed and what is wrong with it, in the reader's language. */
export interface ContactFieldsState {
  readonly email: string;
  readonly phone: string;
  readonly problems: { readonly email?: string | undefined; readonly phone?: string | undefined };
}

/** Where somebody can be reached: one of the two is enough. */
export function ContactFields({ state }: { readonly state: ContactFieldsState }) {
  const { optOut } = usePage().shared;
  return (
    <>
      <Field
        id="email"
        name="email"
        type="text"
        inputMode="email"
        autoComplete="email"
        autoCapitalize="none"
        spellCheck={false}
        label={optOut.email}
        hint={optOut.emailHint}
        problem={state.problems.email}
        defaultValue={state.email}
      />
      <Field
        id="phone"
        name="phone"
        type="tel"
        autoComplete="tel"
        label={optOut.phone}
        hint={optOut.phoneHint}
        problem={state.problems.phone}
        defaultValue={state.phone}
      />
    </>
  );
}
