/** What an experience may be about, as its writer chose it: codes that also stand in addresses. Pure. */
export const themes = ['what-helped', 'side-effects', 'budget', 'feelings'] as const;
export type Theme = (typeof themes)[number];

/** Null for none, and for a code that has since gone out of use. */
export function findTheme(code: string | null | undefined): Theme | null {
  return themes.find((theme) => theme === code) ?? null;
}
