import { beforeEach, describe, expect, it } from 'vitest';
import { isOutdated, noteVersion, versionTag } from '@/lib/platform/page-versions.mjs';

beforeEach(() => {
  delete (globalThis as { bedsidePageVersions?: unknown }).bedsidePageVersions;
});

describe('a cached page', () => {
  it('is current while nothing is known of what it shows', () => {
    expect(isOutdated([versionTag('thread:post', 0), 'thread:post'])).toBe(false);
  });

  it('is out of date once a newer version is noted, and current from that version on', () => {
    noteVersion('thread:post', 3);
    expect([0, 1, 2, 3, 4].map((version) => isOutdated([versionTag('thread:post', version)]))).toEqual([true, true, true, false, true]);
  });

  it('is out of date when any one of its tags is', () => {
    noteVersion('thread:post', 3);
    expect(isOutdated(['post:a', versionTag('thread:other', 0), versionTag('thread:post', 2)])).toBe(true);
  });

  it('has nothing to do with another post’s versions', () => {
    noteVersion('thread:post', 3);
    expect(isOutdated([versionTag('thread:post-two', 0), versionTag('thread', 0)])).toBe(false);
  });

  it('does not become current again when an older version is noted late', () => {
    noteVersion('thread:post', 3);
    noteVersion('thread:post', 2);
    expect(isOutdated([versionTag('thread:post', 2)])).toBe(true);
  });

  it.each(['', '@', '@5', 'thread:post', 'thread:post@', 'thread:post@x', '__proto__@0', '_N_T_/posts/[slug]/page'])('with the tag “%s” is not made out of date by it', (tag) => {
    noteVersion('thread:other', 9);
    expect(isOutdated([tag])).toBe(false);
  });

  it('and the deeds that count versions share one list in this process', () => {
    noteVersion('thread:post', 7);
    expect((globalThis as { bedsidePageVersions?: Map<string, number> }).bedsidePageVersions?.get('thread:post')).toBe(7);
  });
});
