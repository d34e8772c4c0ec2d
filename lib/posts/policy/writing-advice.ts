/**
 * Advice to an author about clear and safe wording: warnings, never a reason to refuse.
 * It must not know frontmatter. Each piece of advice says where it comes from.
 */
import { statesDose } from '@/lib/posts/mdx/dose-words';
import type { MdxNode } from '@/lib/posts/mdx/mdx-tree';
import { findAttribute, isElement, placeOfNode, walk, wordsOf } from '@/lib/posts/mdx/mdx-tree';
import { countWords } from '@/lib/posts/model/field-rules';
import type { Problem } from '@/lib/posts/model/problem';
import { countSyllables } from './reading-ease';

/** Advice about a paragraph longer than this would only repeat itself. */
const longestJudged = 3000;

type Advice = { rule: string; message: string };

export function findWritingAdvice(tree: MdxNode): Problem[] {
  const problems: Problem[] = [];
  let words: string | null = null;
  const isExplained = (short: string) => {
    words ??= wordsOf(tree);
    return words.includes(`(${short})`) || new RegExp(`\\b${short}\\b \\(`).test(words);
  };
  walk(tree, (node, ancestors) => {
    if (node.type !== 'paragraph' && node.type !== 'tableCell') return;
    const text = wordsOf(node).slice(0, longestJudged);
    for (const advice of [
      ...adviseSentences(text),
      ...adviseNumbers(text),
      ...adviseWords(text),
      ...adviseShortForms(text, isExplained),
    ]) {
      problems.push({ ...placeOfNode(node, ancestors), severity: 'warning', ...advice });
    }
  });
  return [...problems, ...adviseEmergency(tree), ...adviseGrade(tree)];
}

/** https://service-manual.nhs.uk/content/how-we-write */
function adviseSentences(text: string): Advice[] {
  return splitSentences(text).flatMap((sentence) => {
    const count = countWords(sentence);
    return count <= 25
      ? []
      : [
          {
            rule: 'long-sentence',
            message: `"${sentence.trim().slice(0, 40)}…" has ${count} words. Divide sentences over 25 words (NHS service manual).`,
          },
        ];
  });
}

const relative =
  /\b(?:\d+(?:\.\d+)?\s?(?:%|per ?cent)|half|halves|halved|twice|double[sd]?|\d+ times)\b[^.]*\b(?:risk|chance|likely|likelihood)\b|\b(?:risk|chance)\b[^.]*\b(?:\d+(?:\.\d+)?\s?(?:%|per ?cent)|halve[sd]?|double[sd]?)/i;
const absolute = /\bout of\b|\b\d[\d,]* in (?:every )?\d|\bin every \d/i;

/** Absolute figures: https://service-manual.nhs.uk/content/numbers-measurements-dates-time ; doses: ISMP. */
function adviseNumbers(text: string): Advice[] {
  const advice: Advice[] = [];
  if (relative.test(text) && !absolute.test(text)) {
    advice.push({
      rule: 'relative-risk',
      message:
        'Say how many out of how many as well, or use <RiskCompare …>: a relative risk alone misleads (NHS service manual).',
    });
  }
  if (statesDose(text)) {
    advice.push({
      rule: 'dose-in-text',
      message: 'Put the dose in <Dose … cite="…" />, so that it reads as one sentence with its source (ISMP).',
    });
  }
  if (/\b\d+ \d+(?! ?\d{2}\b)\b(?:\s?(?:mg|g|ml|tablets?|capsules?))/.test(text)) {
    advice.push({
      rule: 'numbers-together',
      message: 'Two numbers stand side by side and may be read as one. Write the first in words (ISMP).',
    });
  }
  return advice;
}

