import type { Person, WithContext } from 'schema-dts';
import { type Picture, plainPictureAddress } from '@/lib/posts/model/picture';
import type { Physician } from '@/lib/posts/model/post';
import { absoluteUrl, siteName } from './page-metadata';
import { describePerson } from './post-structured-data';

/** Whoever writes here, as schema.org says it: what their page shows, and no more. */
export function describePhysician(physician: Physician, picture: Picture | null = null): WithContext<Person> {
  return {
    '@context': 'https://schema.org',
    ...(describePerson(physician) as Exclude<Person, string>),
    jobTitle: physician.specialty,
    knowsLanguage: physician.languages,
    ...(physician.interests.length > 0 ? { knowsAbout: physician.interests } : {}),
    ...(picture === null ? {} : { image: absoluteUrl(plainPictureAddress(picture)) }),
    worksFor: { '@type': 'Organization', name: siteName, url: absoluteUrl('/') },
  };
}
