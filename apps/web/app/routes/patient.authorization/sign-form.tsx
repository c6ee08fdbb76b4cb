import { addressIn } from '@heed/i18n/address/in-language';
import { permissionIn } from '@heed/i18n/permission/in-language';
import { LOCALES } from '@heed/i18n/locales';
import { reachIn } from '@heed/i18n/reach/in-language';
import { LONGEST_NAME } from '@heed/use-cases/authorization/signature';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Field } from '../../components/field.tsx';
import { HiddenFields } from '../../components/hidden-fields.tsx';
import { usePage } from '../../components/page-data.ts';
import type { AuthorizationPageData, OpenText, SignAnswer } from './authorization-page-data.ts';

const PROBLEMS = { 'needs-name': 'needsName', 'needs-proof': 'needsProof', 'other-text': 'otherText' } as const;

/** Returns the sentence about a signature that was not taken, and the id of the place that mends it. */
export function problemOf(locale: ReturnType<typeof usePage>['locale'], answer: SignAnswer | undefined) {
  if (answer === undefined) return undefined;
  const place = { 'needs-name': 'name', 'needs-proof': 'prove', 'other-text': 'text' }[answer.kind];
  return { field: `${place}-${answer.what}`, text: permissionIn(locale)[PROBLEMS[answer.kind]] };
}

/** A text as it stands, and under it the line for the name: once a mailbox is proved. What was typed before stays. */
export function SignForm({
  page,
  text,
  what,
  button,
  fields,
  answer,
}: {
  readonly page: AuthorizationPageData;
  readonly text: OpenText;
  readonly what: SignAnswer['what'];
  readonly button: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly answer: SignAnswer | undefined;
}) {
  const { locale } = usePage();
  const words = permissionIn(locale);
  const own = answer?.what === what ? answer : undefined;
  const { language, blocks, shown, formId } = text;
  return (
    <>
      <div id={`text-${what}`} tabIndex={-1} className="to-sign" lang={language} dir={LOCALES[language].direction}>
        {blocks.map(({ heading, text: said }) => (
          <div key={heading}>
            <h3>{heading}</h3>
            <p>{said}</p>
          </div>
        ))}
      </div>
      {page.isProved ? null : <ProveLink page={page} id={`prove-${what}`} />}
      {page.isProved || own !== undefined ? (
        <form
          method="post"
          action={`/preferences/authorization/${String(page.code)}`}
          className="form"
          noValidate
          autoComplete="off"
        >
          <HiddenFields fields={{ ...fields, shown, language, form: page.form, formId }} />
          <Field
            id={`name-${what}`}
            name="name"
            label={words.nameLabel}
            hint={words.nameHint}
            problem={own?.kind === 'needs-name' ? words.needsName : undefined}
            defaultValue={own?.name}
            autoComplete="name"
            maxLength={LONGEST_NAME}
            dir="auto"
          />
          <Button look="primary">{button}</Button>
        </form>
      ) : null}
    </>
  );
}

/** The way to the code; or whom to call, where there is neither a mailbox nor a number to prove. */
export function ProveLink({ page, id }: { readonly page: AuthorizationPageData; readonly id: string }) {
  const { locale } = usePage();
  const words = permissionIn(locale);
  const { mailbox, number } = page;
  if (mailbox === undefined && number === undefined)
    return (
      <p id={id} tabIndex={-1}>
        {words.callText({ phone: page.phone })}
      </p>
    );
  const way = mailbox === undefined ? 'number' : 'code';
  return (
    <div id={id} tabIndex={-1} className="prove">
      <p>
        {mailbox === undefined
          ? addressIn(locale).proveNumber({ address: number ?? '' })
          : words.prove({ address: mailbox })}
      </p>
      <ButtonLink href={`/preferences/${way}?for=permission-${String(page.code)}`}>
        {reachIn(locale).proveButton}
      </ButtonLink>
    </div>
  );
}
