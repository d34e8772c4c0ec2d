// Sends what the form holds when typing pauses, and says what the gate makes of it. What cannot be sent waits in this tab and is sent again.
import type { WritingWords } from '@/components/desk/drafts/writing-words';
import type { SaveAnswer } from '@/lib/drafts/writing/answer-save';
import { crockford } from '@/lib/shared/ids';
import { drawProblems } from './draw-problems';
import { findKept, forget, keep } from './kept-words';

const pauseMilliseconds = 1_200;
/** Whoever types without a pause is saved all the same. */
const mostMilliseconds = 15_000;
const againMilliseconds = 10_000;
const patienceMilliseconds = 20_000;

export type Saved = Extract<SaveAnswer, { kind: 'saved' }>;

const newId = (): string =>
  '0' + [...crypto.getRandomValues(new Uint8Array(25))].map((byte) => crockford[byte % 32]).join('');

const fieldsOf = (form: HTMLFormElement): [string, string][] =>
  [...new FormData(form)].flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' && !name.startsWith('$') && name !== 'last' ? [[name, value]] : [],
  );

async function send(id: string, fields: [string, string][], last: string, next: string): Promise<SaveAnswer | null> {
  try {
    const body = new URLSearchParams(fields);
    body.set('last', last);
    body.set('next', next);
    const signal = AbortSignal.timeout(patienceMilliseconds);
    const response = await fetch(`/desk/posts/${id}/save`, { method: 'POST', body, signal });
    return (await response.json()) as SaveAnswer;
  } catch {
    return null;
  }
}

const find = (selector: string): HTMLElement | null => document.querySelector<HTMLElement>(selector);

function say(selector: string, text: string): void {
  const place = find(selector);
  if (place && place.textContent !== text) place.textContent = text;
}

function showTrouble(text: string | null): void {
  const box = find('[data-trouble]');
  if (!box) return;
  if (text !== null) say('[data-trouble-words]', text);
  box.hidden = text === null;
}

/** Words that were never saved go first; then the page is made anew with them in it. What cannot be saved waits beside what is typed from now on. */
export async function sendKept(id: string, writer: string, words: WritingWords): Promise<void> {
  const done = new URLSearchParams(location.search).get('done');
  // The page says that it holds everything. Loaded once more, it must not say so of what is typed from now on.
  if (done !== null) {
    if (done !== 'put-back') forget(id);
    history.replaceState(null, '', location.pathname + location.hash);
  }
  const earlier = `${id}:earlier`;
  for (const key of [earlier, id]) {
    const kept = findKept(key, writer);
    if (!kept) continue;
    const answer = await send(id, kept.fields, kept.last, newId());
    if (answer?.kind === 'saved') {
      forget(key);
      return location.replace(`${location.pathname}?done=put-back`);
    }
    keep(earlier, kept);
    if (key === id) forget(id);
    showTrouble(`${words.keptBack} ${answer?.message ?? words.keptFailed}`);
  }
}

/** One form that saves itself. */
export class Saver {
  /** Of all but the first nobody knows whether they arrived. */
  private tried: string[] = [];
  /** Changes are counted; the second is the last that the server has. */
  private turn = 0;
  private savedTurn = 0;
  /** When the oldest change that is not sent was made; 0 for none. */
  private since = 0;
  private isSending = false;
  private isStoring = false;
  /** Sent by a button: the page that follows has everything. */
  private isGone = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private nameOf = (at: string): string => at;
  private readonly told: ((answer: Saved) => void)[] = [];

  constructor(
    private readonly form: HTMLFormElement,
    private readonly id: string,
    private readonly writer: string,
    private readonly words: WritingWords,
  ) {
    form.addEventListener('input', () => this.changed());
    form.addEventListener('submit', () => {
      this.store();
      this.isGone = true;
      setTimeout(() => (this.isGone = false), againMilliseconds);
    });
    window.addEventListener('online', () => this.wait(0));
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState !== 'hidden') return;
      this.store();
      this.wait(0);
    });
    window.addEventListener('pagehide', () => this.store());
  }

  /** Blocks that one editor holds are shown at one place. */
  placeAt(nameOf: (at: string) => string): void {
    this.nameOf = nameOf;
  }

  afterSaving(told: (answer: Saved) => void): void {
    this.told.push(told);
  }

  /** Also for what no field tells of. */
  changed(): void {
    this.turn += 1;
    this.since ||= Date.now();
    this.wait(Date.now() - this.since > mostMilliseconds ? 0 : pauseMilliseconds);
    if (this.isStoring) return;
    this.isStoring = true;
    // A moment later, so that a key press is painted first.
    setTimeout(() => {
      this.isStoring = false;
      this.store();
    }, 300);
  }

  private wait(milliseconds: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.save(), milliseconds);
  }

  private store(): void {
    if (this.turn === this.savedTurn || this.isGone) return;
    const { value: base } = this.form.elements.namedItem('base') as HTMLInputElement;
    keep(this.id, { writer: this.writer, base, last: this.tried.join(' '), fields: fieldsOf(this.form) });
  }

  private remember(tried: string[]): void {
    this.tried = tried;
    (this.form.elements.namedItem('last') as HTMLInputElement).value = tried.join(' ');
  }

  private async save(): Promise<void> {
    if (this.isSending || this.isGone || this.turn === this.savedTurn) return;
    this.isSending = true;
    const [sent, next] = [this.turn, newId()];
    this.since = 0;
    say('[data-saved]', this.words.saving);
    const answer = await send(this.id, fieldsOf(this.form), this.tried.join(' '), next);
    this.remember([...this.tried, next]);
    this.isSending = false;
    if (answer?.kind === 'saved') this.hear(answer, sent);
    else {
      say('[data-saved]', this.words.keptHere);
      showTrouble(answer?.message ?? this.words.keptFailed);
    }
    if (this.turn !== this.savedTurn) this.wait(answer?.kind === 'saved' ? pauseMilliseconds : againMilliseconds);
  }

  private hear(answer: Saved, sent: number): void {
    this.remember([answer.last]);
    this.savedTurn = sent;
    if (this.turn === sent) forget(this.id);
    showTrouble(null);
    say('[data-saved]', this.words.savedAt.replace('{moment}', answer.moment));
    drawProblems(answer.problems, this.nameOf);
    for (const tell of this.told) tell(answer);
    const box = find('[data-joined]');
    if (!answer.joined || !box?.hidden) return;
    say('[data-joined-title]', answer.joined.title);
    say('[data-joined-words]', answer.joined.text);
    box.hidden = false;
  }
}
