/**
 * A page that says why something was not taken and keeps its words: small, and made without Next, because it is for when very many
 * messages come at once, and for when Next has nothing to make a page from. Pure; whatever was typed is text in it.
 */
import type { EmergencyNumbers } from '@/lib/practice/emergency-numbers';
import { escapeMarkup } from '@/lib/shared/escape-markup.mjs';
import type { Messages } from '@/lib/shared/messages/en';
import { faultWords } from '@/lib/shared/messages/fault-words';
import { say } from '@/lib/shared/messages/say';
import type { SiteLanguage } from '@/lib/shared/messages/site-messages';
import { directionOf } from '@/lib/shared/text-direction';

/** Goes into the policy of the page by its hash. */
export const tooManyRequestsStyle =
  ':root{color-scheme:light dark}body{margin:0;font:1.125rem/1.6 system-ui,sans-serif;color:light-dark(#17211f,#eceeea);background:light-dark(#fffdf8,#111817)}' +
  'p{margin:1rem 0}main,aside p{max-width:40rem;margin:1rem auto;padding:0 1rem}h1{font-size:1.5rem;line-height:1.3}aside{background:light-dark(#fbe9e7,#401b1d);padding:.1rem 0}' +
  '[role=alert]{margin:1rem 0;border:4px solid light-dark(#a01c28,#ffa19b);border-radius:6px;padding:0 1rem}' +
  'form p{margin-bottom:0}label{font-weight:600}textarea{box-sizing:border-box;width:100%;margin:.5rem 0 1rem;padding:.5rem;font:inherit;border:2px solid light-dark(#4b5754,#b7c1bd);border-radius:6px;color:inherit;background:transparent}' +
  'button{min-height:3rem;padding:0 1.5rem;font:inherit;font-weight:600;border:0;border-radius:6px;color:light-dark(#fffdf8,#111817);background:light-dark(#0b5f62,#7fd6cf)}a{color:light-dark(#0b5f62,#7fd6cf)}';

type TooManyRequestsPage = {
  words: Messages;
  language: SiteLanguage;
  numbers: EmergencyNumbers;
  /** How urgent what was typed sounds. */
  urgency: 'none' | 'emergency' | 'crisis';
  problem: string;
  /** Of the page that the form stands on. */
  path: string;
  /** False where sending the same again would end the same: then there is a way back to the page, and no button. */
  again?: boolean;
  /** Everything that was sent, by name. */
  fields: readonly (readonly [name: string, value: string])[];
};

type Field = TooManyRequestsPage['fields'][number];

export function tooManyRequestsPage({
  words,
  language,
  numbers,
  urgency,
  problem,
  path,
  again: may = true,
  fields,
}: TooManyRequestsPage): string {
  const { ask, emergency, form } = words;
  const call = numbers.emergency
    ? say(escapeMarkup(emergency.call), { number: dial(numbers.emergency) })
    : escapeMarkup(emergency.callLocal);
  const holdsWords = fields.some(isTyped);
  // What was said about words that may change before they are sent again is asked anew.
  const again = holdsWords ? fields.filter(([name]) => name !== 'choice') : fields;
  // No address of another site: two slashes would begin one.
  const own = path.replace(/^\/+/, '/');
  const title = fields.some(([name]) => name === 'postId') ? ask.title : form.problemTitle;
  return [
    `<!doctype html><html lang="${escapeMarkup(language)}" dir="${directionOf(language)}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">',
    `<title>${escapeMarkup(form.problemTitle)}</title><style>${tooManyRequestsStyle}</style></head><body>`,
    `<aside aria-label="${escapeMarkup(emergency.label)}"><p><b>${call}</b> ${escapeMarkup(emergency.doNotWait)}</p></aside>`,
    `<main>${urgency === 'none' ? '' : whomToCall(urgency, numbers, words)}`,
    `<h1>${escapeMarkup(title)}</h1><div role="alert" tabindex="-1" autofocus><p><b>${escapeMarkup(problem)}</b></p></div>`,
    ...(may
      ? [
          `<form method="post" enctype="multipart/form-data" action="${escapeMarkup(own)}">`,
          ...again.map((field, index) => (isTyped(field) ? textArea(field, index, words) : hidden(field))),
          // Of a deed of a button, whose form holds nothing typed.
          `<button>${escapeMarkup(holdsWords ? form.send : faultWords[language].again)}</button></form>`,
        ]
      : [
          ...again.filter(isTyped).map((field, index) => textArea(field, index, words)),
          `<p><a href="${escapeMarkup(own)}">${escapeMarkup(form.openAgain)}</a></p>`,
        ]),
    '</main></body></html>',
  ].join('\n');
}

const dial = ({ number, tel }: { number: string; tel: string }): string =>
  `<a href="tel:${escapeMarkup(tel)}" dir="ltr">${escapeMarkup(number)}</a>`;

function whomToCall(
  urgency: 'emergency' | 'crisis',
  { emergency, crisis, abuse }: EmergencyNumbers,
  { urgent }: Messages,
): string {
  const lines = [...crisis, ...abuse].map(
    (line) => `<li>${escapeMarkup(line.name)}: ${line.word ? `${escapeMarkup(line.word)} → ` : ''}${dial(line)}</li>`,
  );
  const call = (withNumber: string, local: string): string =>
    emergency ? say(escapeMarkup(withNumber), { number: dial(emergency) }) : escapeMarkup(local);
  return urgency === 'crisis'
    ? `<section role="alert"><h2>${escapeMarkup(urgent.crisisTitle)}</h2><p>${escapeMarkup(urgent.crisisLines)}</p><ul>${lines.join('')}</ul><p>${call(urgent.crisisCall, urgent.crisisCallLocal)}</p></section>`
    : `<section role="alert"><h2>${escapeMarkup(urgent.emergencyTitle)}</h2><p>${call(urgent.emergencyCall, urgent.emergencyCallLocal)}</p><p>${escapeMarkup(urgent.emergencyWait)}</p></section>`;
}

/** The message itself, and whatever holds more than one word: nothing that a form carries unseen does. */
const isTyped = ([name, value]: Field): boolean =>
  name === 'message' || (!name.startsWith('$') && /\S\s+\S/.test(value));

function textArea([name, value]: Field, index: number, { ask, claims, form, report }: Messages): string {
  const labels: Record<string, string> = { alias: ask.alias, claim: claims.claim, words: report.words };
  const label = Object.hasOwn(labels, name) ? (labels[name] ?? '') : form.message;
  const id = name === 'message' ? name : `field-${index}`;
  // A text area leaves out the first line break in it.
  return `<p><label for="${id}">${escapeMarkup(label)}</label></p><textarea id="${id}" name="${escapeMarkup(name)}" rows="${name === 'alias' ? 1 : 8}">\n${escapeMarkup(value)}</textarea>`;
}

const hidden = ([name, value]: Field): string =>
  `<input type="hidden" name="${escapeMarkup(name)}" value="${escapeMarkup(value)}">`;
