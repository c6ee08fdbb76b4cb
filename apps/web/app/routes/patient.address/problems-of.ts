import { addressIn } from '@heed/i18n/address/in-language';
import { codeIn } from '@heed/i18n/code/in-language';
import type { WrittenLocale } from '@heed/i18n/locales';
import type { PublicMessages } from '@heed/i18n/public/messages';
import type { AddressAnswer } from './address-answer.ts';

/** Returns what is wrong with a form, each with the field it is about. */
export function problemsOf(
  { locale, shared }: { readonly locale: WrittenLocale; readonly shared: Pick<PublicMessages, 'formProblem'> },
  answer: AddressAnswer | undefined,
): readonly { readonly field: string; readonly text: string }[] {
  const address = addressIn(locale);
  const code = codeIn(locale);
  switch (answer?.kind) {
    case 'offer': {
      const sentences = { ...shared.formProblem, none: address.none, one: address.one, already: address.already };
      return Object.entries(answer.problems).map(([field, name]) => ({ field, text: sentences[name] }));
    }
    case 'code': {
      const { problem } = answer;
      if (problem.kind === 'no-code') return [{ field: 'code', text: address.noCode }];
      const left = problem.kind === 'wrong' ? problem.triesLeft : 0;
      return [{ field: 'code', text: left === 0 ? code.over : code.wrong({ left: String(left) }) }];
    }
    case 'not-yet':
    case 'too-many':
    case 'nothing-left':
    case undefined:
      return [];
  }
}
