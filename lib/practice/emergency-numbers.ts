/**
 * The numbers to call when reading and writing are not enough, by the country a site serves.
 * A wrong number here can cost a life: change one only with its source open, and move `reviewed` forward.
 */

export type HelpLine = {
  name: string;
  /** What the line takes. */
  way: 'call' | 'call-or-text' | 'text';
  /** As people write it. */
  number: string;
  /** For a `tel:` link, or an `sms:` one. */
  tel: string;
  /** The word that a text must begin with; null where any will do. */
  word: string | null;
  /** The organisation's own page. */
  source: string;
};

export type EmergencyNumbers = {
  jurisdiction: string;
  place: string;
  /** The number as people say it; null where the site does not know which country it serves. */
  emergency: { number: string; tel: string; source: string } | null;
  crisis: readonly HelpLine[];
  abuse: readonly HelpLine[];
  poison: readonly HelpLine[];
  /** Medical advice that cannot wait for office hours but is not an emergency. */
  urgentAdvice: readonly HelpLine[];
  /** ISO date on which the lines were last gone through. A practice checks its own country's against their sources before it opens. */
  reviewed: string;
};

const reviewed = '2026-11-21';

/** `contact` is what to do, as one reads it aloud: "Call or text 988". */
function line(name: string, contact: string, tel: string, source: string): HelpLine {
  const takesTexts = contact.startsWith('Call or text ');
  return {
    name,
    way: takesTexts ? 'call-or-text' : 'call',
    number: contact.slice((takesTexts ? 'Call or text ' : 'Call ').length),
    tel,
    word: null,
    source,
  };
}

/** A line for those who cannot or do not want to speak. */
function textLine(name: string, number: string, word: string | null, source: string): HelpLine {
  return { name, way: 'text', number, tel: number, word, source };
}

