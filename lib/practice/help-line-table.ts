/**
 * Every help line we name, a row each, by country and the part of it that the line serves.
 * A wrong number here can cost a life: change a row only with its source open, and set its `reviewed` to that day.
 */
import type { HelpKind, HelpLine } from './help-line';

type More = Partial<Pick<HelpLine, 'region' | 'word' | 'registers' | 'hours'>>;

/** `contact` is what to do, as one reads it aloud: "Call or text 988". */
function row(
  kind: HelpKind,
  name: string,
  contact: string,
  source: string,
  reviewed: string,
  more: More = {},
): HelpLine {
  const [, way = '', number = ''] = /^(Call or text|Call|Text|Textphone|Web) ?(.*)$/.exec(contact) ?? [];
  return {
    kind,
    name,
    region: null,
    way: way.toLowerCase().replaceAll(' ', '-') as HelpLine['way'],
    number,
    tel: number.replace(/\D/g, ''),
    word: null,
    registers: false,
    hours: null,
    source,
    reviewed,
    ...more,
  };
}

const always: More = { hours: 'always' };
const mostOfBritain = 'England, Scotland and Wales';
const scotland: More = { region: 'Scotland' };
const wales: More = { region: 'Wales' };
const northernIreland: More = { region: 'Northern Ireland' };

