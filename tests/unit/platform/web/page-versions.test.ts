import { beforeEach, describe, expect, it } from 'vitest';
import { isOutdated, noteVersion, rememberVersion, versionTag } from '@/lib/platform/web/page-versions.mjs';

const held = globalThis as { bedsidePageVersions?: Map<string, number> };

beforeEach(() => {
  delete held.bedsidePageVersions;
});

const outdatedAt = (...versions: number[]): boolean[] =>
  versions.map((version) => isOutdated([versionTag('thread:post', version)]));

describe('a cached page', () => {
  it('of a thread without a change is current while no change is noted', () => {
    expect(isOutdated([versionTag('thread:post', 0), 'thread:post'])).toBe(false);
  });

  it.each([
    ['noted', noteVersion],
    ['remembered from the database at the start', rememberVersion],
  ])(
    'is current at exactly the version that was %s: an older one is out of date, and a newer one is another database’s',
    (_how, note) => {
      note('thread:post', 3);
      expect(outdatedAt(0, 1, 2, 3, 4)).toEqual([true, true, true, false, true]);
    },
  );

  it('of another database is out of date here, where nothing is known of it', () => {
    expect(outdatedAt(7)).toEqual([true]);
  });

  it('is out of date when any one of its tags is', () => {
    noteVersion('thread:post', 3);
    expect(isOutdated(['post:a', versionTag('thread:other', 0), versionTag('thread:post', 2)])).toBe(true);
  });

  it('has nothing to do with another post’s versions', () => {
    noteVersion('thread:post', 3);
    expect(isOutdated([versionTag('thread:post-two', 0), versionTag('thread', 0)])).toBe(false);
  });

  it.each([noteVersion, rememberVersion])(
    'does not become current again when an older version is noted late',
    (note) => {
      noteVersion('thread:post', 3);
      note('thread:post', 2);
      expect(outdatedAt(2, 3)).toEqual([true, false]);
    },
  );

  it.each([
    '',
    '@',
    '@5',
    'thread:post',
    'thread:post@',
    'thread:post@x',
    'thread:post@-1',
    '__proto__@0',
    '_N_T_/posts/[slug]/page',
  ])('with the tag “%s” is not made out of date by it', (tag) => {
    noteVersion('thread:other', 9);
    expect(isOutdated([tag])).toBe(false);
  });

  it('is judged by one list for the whole process, whichever of its parts noted the version', () => {
    noteVersion('thread:post', 7);
    expect(held.bedsidePageVersions?.get('thread:post')).toBe(7);
  });
});
