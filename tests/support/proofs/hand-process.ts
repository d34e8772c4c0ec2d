/** A process of its own with its own connections to one database: plays what it is sent, until whoever began it ends it. */
import { inspect } from 'node:util';
import { type Env, replaceEnv } from '@/lib/platform/env';
import { beginWorld, deliver, type Play, playHand } from './hand-deeds';

export type HandOrder =
  | { settings: Partial<Env>; hand: number }
  /** Makes a world under each of these names, at that time in milliseconds. */
  | { begin: string[]; at: number }
  /** At the same time. */
  | { plays: Play[] }
  /** Send everything that is due at that time, in milliseconds. */
  | { deliverAt: number; later: number };

let hand = 0;
// Every deed writes a line to the log, which nobody reads here.
process.stdout.write = () => true;

async function obey(order: HandOrder): Promise<unknown> {
  if ('settings' in order) {
    replaceEnv(order.settings);
    hand = order.hand;
    return null;
  }
  if ('begin' in order) return Promise.all(order.begin.map((name) => beginWorld(name, new Date(order.at))));
  return 'plays' in order
    ? Promise.all(order.plays.map((play) => playHand(play, hand)))
    : deliver(new Date(order.deliverAt), order.later);
}

process.on('message', (order: HandOrder) => {
  obey(order).then(
    (answer) => process.send?.({ answer }),
    // With what caused it: an error does not pass from one process to another.
    (error: unknown) => process.send?.({ fault: inspect(error) }),
  );
});
process.on('disconnect', () => process.exit(0));