/** Keys are codes of `emergency-numbers.ts`. The most general line of a kind comes first. */
export const helpLineTable: Record<string, readonly HelpLine[]> = {
  US: [
    row(
      'crisis',
      '988 Suicide and Crisis Lifeline',
      'Call or text 988',
      'https://988lifeline.org/',
      '2026-11-21',
      always,
    ),
    row('crisis', 'Crisis Text Line', 'Text 741741', 'https://www.crisistextline.org/', '2026-11-27', {
      word: 'HOME',
      ...always,
    }),
    row(
      'abuse',
      'National Domestic Violence Hotline',
      'Call 1-800-799-7233',
      'https://www.thehotline.org/',
      '2026-11-21',
    ),
    row('abuse', 'National Domestic Violence Hotline', 'Text 88788', 'https://www.thehotline.org/', '2026-11-27', {
      word: 'START',
    }),
    row(
      'abuse',
      'National Domestic Violence Hotline',
      'Textphone 1-800-787-3224',
      'https://www.thehotline.org/',
      '2026-11-27',
    ),
    row('assault', 'RAINN', 'Call 1-800-656-4673', 'https://rainn.org/', '2026-11-27'),
    row('children', 'Childhelp', 'Call or text 1-800-422-4453', 'https://www.childhelphotline.org/', '2026-11-27'),
    row('poison', 'Poison Help', 'Call 1-800-222-1222', 'https://poisonhelp.hrsa.gov/', '2026-11-21', always),
    row(
      'deaf',
      'Text-to-911, in the places that have it',
      'Text 911',
      'https://www.fcc.gov/consumers/guides/what-you-need-know-about-text-911',
      '2026-11-27',
    ),
  ],
  GB: [
    row('crisis', 'Samaritans', 'Call 116 123', 'https://www.samaritans.org/', '2026-11-21', always),
    row('crisis', 'Shout', 'Text 85258', 'https://giveusashout.org/', '2026-11-21', { word: 'SHOUT', ...always }),
    row('crisis', 'NHS 111, option 2 (mental health)', 'Call 111', 'https://111.nhs.uk/', '2026-11-21', {
      region: 'England',
    }),
    row('crisis', 'NHS 111, option 2 (mental health)', 'Call 111', 'https://111.wales.nhs.uk/', '2026-11-27', wales),
    row('crisis', 'NHS 24', 'Call 111', 'https://www.nhs24.scot/111/', '2026-11-27', scotland),
    row('crisis', 'Breathing Space', 'Call 0800 83 85 87', 'https://breathingspace.scot/', '2026-11-27', {
      ...scotland,
      hours: 'evenings-and-weekends',
    }),
    row('crisis', 'Lifeline', 'Call 0808 808 8000', 'https://www.lifelinehelpline.info/', '2026-11-27', {
      ...northernIreland,
      ...always,
    }),
    row(
      'abuse',
      'National Domestic Abuse Helpline',
      'Call 0808 2000 247',
      'https://www.nationaldahelpline.org.uk/',
      '2026-11-21',
      { region: 'England' },
    ),
    row(
      'abuse',
      'Domestic Abuse and Forced Marriage Helpline',
      'Call 0800 027 1234',
      'https://www.sdafmh.org.uk/',
      '2026-11-27',
      scotland,
    ),
    row('abuse', 'Live Fear Free', 'Call 0808 80 10 800', 'https://www.gov.wales/live-fear-free', '2026-11-27', wales),
    row(
      'abuse',
      'Domestic and Sexual Abuse Helpline',
      'Call 0808 802 1414',
      'https://dsahelpline.org/',
      '2026-11-27',
      northernIreland,
    ),
    row('abuse', 'Men’s Advice Line', 'Call 0808 801 0327', 'https://mensadviceline.org.uk/', '2026-11-27', {
      region: mostOfBritain,
    }),
    row('children', 'Childline', 'Call 0800 1111', 'https://www.childline.org.uk/', '2026-11-27', always),
    row('poison', 'NHS 111', 'Call 111', 'https://111.nhs.uk/', '2026-11-27', { region: mostOfBritain }),
    row('urgentAdvice', 'NHS 111', 'Call 111', 'https://111.nhs.uk/', '2026-11-21', {
      region: mostOfBritain,
      ...always,
    }),
    row('deaf', 'emergencySMS', 'Text 999', 'https://www.emergencysms.net/', '2026-11-27', { registers: true }),
    row('deaf', '999 BSL, in sign language', 'Web', 'https://999bsl.co.uk/', '2026-11-27'),
    row('deaf', 'Relay UK', 'Textphone 18000', 'https://www.relayuk.bt.com/', '2026-11-27'),
  ],
  IE: [
    row('crisis', 'Samaritans', 'Call 116 123', 'https://www.samaritans.org/ireland/', '2026-11-21', always),
    row('crisis', 'Text About It', 'Text 50808', 'https://www.textaboutit.ie/', '2026-11-21', {
      word: 'HELLO',
      ...always,
    }),
    row('abuse', 'Women’s Aid', 'Call 1800 341 900', 'https://www.womensaid.ie/', '2026-11-21'),
    row('abuse', 'Men’s Aid', 'Call 01 554 3811', 'https://www.mensaid.ie/', '2026-11-28'),
    row('children', 'Childline', 'Call 1800 66 66 66', 'https://www.childline.ie/', '2026-11-27'),
    row('poison', 'National Poisons Information Centre', 'Call 01 809 2166', 'https://www.poisons.ie/', '2026-11-27', {
      hours: { from: '08:00', to: '22:00' },
    }),
    row('urgentAdvice', 'HSELive', 'Call 1800 700 700', 'https://www2.hse.ie/hselive/', '2026-11-27'),
    row('deaf', '112 SMS', 'Text 112', 'https://www.112.ie/', '2026-11-27', { registers: true }),
  ],
  CA: [
    row('crisis', '9-8-8: Suicide Crisis Helpline', 'Call or text 988', 'https://988.ca/', '2026-11-21', always),
    row('abuse', 'ShelterSafe', 'Web', 'https://sheltersafe.ca/', '2026-11-27'),
    row('children', 'Kids Help Phone', 'Text 686868', 'https://kidshelpphone.ca/', '2026-11-27', always),
    row('poison', 'Canada’s poison centres', 'Call 1-844-764-7669', 'https://infopoison.ca/', '2026-11-27', {
      region: 'all but Quebec and Nunavut',
    }),
    row('poison', 'Centre antipoison du Québec', 'Call 1-800-463-5060', 'https://infopoison.ca/', '2026-11-27', {
      region: 'Quebec',
    }),
    row('urgentAdvice', 'Health advice', 'Call 811', 'https://health811.ontario.ca/', '2026-11-27', {
      region: 'Ontario and most other provinces',
    }),
  ],
  AU: [
    row('crisis', 'Lifeline', 'Call 13 11 14', 'https://www.lifeline.org.au/', '2026-11-21', always),
    row('crisis', 'Lifeline', 'Text 0477 13 11 14', 'https://www.lifeline.org.au/', '2026-11-27', always),
    row(
      'crisis',
      '13YARN, for Aboriginal and Torres Strait Islander people',
      'Call 13 92 76',
      'https://www.13yarn.org.au/',
      '2026-11-27',
      always,
    ),
    row('abuse', '1800RESPECT', 'Call 1800 737 732', 'https://www.1800respect.org.au/', '2026-11-21', always),
    row('abuse', '1800RESPECT', 'Text 0458 737 732', 'https://www.1800respect.org.au/', '2026-11-27'),
    row('children', 'Kids Helpline', 'Call 1800 55 1800', 'https://kidshelpline.com.au/', '2026-11-27', always),
    row(
      'poison',
      'Poisons Information Centre',
      'Call 13 11 26',
      'https://www.healthdirect.gov.au/poisons-information-centre',
      '2026-11-21',
      always,
    ),
    row('urgentAdvice', '1800MEDICARE', 'Call 1800 633 422', 'https://www.healthdirect.gov.au/', '2026-11-27', always),
    row('deaf', 'Emergency call by textphone', 'Textphone 106', 'https://www.triplezero.gov.au/', '2026-11-27'),
  ],
  NZ: [
    row('crisis', '1737', 'Call or text 1737', 'https://1737.org.nz/', '2026-11-21', always),
    row('abuse', 'Women’s Refuge', 'Call 0800 733 843', 'https://womensrefuge.org.nz/', '2026-11-21', always),
    row('children', '0800 What’s Up', 'Call 0800 942 8787', 'https://whatsup.co.nz/', '2026-11-27'),
    row('poison', 'National Poisons Centre', 'Call 0800 764 766', 'https://poisons.co.nz/', '2026-11-21', always),
    row(
      'urgentAdvice',
      'Healthline',
      'Call 0800 611 116',
      'https://info.health.nz/services-support/healthline',
      '2026-11-21',
      always,
    ),
    row('deaf', '111 TXT', 'Text 111', 'https://www.police.govt.nz/111-txt', '2026-11-27', { registers: true }),
  ],
  EU: [
    row(
      'crisis',
      'Emotional support helpline',
      'Call 116 123',
      'https://digital-strategy.ec.europa.eu/en/policies/116-helplines',
      '2026-11-21',
      { region: 'many EU countries' },
    ),
    row(
      'abuse',
      'Helpline for violence against women',
      'Call 116 016',
      'https://digital-strategy.ec.europa.eu/en/policies/116-helplines',
      '2026-11-21',
      { region: 'some EU countries' },
    ),
    row(
      'children',
      'Helpline for children',
      'Call 116 111',
      'https://digital-strategy.ec.europa.eu/en/policies/116-helplines',
      '2026-11-27',
      { region: 'many EU countries' },
    ),
  ],
};
