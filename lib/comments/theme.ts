/** What an experience may be about, as its writer chose it: codes that also stand in addresses. Pure. */
import { z } from 'zod';
import { storiesPlace } from '@/lib/posts/model/stories-place';

export const themes = ['what-helped', 'side-effects', 'budget', 'feelings'] as const;
/** Of a story of the practice. */
const storyThemes = ['thanks', 'hard'] as const;

export type Theme = (typeof themes)[number] | (typeof storyThemes)[number];
const all: readonly Theme[] = [...themes, ...storyThemes];

/** Nothing chosen, and anything that is no theme, is none: no one is asked twice about something that is up to them. */
export const themeSchema = z.enum(all).nullable().catch(null);

/** Null for none, for a code that has since gone out of use, and for one that is not `among` these. */
export function findTheme(code: string | null | undefined, among: readonly Theme[] = all): Theme | null {
  return among.find((theme) => theme === code) ?? null;
}

/** What can be chosen where a message stands: by the id of its post, or that of the stories. */
export function themesAt(placeId: string): readonly Theme[] {
  return placeId === storiesPlace.id ? storyThemes : themes;
}
