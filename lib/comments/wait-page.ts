/**
 * A page that says when to send a message again, and keeps its words: small, and made without Next, because it is for when very many
 * messages come at once. Pure; whatever was typed is text in it.
 */
import type { EmergencyNumbers } from '@/lib/practice/emergency-numbers';
import { fillWords } from '@/lib/shared/fill-words';
import type { Messages } from '@/lib/shared/messages/en';
import { directionOf } from '@/lib/shared/text-direction';

/** Goes into the policy of the page by its hash. */
export const waitPageStyle =
  ':root{color-scheme:light dark}body{margin:0;font:1.125rem/1.6 system-ui,sans-serif;color:light-dark(#17211f,#eceeea);background:light-dark(#fffefb,#121918)}' +
  'p{margin:1rem 0}main,aside p{max-width:40rem;margin:1rem auto;padding:0 1rem}h1{font-size:1.5rem;line-height:1.3}aside{background:light-dark(#fbe9e7,#401b1d);padding:.1rem 0}' +
  '[role=alert]{border:4px solid light-dark(#a01c28,#ffa19b);border-radius:6px;padding:0 1rem}' +
  'form p{margin-bottom:0}label{font-weight:600}textarea{box-sizing:border-box;width:100%;margin:.5rem 0 1rem;padding:.5rem;font:inherit;border:2px solid light-dark(#4b5754,#b7c1bd);border-radius:6px;color:inherit;background:transparent}' +
  'button{min-height:3rem;padding:0 1.5rem;font:inherit;font-weight:600;border:0;border-radius:6px;color:light-dark(#fffefb,#121918);background:light-dark(#0b5f62,#74d0ca)}a{color:light-dark(#0b5f62,#74d0ca)}';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

type WaitPage = {
  words: Messages;
  language: string;
  numbers: EmergencyNumbers;
  problem: string;
  /** Of the page that the form stands on. */
  path: string;
  /** Everything that was sent, by name. */
  fields: readonly (readonly [name: string, value: string])[];
};

export function waitPage({ words, language, numbers, problem, path, fields }: WaitPage): string {
  const { ask, emergency, form } = words;
  const call = numbers.emergency
    ? fillWords(escape(emergency.call), {
        number: `<a href="tel:${escape(numbers.emergency.tel)}" dir="ltr">${escape(numbers.emergency.number)}</a>`,
      })
    : escape(emergency.callLocal);
  // What was said about words that may change before they are sent again is asked anew.
  const again = fields.filter(([name]) => name !== 'message' && name !== 'choice');
  const typed = fields.find(([name]) => name === 'message')?.[1] ?? '';
  return [
    `<!doctype html><html lang="${escape(language)}" dir="${directionOf(language)}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">',
    `<title>${escape(form.problemTitle)}</title><style>${waitPageStyle}</style></head><body>`,
    `<aside aria-label="${escape(emergency.label)}"><p><b>${escape(emergency.lead)}</b> ${call} ${escape(emergency.doNotWait)}</p></aside>`,
    `<main><h1>${escape(ask.title)}</h1><div role="alert" tabindex="-1" autofocus><p><b>${escape(problem)}</b></p></div>`,
    `<form method="post" enctype="multipart/form-data" action="${escape(path)}">`,
    ...again.map(([name, value]) => `<input type="hidden" name="${escape(name)}" value="${escape(value)}">`),
    // A text area leaves out the first line break in it.
    `<p><label for="message">${escape(form.message)}</label></p><textarea id="message" name="message" rows="8">\n${escape(typed)}</textarea>`,
    `<button>${escape(form.send)}</button></form></main></body></html>`,
  ].join('\n');
}
