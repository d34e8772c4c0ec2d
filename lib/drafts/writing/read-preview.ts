/** What a draft would show to readers as it is saved now. */
import type { OpenedDraft } from '@/lib/drafts/open-draft';
import { stampPublished } from '@/lib/drafts/publishing/stamp-post';
import { siteDay } from '@/lib/platform/site-time';
import { splitSource } from '@/lib/posts/files/split-source';
import { judgePost } from '@/lib/posts/gate/judge-post';
import type { GlossaryEntry } from '@/lib/posts/model/vocabulary-schema';
import { listGlossary } from '@/lib/posts/reading/read-vocabulary';
import { readFields } from '@/lib/posts/writing/change-fields';

export type Preview = {
  title: string;
  summary: string;
  keyPoints: string[];
  language: string | null;
  /** Null where the gate finds what no page could draw. */
  body: string | null;
  terms: GlossaryEntry[];
};

/** A body is drawn although these are still to be mended: they concern what it says and not how it is made. */
const ofWords = new Set([
  ...['frontmatter', 'placeholder', 'topic', 'series', 'person', 'file-name', 'citation', 'anchor', 'list', 'heading'],
  ...['emergency-card', 'numbers-together', 'dose-in-text', 'wording', 'typography'],
]);

export async function readPreview({ source, slug }: OpenedDraft, now: Date): Promise<Preview> {
  const judged = await judgePost(stampPublished(source, siteDay(now), null), slug, now);
  const isRefused = judged.some(({ severity, rule }) => severity === 'error' && !ofWords.has(rule));
  const fields = readFields(source) ?? {};
  const text = (key: string): string => (typeof fields[key] === 'string' ? fields[key] : '');
  const points = fields['keyPoints'];
  return {
    title: text('title') || slug,
    summary: text('summary'),
    keyPoints: Array.isArray(points) ? points.filter((point) => typeof point === 'string') : [],
    language: text('language') || null,
    body: isRefused ? null : splitSource(source).body,
    terms: await listGlossary(),
  };
}
