import { messagesIn } from '@/lib/platform/site-language';
import type { AiAssistance as Level } from '@/lib/posts/model/post-kinds';

/** Nothing for a post that need not say. */
export function AiAssistance({ level, language }: { level: Level | null; language?: string | null | undefined }) {
  return level === null ? null : <p>{messagesIn(language).aiAssistance[level]}</p>;
}
