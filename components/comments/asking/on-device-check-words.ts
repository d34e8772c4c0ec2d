import type { IdentifierKind } from '@/lib/screening/screening-finding';
import type { Messages } from '@/lib/shared/messages/en';

/** The kinds that identifiers-on-device.ts can answer. */
const kinds = [
  'name',
  'clinician',
  'email',
  'link',
  'handle',
  'date',
  'date-of-birth',
  'age-over-89',
  'phone',
] as const;

export interface OnDeviceCheckWords {
  kinds: Partial<Record<IdentifierKind, { because: string; placeholder: string }>>;
  quote: string;
  remove: string;
}

/** What components/browser/ask.ts says, in the language of the page, as it stands in an attribute of the form. */
export function onDeviceCheckWords({ findings, placeholders, marked }: Messages): string {
  const words: OnDeviceCheckWords = {
    kinds: Object.fromEntries(
      kinds.map((kind) => [kind, { because: findings[kind], placeholder: placeholders[kind] }]),
    ),
    quote: marked.quote,
    remove: marked.removeIt,
  };
  return JSON.stringify(words);
}
