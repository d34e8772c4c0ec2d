import { aiAssistanceLevels, type AiAssistance as Level } from '@/lib/posts/post-kinds';

/** Nothing for a post that need not say. */
export function AiAssistance({ level }: { level: Level | null }) {
  return level === null ? null : <p className="max-w-measure text-sm text-ink-soft">{aiAssistanceLevels[level]}</p>;
}
