/**
 * What publishing itself writes into a post: that it is out, since when, and who has read it. Everything else stays as it was approved.
 * Pure.
 */
import { isClinical, type PostKind, postKinds } from '@/lib/posts/model/post-kinds';
import { changeFields, type FieldValue, readFields } from '@/lib/posts/writing/change-fields';
import { fieldOrder } from '@/lib/posts/writing/field-order';

export type Approval = { person: string; day: string; scope: 'whole-page' | 'change' };

export function isClinicalSource(source: string): boolean {
  const kind = readFields(source)?.['kind'];
  // What nobody can tell is taken for advice.
  return typeof kind !== 'string' || !Object.hasOwn(postKinds, kind) || isClinical(kind as PostKind);
}

/** `today` as the practice's calendar has it. */
export function stampPublished(source: string, today: string, approval: Approval | null): string {
  const fields = readFields(source) ?? {};
  const published =
    typeof fields['published'] === 'string' && fields['status'] !== 'draft' ? fields['published'] : today;
  const changes: Record<string, FieldValue | undefined> = { status: 'published', published, publishAt: undefined };
  const newest = newestChange(fields['changes']);
  if (newest !== null) changes['updated'] = newest;
  if (isClinicalSource(source)) {
    const reviewers = Array.isArray(fields['reviewers']) ? fields['reviewers'] : [];
    const review = approval && { person: approval.person, date: approval.day, scope: approval.scope };
    const isKnown = review !== null && reviewers.some((one) => JSON.stringify(one) === JSON.stringify(review));
    changes['reviewers'] = review === null || isKnown ? reviewers : [...reviewers, review];
    changes['lastReviewed'] =
      approval?.day ?? (typeof fields['lastReviewed'] === 'string' ? fields['lastReviewed'] : today);
  }
  return changeFields(source, changes, fieldOrder);
}

function newestChange(changes: FieldValue | undefined): string | null {
  const days = (Array.isArray(changes) ? changes : []).flatMap((change) =>
    typeof change === 'object' && !Array.isArray(change) && typeof change['date'] === 'string' ? [change['date']] : [],
  );
  return days.sort().at(-1) ?? null;
}

export function stampWithdrawn(
  source: string,
  { date, reason, replacement }: { date: string; reason: string; replacement: string },
): string {
  const withdrawal = { date, reason, ...(replacement === '' ? {} : { replacement }) };
  return changeFields(source, { status: 'withdrawn', withdrawal }, fieldOrder);
}
