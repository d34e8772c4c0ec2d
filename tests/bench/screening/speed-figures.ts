/** How long the screening takes, in milliseconds: on what a patient writes, and on what nobody means. It prints; it never judges. */
import { findIdentifiers } from '../../../lib/screening/identifiers';
import { explainUrgency } from '../../../lib/screening/learned/explain-urgency';
import { assessUrgency } from '../../../lib/screening/urgency';
import { readSentences } from '../../sentences/read-sentences';

const ordinary = 2_000;
const hostile = 20_000;
const turns = 40;
const hostileTurns = 5;
const walls = ['a', '1 ', 'Aa ', 'my son ', '@a.', '1-', 'Dr A. ', 'قال ', 'I want to die, no '];

function middle(deed: () => unknown, times: number): number {
  const taken = Array.from({ length: times }, () => {
    const start = performance.now();
    deed();
    return performance.now() - start;
  }).sort((one, other) => one - other);
  return Math.round((taken[Math.floor(times / 2)] ?? 0) * 100) / 100;
}

/** Medians; a machine with other work takes longer. */
export function benchSpeed(figures: Record<string, number>): void {
  for (const language of ['en', 'es', 'ar']) {
    const text = readSentences(`identifiers-${language}`)
      .map((one) => one.text.replace(/\[\[\w+:(.*?)\]\]/g, '$1'))
      .join(' ')
      .slice(0, ordinary);
    middle(() => findIdentifiers(text), turns);
    const both = (): void => {
      findIdentifiers(text);
      assessUrgency(text);
    };
    figures[`ms: ${language} 2,000 characters`] = middle(both, turns);
    figures[`ms: ${language} explaining`] = middle(() => explainUrgency(text, 'crisis'), turns);
  }
  const worst = walls.map((wall) => {
    const text = wall.repeat(hostile).slice(0, hostile);
    return middle(() => {
      findIdentifiers(text);
      assessUrgency(text);
    }, hostileTurns);
  });
  figures['ms: 20,000 hostile, worst of nine'] = Math.max(...worst);
  console.log(`\nspeed: walls of ${walls.map((wall, at) => `"${wall}" ${worst[at]} ms`).join(', ')}`);
}
