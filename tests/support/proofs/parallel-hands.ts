/** Several processes that work on one database at the same time: random scripts for them, and everything that must hold afterwards. */
import { type ChildProcess, fork } from 'node:child_process';
import { staffActions } from '@/lib/comments/transitions';
import { env } from '@/lib/platform/env';
import { after, noon } from '../moments';
import { seededRandom } from '../seeded-random';
import type { Practice } from '../viewers';
import { type ChainPlace, checkInterleaving } from './check-interleaving';
import { type Account, letters, type Play, type Played, type Step, type World } from './hand-deeds';
import type { HandOrder } from './hand-process';

class Hand {
  readonly #child: ChildProcess;

  constructor(readonly number: number) {
    this.#child = fork('tests/support/proofs/hand-process.ts', {
      execArgv: ['--import', 'tsx'],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
  }

  order<Answer>(order: HandOrder): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const died = (): void => reject(new Error('a hand died'));
      this.#child.once('exit', died);
      this.#child.once('message', (said: { answer: Answer } | { fault: string }) => {
        this.#child.off('exit', died);
        if ('fault' in said) reject(new Error(said.fault));
        else resolve(said.answer);
      });
      this.#child.send(order);
    });
  }

  async end(): Promise<void> {
    const ended = new Promise((resolve) => this.#child.once('exit', resolve));
    this.#child.disconnect();
    await ended;
  }
}

/** Deeds that many ways lead to stand more than once. */
const deeds: readonly Step['deed'][] = [
  // Putting questions together has races and releases of its own: see merge-questions.test.ts. A question has no theme.
  ...staffActions.filter((action) => !['merge', 'unmerge', 'theme'].includes(action)),
  ...(['publish', 'publish', 'answer', 'answer', 'redact', 'undo', 'undo', 'unpublish'] as const),
  ...(['edit', 'edit', 'withdraw', 'erase', 'submit', 'report', 'read', 'deliver'] as const),
];

/** The undo window is a minute long: what is done at its very end races with the mail that is then due. */
const moments = [0, 1, 2, 30, 59, 60, 60, 61, 62];

const hours = 3_600_000;

/** Interleavings on comments of their own that run at the same time: waiting for eight hands each time takes longer than what they do. */
const together = 24;

/** So far apart that limits, keys and leases of one round are forgotten in the next. */
const hoursApart = 26;

export interface Hands {
  /** Plays that many interleavings, or fewer once the time `until` has come, but `least`; gives how often each deed ended how. */
  play(
    interleavings: number,
    until?: { time: number; least: number },
    tell?: (played: number) => void,
  ): Promise<{ played: number; tally: Map<string, number> }>;
  end(): Promise<void>;
}

/** `settings` of the calling process are those of the hands. */
export async function startHands(howMany: number, seed: number, people: Practice): Promise<Hands> {
  const random = seededRandom(seed);
  const pick = <Of>(from: readonly Of[]): Of => from[Math.floor(random() * from.length)] as Of;
  const accounts: Account[] = Object.values(people).map(({ accountId, name, role, physician }) => ({
    id: accountId,
    name,
    role,
    physician,
  }));
  const hands = Array.from({ length: howMany }, (_, number) => new Hand(number));
  const all = <Answer>(order: (hand: number) => HandOrder): Promise<Answer[]> =>
    Promise.all(hands.map((hand) => hand.order<Answer>(order(hand.number))));
  await all((hand) => ({ settings: env(), hand }));

  let number = 0;
  let place: ChainPlace | null = null;
  const aStep = (): Step => ({
    deed: pick(deeds),
    by: Math.floor(random() * accounts.length),
    which: Math.floor(random() * 2),
    seconds: pick(moments),
    stale: random() < 0.3,
    twice: random() < 0.15,
    grave: random() < 0.25,
  });

  async function playTogether(tally: Map<string, number>): Promise<void> {
    number += 1;
    const begin = new Date(noon.getTime() + number * hoursApart * hours);
    const names = Array.from({ length: together }, (_, index) => `${letters(number)} x${letters(index)}`);
    const named = hands.map((_hand, place) => names.filter((_name, index) => index % hands.length === place));
    const worlds = (await all<World[]>((hand) => ({ begin: named[hand] ?? [], at: begin.getTime() }))).flat();
    const plays = hands.map(() =>
      worlds.map((world): Play => ({
        ...world,
        at: begin.getTime() + 1000,
        accounts,
        steps: Array.from({ length: random() < 0.3 ? 2 : 1 }, aStep),
      })),
    );
    const played = (await all<Played[]>((hand) => ({ plays: plays[hand] ?? [] }))).flat();
    const deliverAll = (seconds: number, later = 0): Promise<string[][]> =>
      all<string[]>(() => ({ deliverAt: after(seconds, begin).getTime(), later }));
    // What the first had taken and could not settle is seen by the second, and free for the third: nobody kept it for more than a minute.
    const mailed = [...(await deliverAll(7200)), ...(await deliverAll(7400)), ...(await deliverAll(7400, 60_001))];
    for (const told of played.flatMap((one) => one.told)) {
      const what = `${told.deed} ${told.outcome}`;
      tally.set(what, (tally.get(what) ?? 0) + 1);
    }
    const comments = worlds.flatMap((world) => world.comments);
    const words = ` ${letters(number)} x`;
    place = await checkInterleaving({ begin, words, comments, accounts, played, mailed: mailed.flat(), place });
  }

  return {
    async play(interleavings, until, tell = () => undefined) {
      const tally = new Map<string, number>();
      let played = 0;
      const isLate = (): boolean => until !== undefined && played >= until.least && Date.now() >= until.time;
      for (; played < interleavings && !isLate(); played += together) {
        try {
          await playTogether(tally);
          tell(played + together);
        } catch (error) {
          throw new Error(`interleavings ${(number - 1) * together} and following of seed ${seed}`, { cause: error });
        }
      }
      return { played, tally };
    },
    async end() {
      await Promise.all(hands.map((hand) => hand.end()));
    },
  };
}
