import type {
  BlogPosting,
  CreativeWork,
  MedicalCode,
  MedicalCondition,
  MedicalWebPage,
  Person,
  WithContext,
} from 'schema-dts';
import { pageLanguage } from '@/lib/platform/site-language';
import { type Byline, type Post, reviewDayForMachines } from '@/lib/posts/model/post';
import { isClinical } from '@/lib/posts/model/post-kinds';
import { referenceAddress } from '@/lib/posts/model/reference-schema';
import { absoluteUrl, siteName } from './page-metadata';

/** A post as schema.org says it. Advice past its review day claims no review: a machine would repeat it without the banner. */
export function describePost(post: Post, now: Date): WithContext<MedicalWebPage | BlogPosting> {
  const shared = {
    '@context': 'https://schema.org',
    name: post.title,
    headline: post.title,
    description: post.summary,
    url: absoluteUrl(`/posts/${post.slug}`),
    inLanguage: post.language ?? pageLanguage(),
    datePublished: post.published,
    dateModified: post.updated ?? post.published,
    isAccessibleForFree: true,
    author: post.authors.map(describePerson),
    publisher: { '@type': 'Organization', name: siteName, url: absoluteUrl('/') },
    ...(post.image ? { image: absoluteUrl(post.image.src) } : {}),
    ...(post.conditions.length > 0 ? { about: post.conditions.map(describeCondition) } : {}),
    ...(post.references.length > 0 ? { citation: post.references.map(describeReference) } : {}),
  } as const;
  if (!isClinical(post.kind)) return { ...shared, '@type': 'BlogPosting' };
  const lastReviewed = reviewDayForMachines(post, now);
  return {
    ...shared,
    '@type': 'MedicalWebPage',
    audience: { '@type': 'MedicalAudience', audienceType: 'Patient' },
    ...(lastReviewed ? { lastReviewed, reviewedBy: listReviewers(post).map(describePerson) } : {}),
  };
}

/** A person who has read a page twice is named once. */
function listReviewers(post: Post): Byline[] {
  return [...new Map(post.reviews.map(({ reviewer }) => [reviewer.handle, reviewer])).values()];
}

/** By name, with the page that says more. */
export function describePerson({ name, credentials, handle }: Byline): Person {
  return { '@type': 'Person', name, description: credentials, url: absoluteUrl(`/physicians/${handle}`) };
}

function describeCondition({ name, mesh, icd10cm }: Post['conditions'][number]): MedicalCondition {
  const codes: MedicalCode[] = [
    ...(mesh ? [{ '@type': 'MedicalCode' as const, codingSystem: 'MeSH', codeValue: mesh }] : []),
    ...(icd10cm ? [{ '@type': 'MedicalCode' as const, codingSystem: 'ICD-10-CM', codeValue: icd10cm }] : []),
  ];
  return { '@type': 'MedicalCondition', name, ...(codes.length > 0 ? { code: codes } : {}) };
}

function describeReference(reference: Post['references'][number]): CreativeWork {
  return { '@type': 'CreativeWork', name: reference.title, url: referenceAddress(reference) };
}
