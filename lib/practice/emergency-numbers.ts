/**
 * The numbers to call when reading and writing are not enough, by the country a site serves.
 * A wrong number here can cost a life: change one only with its source open. Help lines stand in `help-line-table.ts`.
 */
import { type HelpKind, helpKinds, type HelpLine, isPastReview } from './help-line';
import { helpLineTable } from './help-line-table';

type EmergencyNumber = {
  /** As people say it. */
  number: string;
  tel: string;
  source: string;
};

export type EmergencyNumbers = {
  jurisdiction: string;
  place: string;
  /** Null where the site does not know which country it serves. */
  emergency: EmergencyNumber | null;
} & Record<HelpKind, readonly HelpLine[]>;

const european = { number: '112', tel: '112', source: 'https://digital-strategy.ec.europa.eu/en/policies/112' };

const places: Record<string, { place: string; emergency: EmergencyNumber }> = {
  US: { place: 'the United States', emergency: { number: '911', tel: '911', source: 'https://www.911.gov/' } },
  GB: {
    place: 'the United Kingdom',
    emergency: {
      number: '999',
      tel: '999',
      source: 'https://www.gov.uk/guidance/999-and-112-the-uks-national-emergency-numbers',
    },
  },
  IE: { place: 'Ireland', emergency: { number: '112 or 999', tel: '112', source: 'https://www.112.ie/' } },
  CA: { place: 'Canada', emergency: { number: '911', tel: '911', source: 'https://crtc.gc.ca/eng/phone/911/' } },
  AU: { place: 'Australia', emergency: { number: '000', tel: '000', source: 'https://www.triplezero.gov.au/' } },
  NZ: { place: 'New Zealand', emergency: { number: '111', tel: '111', source: 'https://www.police.govt.nz/111' } },
  EU: { place: 'the European Union', emergency: european },
  // Here 112 is answered too, and leads to help; we name no other lines.
  CH: { place: 'Switzerland', emergency: european },
  IS: { place: 'Iceland', emergency: european },
  LI: { place: 'Liechtenstein', emergency: european },
  NO: { place: 'Norway', emergency: european },
};

function numbersOf(jurisdiction: string): EmergencyNumbers {
  const { place, emergency } = places[jurisdiction] ?? { place: 'your country', emergency: null };
  const lines = helpLineTable[jurisdiction] ?? [];
  const byKind = Object.fromEntries(helpKinds.map((kind) => [kind, lines.filter((line) => line.kind === kind)]));
  return { jurisdiction, place, emergency, ...(byKind as Record<HelpKind, HelpLine[]>) };
}

const table: Record<string, EmergencyNumbers> = Object.fromEntries(
  Object.keys(places).map((code) => [code, numbersOf(code)]),
);

/** Any number might be the wrong one here, and a wrong number is worse than none. */
const unknownPlace = numbersOf('');

const euMembers = new Set('AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '));

/** Never null: a code that is not in the table gets words without a number. 112 answers in every EU member. */
export function getEmergencyNumbers(jurisdiction: string): EmergencyNumbers {
  const code = jurisdiction.trim().toUpperCase();
  if (Object.hasOwn(table, code)) return table[code] ?? unknownPlace;
  return (euMembers.has(code) ? table['EU'] : undefined) ?? unknownPlace;
}

const helpLineDigits = new Set(
  Object.values(helpLineTable).flatMap((lines) => lines.map(({ tel }) => tel).filter((tel) => tel.length > 4)),
);

/** Whether the number, however it is spaced, is that of a line in the table; short ones are left to those who know the words around. */
export function isNumberOfHelpLine(number: string): boolean {
  const digits = number.replace(/\D/g, '');
  return [digits, `1${digits}`, digits.replace(/^(?:44|353|61|64)/, '0')].some((one) => helpLineDigits.has(one));
}

/** The rows of one place that nobody has compared with their source for too long, on that day. */
export function listLinesPastReview(jurisdiction: string, today: string): HelpLine[] {
  const numbers = getEmergencyNumbers(jurisdiction);
  return helpKinds.flatMap((kind) => numbers[kind].filter((line) => isPastReview(line, today)));
}

/** The place in the words of a page; the table names places in English, with their article. */
export function placeName({ jurisdiction, place }: EmergencyNumbers, locale: string): string {
  if (locale.startsWith('en') || jurisdiction === '') return place;
  return new Intl.DisplayNames(locale, { type: 'region' }).of(jurisdiction) ?? place;
}

/** The words before and after the number, for places that cannot hold a link. */
export function describeEmergencyCall({ emergency }: EmergencyNumbers): string {
  return emergency ? `call ${emergency.number}` : 'call your local emergency number';
}
