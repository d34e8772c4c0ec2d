import { cacheLife, cacheTag } from 'next/cache';
import { now as readClock } from '@/lib/platform/clock';
import { passage } from '@/lib/platform/site-language';
import { readFactTags } from '@/lib/practice/says/fact-versions';
import { readPracticeNow } from '@/lib/practice/says/practice-now';

/** On a sheet that somebody takes home: whose it is, and the number to ring. Nothing where no place was written down. */
export async function PrintedPractice() {
  'use cache';
  cacheLife('page');
  cacheTag(...(await readFactTags()));
  const { places } = await readPracticeNow(readClock());
  if (places.length === 0) return null;
  return (
    <ul className="font-bold">
      {places.map(({ id, name, phone }) => (
        <li key={id}>
          <bdi {...passage(null)}>{name}</bdi>
          {' · '}
          <bdi dir="ltr">{phone}</bdi>
        </li>
      ))}
    </ul>
  );
}