const table: Record<string, EmergencyNumbers> = {
  US: {
    jurisdiction: 'US',
    place: 'the United States',
    emergency: { number: '911', tel: '911', source: 'https://www.911.gov/' },
    crisis: [line('988 Suicide and Crisis Lifeline', 'Call or text 988', '988', 'https://988lifeline.org/')],
    abuse: [
      line('National Domestic Violence Hotline', 'Call 1-800-799-7233', '18007997233', 'https://www.thehotline.org/'),
    ],
    poison: [line('Poison Help', 'Call 1-800-222-1222', '18002221222', 'https://poisonhelp.hrsa.gov/')],
    urgentAdvice: [],
    reviewed,
  },
  GB: {
    jurisdiction: 'GB',
    place: 'the United Kingdom',
    emergency: {
      number: '999',
      tel: '999',
      source: 'https://www.gov.uk/guidance/999-and-112-the-uks-national-emergency-numbers',
    },
    crisis: [
      line('Samaritans', 'Call 116 123', '116123', 'https://www.samaritans.org/'),
      line('NHS 111, option 2 (mental health, England)', 'Call 111', '111', 'https://111.nhs.uk/'),
      textLine('Shout', '85258', 'SHOUT', 'https://giveusashout.org/'),
    ],
    abuse: [
      line(
        'National Domestic Abuse Helpline (England)',
        'Call 0808 2000 247',
        '08082000247',
        'https://www.nationaldahelpline.org.uk/',
      ),
    ],
    poison: [],
    urgentAdvice: [line('NHS 111 (England, Scotland and Wales)', 'Call 111', '111', 'https://111.nhs.uk/')],
    reviewed,
  },
  IE: {
    jurisdiction: 'IE',
    place: 'Ireland',
    emergency: { number: '112 or 999', tel: '112', source: 'https://www.112.ie/' },
    crisis: [
      line('Samaritans', 'Call 116 123', '116123', 'https://www.samaritans.org/ireland/'),
      textLine('Text About It', '50808', 'HELLO', 'https://www.textaboutit.ie/'),
    ],
    abuse: [line('Women’s Aid', 'Call 1800 341 900', '1800341900', 'https://www.womensaid.ie/')],
    poison: [line('National Poisons Information Centre', 'Call 01 809 2166', '018092166', 'https://www.poisons.ie/')],
    urgentAdvice: [],
    reviewed,
  },
  CA: {
    jurisdiction: 'CA',
    place: 'Canada',
    emergency: { number: '911', tel: '911', source: 'https://crtc.gc.ca/eng/phone/911/' },
    crisis: [line('9-8-8: Suicide Crisis Helpline', 'Call or text 988', '988', 'https://988.ca/')],
    abuse: [],
    poison: [line('Canada’s poison centres', 'Call 1-844-764-7669', '18447647669', 'https://infopoison.ca/')],
    urgentAdvice: [],
    reviewed,
  },
  AU: {
    jurisdiction: 'AU',
    place: 'Australia',
    emergency: { number: '000', tel: '000', source: 'https://www.triplezero.gov.au/' },
    crisis: [line('Lifeline', 'Call 13 11 14', '131114', 'https://www.lifeline.org.au/')],
    abuse: [line('1800RESPECT', 'Call 1800 737 732', '1800737732', 'https://www.1800respect.org.au/')],
    poison: [
      line(
        'Poisons Information Centre',
        'Call 13 11 26',
        '131126',
        'https://www.healthdirect.gov.au/poisons-information-centre',
      ),
    ],
    urgentAdvice: [line('healthdirect', 'Call 1800 022 222', '1800022222', 'https://www.healthdirect.gov.au/')],
    reviewed,
  },
  NZ: {
    jurisdiction: 'NZ',
    place: 'New Zealand',
    emergency: { number: '111', tel: '111', source: 'https://www.police.govt.nz/111' },
    crisis: [line('1737', 'Call or text 1737', '1737', 'https://1737.org.nz/')],
    abuse: [line('Women’s Refuge', 'Call 0800 733 843', '0800733843', 'https://womensrefuge.org.nz/')],
    poison: [line('National Poisons Centre', 'Call 0800 764 766', '0800764766', 'https://poisons.co.nz/')],
    urgentAdvice: [
      line('Healthline', 'Call 0800 611 116', '0800611116', 'https://info.health.nz/services-support/healthline'),
    ],
    reviewed,
  },
  EU: {
    jurisdiction: 'EU',
    place: 'the European Union',
    emergency: { number: '112', tel: '112', source: 'https://digital-strategy.ec.europa.eu/en/policies/112' },
    crisis: [
      line(
        'Emotional support helpline, in many EU countries',
        'Call 116 123',
        '116123',
        'https://digital-strategy.ec.europa.eu/en/policies/116-helplines',
      ),
    ],
    abuse: [
      line(
        'Helpline for violence against women, in many EU countries',
        'Call 116 016',
        '116016',
        'https://digital-strategy.ec.europa.eu/en/policies/116-helplines',
      ),
    ],
    poison: [],
    urgentAdvice: [],
    reviewed,
  },
};

/** Any number might be the wrong one here, and a wrong number is worse than none. */
const unknownPlace: EmergencyNumbers = {
  jurisdiction: '',
  place: 'your country',
  emergency: null,
  crisis: [],
  abuse: [],
  poison: [],
  urgentAdvice: [],
  reviewed,
};

const euMembers = new Set('AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '));

/** Never null: a code that is not in the table gets words without a number. 112 answers in every EU member. */
export function getEmergencyNumbers(jurisdiction: string): EmergencyNumbers {
  const code = jurisdiction.trim().toUpperCase();
  if (Object.hasOwn(table, code)) return table[code] ?? unknownPlace;
  return (euMembers.has(code) ? table['EU'] : undefined) ?? unknownPlace;
}

const helpLineDigits = new Set(
  Object.values(table).flatMap(({ crisis, abuse, poison, urgentAdvice }) =>
    [...crisis, ...abuse, ...poison, ...urgentAdvice].map(({ tel }) => tel).filter((tel) => tel.length > 4),
  ),
);

/** Whether the number, however it is spaced, is that of a line in the table; short ones are left to those who know the words around. */
export function isNumberOfHelpLine(number: string): boolean {
  const digits = number.replace(/\D/g, '');
  return [digits, `1${digits}`, digits.replace(/^(?:44|353|61|64)/, '0')].some((one) => helpLineDigits.has(one));
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