const hurtful: readonly [RegExp, string][] = [
  [/\bnon-?complian(?:t|ce)\b/i, 'Say what makes the treatment hard to take'],
  [/\bsuffer(?:s|ing)? from\b/i, 'Say "have"'],
  [/\b(?:a|the) diabetics?\b|\bdiabetics\b/i, 'Say "people with diabetes"'],
  [/\b(?:drug|alcohol) (?:addicts?|abusers?)\b|\balcoholics\b/i, 'Say "people who are dependent on …"'],
  [/\bcommit(?:s|ted|ting)? suicide\b/i, 'Say "died by suicide" or "ended their life"'],
  [/\bfail(?:ed|s)? (?:treatment|therapy)\b/i, 'Say that the treatment did not work'],
  [/\b(?:silent|deadly) killer\b|\bticking time bomb\b/i, 'Say plainly what may happen, and how often'],
];

/** Person-first words: https://service-manual.nhs.uk/content/inclusive-content ; suicide: Samaritans' media guidelines. */
function adviseWords(text: string): Advice[] {
  return hurtful.flatMap(([pattern, instead]) => {
    const found = pattern.exec(text);
    return found === null
      ? []
      : [{ rule: 'wording', message: `"${found[0]}" can hurt or alarm. ${instead} (NHS service manual).` }];
  });
}

const familiar = new Set([
  'US',
  'UK',
  'EU',
  'WHO',
  'NHS',
  'GP',
  'HIV',
  'DNA',
  'CT',
  'MRI',
  'TV',
  'ID',
  'OK',
  'PDF',
  'AM',
  'PM',
  'AI',
  'I',
  'A',
  'II',
  'III',
  'IV',
]);

function adviseShortForms(text: string, isExplained: (short: string) => boolean): Advice[] {
  const shorts = new Set(text.match(/\b[A-Z]{2,6}\b/g) ?? []);
  return [...shorts]
    .filter((short) => !familiar.has(short) && !isExplained(short))
    .map((short) => ({
      rule: 'short-form',
      message: `Write "${short}" in full once, with the short form in brackets (NHS service manual).`,
    }));
}

const emergencySigns =
  /\bchest pain\b|\bpain in (?:your|the) chest\b|\b(?:face|mouth) (?:droops|drooping)\b|\bcannot breathe\b|\bvery short of breath\b|\bcough(?:ing)? up blood\b|\bthunderclap\b|\bsuicidal\b/i;

function adviseEmergency(tree: MdxNode): Problem[] {
  let first: Problem | null = null;
  let hasCard = false;
  walk(tree, (node, ancestors) => {
    if (isElement(node) && node.name === 'CareCard' && findAttribute(node, 'level') === 'emergency') hasCard = true;
    if (first === null && node.type === 'paragraph' && emergencySigns.test(wordsOf(node))) {
      const message =
        'This names a sign of an emergency. Add <CareCard level="emergency" …> so that readers know what to do (NHS service manual, care cards).';
      first = { ...placeOfNode(node, ancestors), severity: 'warning', rule: 'emergency-card', message };
    }
  });
  return first === null || hasCard ? [] : [first];
}

const targetGrade = 8;

/** Shown and never a gate: the NHS service manual advises against reading formulas as gates. */
function adviseGrade(tree: MdxNode): Problem[] {
  const paragraphs: string[] = [];
  walk(tree, (node) => {
    if (node.type === 'paragraph') paragraphs.push(wordsOf(node));
  });
  const text = paragraphs.join('\n');
  const words = text.match(/[\p{L}’']+/gu) ?? [];
  if (words.length < 100) return [];
  const sentences = paragraphs.flatMap(splitSentences).length;
  const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0);
  const grade = 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
  if (grade <= targetGrade) return [];
  const message = `The whole reads like school year ${Math.round(grade)}; try for ${targetGrade} or less (Flesch–Kincaid, a hint and not a rule).`;
  return [{ ...placeOfNode(tree.children?.[0] ?? tree), severity: 'warning', rule: 'reading-grade', message }];
}

function splitSentences(text: string): string[] {
  return text.split(/(?<=[.!?])\s+|(?<=[。！？])|\n+/).filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}
