'use client';

import { useRouter } from 'next/navigation';
import { createContext, type ReactNode, useContext, useEffect, useRef, useState, useTransition } from 'react';
import { decidedWords } from '@/components/desk/desk-words';
import { openLook } from '@/components/desk/open-look';
import { countWords } from '@/components/desk/queue-filter';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Sentence } from '@/components/ui/sentence';
import { announce } from '@/components/ui/work/announcer';
import { addNews, type LiveNews, type LiveState, loadNew, nothingNew } from '@/lib/comments/presence/live-news';
import { desk, deskLocale } from '@/lib/shared/messages/desk';
import { say } from '@/lib/shared/messages/say';
import { useLiveNews } from './use-live-news';

interface Live {
  state: LiveState;
  /** When the page was made: what was decided before is on it. */
  from: number;
  /** The browser's time, often enough that "just now" does not stay for ever. */
  now: number;
  load: () => void;
  loading: boolean;
  signedOut: boolean;
}

const nobody = { state: nothingNew, from: 0, now: 0, load: () => undefined, loading: false, signedOut: false };
const LiveContext = createContext<Live>(nobody);

type LiveDeskProps = {
  /** The filters of the page as they stand in its address. */
  filters: string;
  /** The server's clock when the page was made, in milliseconds. */
  from: number;
  /** Ids of the messages on the page. */
  shown: readonly string[];
  children: ReactNode;
};

/** What is said of one change or of many. Nobody is told more often than every few seconds. */
const quietMilliseconds = 4_000;

function wordsFor(news: LiveNews, shown: readonly string[], before: LiveState, after: LiveState): string {
  const decided = news.decided.filter(({ id, own, seq }) => !own && shown.includes(id) && seq > before.heard);
  const lines = [
    after.arrived.size > before.arrived.size ? `${newWords(after.arrived.size)}.` : '',
    decided.length === 1 && decided[0]
      ? say(desk.liveDesk.messagePage, { action: decidedWords(decided[0].action, decided[0].by) })
      : '',
    ...after.given.filter((one) => !before.given.includes(one)).map(({ by }) => say(desk.liveDesk.given, { by })),
    decided.length > 1 ? say(desk.liveDesk.messagesPageDecidedElsewhere, { count: decided.length }, deskLocale) : '',
  ];
  return lines.filter(Boolean).join(' ');
}

const newWords = (count: number): string => say(desk.liveDesk.new, { count: countWords(count) });

/** What stands within it follows what others do, in place: nothing is taken away and nothing is put in between until it is asked for. */
export function LiveDesk({ filters, from, shown, children }: LiveDeskProps) {
  const router = useRouter();
  const [state, setState] = useState(nothingNew);
  // Two pieces of news may come before the page is drawn again.
  const latest = useRef(nothingNew);
  const [now, setNow] = useState(0);
  const [loading, start] = useTransition();
  const asked = useRef<{ wanted: ReadonlySet<string>; before: readonly string[] } | null>(null);
  const saying = useRef<{ words: string; timer: ReturnType<typeof setTimeout> | null }>({ words: '', timer: null });

  const tell = (words: string): void => {
    if (words === '') return;
    saying.current.words = words;
    saying.current.timer ??= setTimeout(() => {
      announce(saying.current.words);
      saying.current.timer = null;
    }, quietMilliseconds);
  };
  const hear = (news: LiveNews): void => {
    const heardAt = Date.now();
    const before = latest.current;
    latest.current = addNews(before, news, shown, heardAt);
    tell(wordsFor(news, shown, before, latest.current));
    setNow(heardAt);
    setState(latest.current);
  };
  const signedOut = useLiveNews(filters, from, hear);

  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 30_000);
    const { current } = saying;
    return () => {
      clearInterval(timer);
      if (current.timer) clearTimeout(current.timer);
    };
  }, []);
  useEffect(() => {
    if (loading || asked.current === null || asked.current.before === shown) return;
    const { wanted } = asked.current;
    asked.current = null;
    const first = shown.find((id) => wanted.has(id));
    const link = first && document.querySelector<HTMLElement>(`[data-queue] a[href^="/desk/comments/${first}"]`);
    const loaded = shown.filter((id) => wanted.has(id)).length;
    const all = loaded === wanted.size;
    announce(say(all ? desk.liveDesk.loaded : desk.liveDesk.loadedOthersFurtherDown, { loaded: String(loaded) }));
    (link || document.querySelector<HTMLElement>('#main'))?.focus();
  }, [loading, shown]);

  const load = (): void => {
    asked.current = { wanted: state.arrived, before: shown };
    latest.current = loadNew(state);
    setState(latest.current);
    start(() => router.refresh());
  };
  return <LiveContext value={{ state, from, now, load, loading, signedOut }}>{children}</LiveContext>;
}

