import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/forms/field';
import { surfaceClasses } from '@/components/ui/surface';
import { messagesIn } from '@/lib/platform/site-language';
import { removeWaitAction, saveWaitAction } from '@/lib/practice/says/board-actions';
import type { PracticeNow } from '@/lib/practice/says/practice-now';
import { waitAge, waitLine } from '@/lib/practice/says/practice-words';
import { type StoredWait, type WaitKind, waitKinds, waitRules } from '@/lib/practice/today/wait';
import { desk, deskLocale } from '@/lib/shared/messages/desk';
import { say } from '@/lib/shared/messages/say';
import { BoardNews } from './board-news';
import { ReadersSee } from './readers-see';

const words = desk.todayBoard;

type WaitBoardProps = {
  shown: PracticeNow;
  waits: readonly StoredWait[];
  now: Date;
  news: { at: string; done: string };
};

/** One touch for each wait: the amount is the button. Needs no script. */
export function WaitBoard({ shown, waits, now, news }: WaitBoardProps) {
  return (
    <ul className="grid gap-4 lg:grid-cols-2">
      {waitKinds.map((kind) => (
        <li key={kind} id={kind} className={surfaceClasses('framed', 'scroll-mt-4')}>
          <h3 className="text-xl">{words[kind]}</h3>
          {news.at === kind ? <BoardNews done={news.done} /> : null}
          <WaitShown kind={kind} shown={shown} stored={waits.find((one) => one.kind === kind)} now={now} />
          <WaitForm kind={kind} stored={waits.find((one) => one.kind === kind)} />
        </li>
      ))}
    </ul>
  );
}

type WaitShownProps = { kind: WaitKind; shown: PracticeNow; stored: StoredWait | undefined; now: Date };

function WaitShown({ kind, shown, stored, now }: WaitShownProps) {
  const wait = shown.waits.find((one) => one.kind === kind);
  const site = messagesIn();
  return (
    <>
      <ReadersSee>{wait ? `${waitLine(wait, site)}. ${waitAge(wait, now, site)}.` : null}</ReadersSee>
      {stored && wait?.freshness !== 'fresh' ? <p className="text-sm text-caution">{words.goneSoon}</p> : null}
    </>
  );
}

function amountWords(kind: WaitKind, count: number): string {
  const inDays = waitRules[kind].unit === 'days';
  if (count === 0) return inDays ? words.today : words.noQueue;
  return say(inDays ? words.dayUnit : words.minuteUnit, { count }, deskLocale);
}

function WaitForm({ kind, stored }: { kind: WaitKind; stored: StoredWait | undefined }) {
  return (
    <>
      <form action={saveWaitAction} className="mt-3 space-y-3">
        <input type="hidden" name="kind" value={kind} />
        <div role="group" aria-label={say(words.choices, { name: words[kind] })} className="flex flex-wrap gap-2">
          {stored ? (
            <Button name="amount" value={stored.amount}>
              {words.still}: {amountWords(kind, stored.amount)}
            </Button>
          ) : null}
          {waitRules[kind].choices
            .filter((amount) => amount !== stored?.amount)
            .map((amount) => (
              <Button key={amount} variant="secondary" className="min-w-14 px-3!" name="amount" value={amount}>
                {amountWords(kind, amount)}
              </Button>
            ))}
        </div>
      </form>
      <details className="mt-2">
        <summary className="inline-flex min-h-11 items-center font-semibold text-brand underline underline-offset-4">
          {words.other}
        </summary>
        <form action={saveWaitAction} className="flex flex-wrap items-end gap-3 pb-2">
          <input type="hidden" name="kind" value={kind} />
          <TextField
            name="typed"
            id={`${kind}-typed`}
            label={words[kind]}
            inputMode="numeric"
            autoComplete="off"
            className="max-w-32"
          />
          <Button>{words.save}</Button>
        </form>
        {stored ? (
          <form action={removeWaitAction}>
            <input type="hidden" name="kind" value={kind} />
            <Button variant="quiet">{words.hide}</Button>
          </form>
        ) : null}
      </details>
    </>
  );
}
