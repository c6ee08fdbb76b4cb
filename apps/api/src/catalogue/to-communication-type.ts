import type { CommunicationType } from '@heed/domain/catalogue/catalogue';
import { DECIDED_CHANNELS } from '@heed/domain/channel/channel';
import { matchLocale } from '@heed/i18n/match-locale';
import type { CommunicationTypeView } from './communication-type.type.ts';

/** Returns a type as the API shows it, with its label in the language asked for where the catalogue has one. */
export function toCommunicationType(type: CommunicationType, language?: string): CommunicationTypeView {
  const label = labelIn(type, language);
  return {
    key: type.key,
    category: type.category,
    basis: type.basis.kind,
    operationsGroup: type.basis.kind === 'operations' ? type.basis.group : null,
    requiredBy: type.basis.kind === 'required-by-law' ? type.basis.rule : null,
    authorizationFor: type.basis.kind === 'authorization' ? type.basis.of : null,
    thirdPartyPays: type.thirdPartyPays === true,
    stoppable: type.stoppable,
    channels: DECIDED_CHANNELS.flatMap((channel) => {
      const policy = type.channels[channel];
      return policy === undefined ? [] : [{ channel, on: policy.default === 'on', needsConsent: policy.needsConsent }];
    }),
    remains: type.remains,
    label: label.label,
    description: label.description,
    labelSensitivity: type.labelSensitivity,
    quietHoursExempt: type.quietHoursExempt,
    frequencyLimit: type.frequencyLimit ?? null,
    minorConsented: type.minorConsented,
    reviewIntervalMonths: type.reviewIntervalMonths ?? null,
    retired: type.retired,
    formerKeys: type.formerKeys ?? [],
  };
}

function labelIn(
  type: CommunicationType,
  language: string | undefined,
): { readonly label: string; readonly description: string } {
  const locale = language === undefined ? undefined : matchLocale(language);
  return (
    type.labels[language ?? 'en'] ??
    type.labels[locale ?? 'en'] ??
    type.labels['en'] ?? { label: type.key, description: '' }
  );
}
