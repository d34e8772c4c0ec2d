/** What an experience may be about, as its writer chose it: codes that also stand in addresses. Pure. */
import { z } from 'zod';
export const themes = ['what-helped', 'side-effects', 'budget', 'feelings'] as const;

/** Nothing chosen, and anything that is no theme, is none: no one is asked twice about something that is up to them. */
export const themeSchema = z.enum(themes).nullable().catch(null);
export type Theme = (typeof themes)[number];

/** Null for none, and for a code that has since gone out of use. */
export function findTheme(code: string | null | undefined): Theme | null {
  return themes.find((theme) => theme === code) ?? null;
}
