// Fetched when the ask form is first touched. When typing pauses, the words are looked at on this device alone, and what could identify
// someone is said beneath them, with numbers to call where they sound urgent. In the background the browser does a small sum, whose result goes along with the message
// and shows that no flood sends it. Nothing is seen or heard of it; where it fails, the message is sent all the same and waits longer.
import type { OnDeviceCheckWords } from '@/components/comments/asking/on-device-check-words';
import type { Finding } from '@/lib/screening/screening-finding';

const freshMilliseconds = 20 * 60_000;

function solved(parameters: unknown): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const worker = new Worker('/proof-worker.js');
    worker.onmessage = ({ data }: MessageEvent<unknown>) => {
      worker.terminate();
      resolve(data);
    };
    worker.onerror = () => {
      worker.terminate();
      reject(new Error('no proof'));
    };
    worker.postMessage(parameters);
  });
}

async function prove(): Promise<string> {
  const challenge = (await (await fetch('/api/challenge')).json()) as { parameters: unknown };
  return btoa(JSON.stringify({ challenge, solution: await solved(challenge.parameters) }));
}

const pauseMilliseconds = 1_500;

type Field = HTMLTextAreaElement | HTMLInputElement;

/** Says what could identify someone in any of the form's own words, with a button that takes it out. Nothing is sent or kept. */
function watch(form: HTMLFormElement, box: HTMLElement): void {
  const words = JSON.parse(box.dataset['look'] ?? '') as OnDeviceCheckWords;
  const fields = () => [...form.querySelectorAll<Field>('[data-looked]')];
  const show = (found: readonly { field: Field; findings: readonly Finding[] }[]) => {
    const lines = found.flatMap(({ field, findings }) =>
      findings.map(({ kind, start, end }) => {
        const line = document.createElement('p');
        line.textContent = `${words.kinds[kind]?.because} ${words.quote.replace('{words}', field.value.slice(start, end))}`;
        return line;
      }),
    );
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = words.remove;
    button.className = box.dataset['button'] ?? '';
    button.addEventListener('click', () => {
      for (const { field, findings } of found) {
        let text = field.value;
        for (const { kind, start, end } of [...findings].reverse())
          text = text.slice(0, start) + (words.kinds[kind]?.placeholder ?? '') + text.slice(end);
        if (text === field.value) continue;
        field.value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        field.focus();
      }
      box.replaceChildren();
    });
    box.replaceChildren(...(lines.length > 0 ? [...lines, button] : []));
  };
  let waiting: ReturnType<typeof setTimeout> | undefined;
  // What was said may not fit the words any more.
  const forget = () => {
    clearTimeout(waiting);
    box.replaceChildren();
  };
  form.addEventListener('submit', forget);
  form.addEventListener('input', ({ target }) => {
    if (!fields().includes(target as Field)) return;
    forget();
    waiting = setTimeout(async () => {
      // The server has asked about these words already, with the same choice.
      if (form.querySelector('[name="choice"]')) return;
      const { findOnDevice } = await import('./on-device-check');
      show(
        fields().map((field) => ({
          field,
          findings: findOnDevice(field.value).filter(({ kind }) => kind in words.kinds),
        })),
      );
    }, pauseMilliseconds);
  });
}

/** Shows the numbers beside words that sound urgent, once, and moves no focus. Nothing is sent or kept. */
function heed(form: HTMLFormElement, line: HTMLElement): void {
  const fields = () => [...form.querySelectorAll<Field>('[data-looked]')];
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    clearTimeout(waiting);
    if (!line.hidden) return;
    waiting = setTimeout(async () => {
      const { soundsUrgentOnDevice } = await import('./urgent-check');
      line.hidden = !fields().some(({ value }) => soundsUrgentOnDevice(value));
    }, pauseMilliseconds);
  };
  form.addEventListener('input', look);
  // Words were pasted, or typed, before this was here.
  if (fields().some(({ value, defaultValue }) => value !== defaultValue)) look();
}

export function attend(form: HTMLFormElement): void {
  const box = form.querySelector<HTMLElement>('[data-look]');
  if (box) watch(form, box);
  const line = form.querySelector<HTMLElement>('[data-numbers] > [hidden]');
  if (line) heed(form, line);
  const field = form.elements.namedItem('proof') as HTMLInputElement | null;
  let madeAt = 0;
  const work = async () => {
    if (!field || Date.now() - madeAt < freshMilliseconds) return;
    madeAt = Date.now();
    try {
      field.value = await prove();
    } catch {
      madeAt = 0;
    }
  };
  form.addEventListener('input', work);
  // Back on the page after sending: each proof counts once.
  window.addEventListener('pageshow', (event) => {
    if (!event.persisted) return;
    madeAt = 0;
    void work();
  });
  void work();
}