/** "3 new". Its place is kept while there is nothing, so that the list does not jump. */
export function NewMessages() {
  const { state, load, loading, signedOut } = useContext(LiveContext);
  if (signedOut)
    return (
      <Notice tone="warning" role="status" title={desk.liveDesk.sessionHasEnded}>
        <p>
          <Sentence words={desk.liveDesk.list} parts={{ link: <a href="/sign-in">{desk.liveDesk.signAgain}</a> }} />
        </p>
      </Notice>
    );
  const count = state.arrived.size;
  if (count === 0 && !loading) return null;
  return (
    <Button type="button" variant="secondary" onClick={load} disabled={loading}>
      {loading ? desk.liveDesk.loading : newWords(count)}
    </Button>
  );
}

/** What colleagues gave to the viewer while this page was open, each with the way to it. */
export function GivenToMe() {
  const { given } = useContext(LiveContext).state;
  if (given.length === 0) return null;
  return (
    <Notice tone="info" title={desk.liveDesk.givenTitle}>
      <ul>
        {given.map(({ id, by }) => (
          <li key={id}>
            <a href={`/desk/comments/${id}`} className="inline-flex min-h-11 items-center">
              {say(desk.liveDesk.given, { by })}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** How many wait, as far as is known. */
export function LiveCount({ count }: { count: number }) {
  const { state } = useContext(LiveContext);
  return countWords(state.count ?? count);
}

/** The decision that was made about a message since the page was made. */
function useDecided(id: string) {
  const { state, from, now } = useContext(LiveContext);
  const decided = state.decided.get(id);
  if (!decided || decided.at <= from) return null;
  const by = decided.own ? desk.liveDesk.you : decided.by;
  return { ...decided, words: `${decidedWords(decided.action, by)}, ${agoWords(now - decided.heardAt)}` };
}

/** After these the same words wait on. */
const waitsOn: readonly (string | null)[] = ['undo', 'redact', 'escalate', 'report'];

/** The words, until somebody else decides about them; then who did, in the same room. Without scripting, the words. */
export function LiveMark({ id, children }: { id: string; children: ReactNode }) {
  const decided = useDecided(id);
  if (!decided) return children;
  if (waitsOn.includes(decided.action))
    return (
      <>
        <p className="font-semibold text-good">{decided.words}</p>
        {children}
      </>
    );
  return (
    <div className="grid *:col-start-1 *:row-start-1">
      <p className="font-semibold text-good">{decided.words}</p>
      <div className="invisible">{children}</div>
    </div>
  );
}

function agoWords(milliseconds: number): string {
  const minutes = Math.floor(milliseconds / 60_000);
  return minutes < 1 ? desk.liveDesk.justNow : say(desk.liveDesk.minutesAgo, { minutes }, deskLocale);
}

/** Who else has it open: as the page was made, until something else is heard. */
export function LiveOpenBy({ id, children }: { id: string; children: ReactNode }) {
  const { state } = useContext(LiveContext);
  if (state.open === null) return children;
  return state.open
    .filter((one) => one.id === id)
    .map(({ by, since }) => (
      <span key={by} className={openLook}>
        <Sentence words={desk.liveDesk.hasOpenSince} parts={{ by, since }} />
      </span>
    ));
}

/** On the page of one message: somebody else decided about it while it was read. What is typed stays, and may still be sent. */
export function LiveVerdict({ id }: { id: string }) {
  const { signedOut } = useContext(LiveContext);
  const decided = useDecided(id);
  if (signedOut)
    return (
      <Notice tone="warning" role="status" title={desk.liveDesk.sessionHasEnded}>
        <p>
          <Sentence
            words={desk.liveDesk.typedStillHereThen}
            parts={{
              link: (
                <a href="/sign-in" target="_blank">
                  {desk.liveDesk.signAgainOpensNew}
                </a>
              ),
            }}
          />
        </p>
      </Notice>
    );
  if (!decided || decided.own) return null;
  return (
    <Notice tone="warning" title={decided.words}>
      <p>{desk.liveDesk.typedStillHereDecision}</p>
    </Notice>
  );
}
