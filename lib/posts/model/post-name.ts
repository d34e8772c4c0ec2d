/**
 * The name of a post's file, which is its address: a slug, and for a translation its language, as in `migraine.es`.
 * It must not know whether such a file exists.
 */
import { slugSchema } from './field-rules';

export type PostName = {
  /** The slug of the original, which is the whole name of an original. */
  original: string;
  /** Null for an original. */
  language: string | null;
};

/** Null when no post can have this name. A language is written as BCP-47 has it: `es`, `pt-BR`, `zh-Hant`. */
export function parsePostName(name: string): PostName | null {
  const [original = '', language, ...rest] = name.split('.');
  if (rest.length > 0 || !slugSchema.safeParse(original).success) return null;
  if (language === undefined) return { original, language: null };
  return isLanguageTag(language) ? { original, language } : null;
}

/** Takes names that posts have; a name without a language is its own original. */
export function originalOf(name: string): string {
  return name.split('.')[0] ?? name;
}

export function isTranslation(name: string): boolean {
  return name.includes('.');
}

export function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    return false;
  }
}
