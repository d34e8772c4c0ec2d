/** From which scores on a message is shown help, by its length; for the server's models and for those of a device. Pure. */
import type { Scores } from './linear-model';

/** Log-odds; chosen on texts that the models judging them had not learnt, so that few calm questions and most cries are shown help. */
const limits = {
  crisis: { short: -0.99, long: -1, anywhere: 1.8, ring: 0.4 },
  emergency: { short: -0.9, long: -0.75, anywhere: 2.2, ring: 0.4 },
} as const;
/** Words from which a message begins to be judged as a long one, and from which it is one: a whole story dilutes what it tells. */
const longFrom = 40;
const longAt = 100;
/** One word alone is heard by rules or not at all: what a model makes of "no" or of a letter is its own bent and not the writer's. */
const fewestWords = 2;
/**
 * How much surer of four words or fewer: cries that short are heard by rules, while "I have asthma too" and "not yet" lie near what a
 * longer message needs. Of 116 calm ones 39 were taken for cries without it and none with it.
 */
const briefMargin = 1.5;
/** Scores lie lower in Arabic, whose words have more forms than were taught: calm ones by as much as cries. */
const arabicEase = 0.35;
/** `now` asks for the full panel, `near` for a calm line; `excess` is how far the strongest score lies above what `now` asks for. */
export type Heard = { ring: 'now' | 'near' | 'nothing'; excess: number; worst: number };

export const silent: Heard = { ring: 'nothing', excess: -Infinity, worst: Infinity };

/** What words say by themselves that a cry has, and how much a score falls for each step below it: a plain story has what stands between them alone. */
const wanted = { latin: 1.8, arabic: 2.8 } as const;
const doubting = 0.4;

/** `words` is how many there are of all pieces; `evidence` as `evidenceOf` gives it (word-evidence.ts), or nothing where it is not asked for. */
export function hearScores(
  danger: keyof typeof limits,
  scores: Scores,
  words: number,
  hasArabic: boolean,
  evidence = Infinity,
): Heard {
  if (words < fewestWords) return silent;
  const { short, long, anywhere, ring } = limits[danger];
  const ease = hasArabic ? arabicEase : 0;
  const brief = words < 5 ? briefMargin : words === 5 ? briefMargin / 3 : 0;
  const length = Math.min(1, Math.max(0, (words - longFrom) / (longAt - longFrom)));
  const doubt = doubting * Math.max(0, (hasArabic ? wanted.arabic : wanted.latin) - evidence);
  const excess =
    Math.max(scores.worst - anywhere, scores.whole - (short + (long - short) * length)) + ease - brief - doubt;
  return {
    ring: excess >= 0 ? 'now' : scores.worst + ease >= ring ? 'near' : 'nothing',
    excess,
    worst: scores.worst + ease,
  };
}
