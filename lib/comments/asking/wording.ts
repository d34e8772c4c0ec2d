/**
 * What somebody is told before they send something: who reads it, and that answers are general information. A message names the words of
 * that day by their hash, so that a changed word is another wording without anyone saying so.
 */
import { sha256 } from '@/lib/platform/crypto';
import { messagesIn, pageLanguage } from '@/lib/platform/site-language';
import { siteLanguages } from '@/lib/shared/messages/site-messages';

export interface Wording {
  hash: string;
  language: string;
  words: string;
}

const forms = ['message', 'reply', 'story'] as const;
export type WordedForm = (typeof forms)[number];

/** As the form beneath a post in that language says it; null means the site's language. */
export function wordingOf(form: WordedForm, language: string | null | undefined): Wording {
  const { ask, generalInformation, replyForm, stories } = messagesIn(language);
  const said = {
    message: [ask.introduction, generalInformation],
    reply: [replyForm.lead, generalInformation],
    story: [stories.introduction],
  };
  const words = said[form].join('\n');
  const tag = pageLanguage(language);
  return { hash: sha256(JSON.stringify([tag, words])), language: tag, words };
}

/** Every wording that a form of this site has now. */
export function everyWording(): Wording[] {
  return siteLanguages.flatMap((language) => forms.map((form) => wordingOf(form, language)));
}
