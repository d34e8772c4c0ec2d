/** Very many people send a message at once while everything goes wrong that can: what each of them holds in their hands afterwards. */
import { publicPages } from './site-addresses';
import { type Fields, readForm, Requester, sentTo, type SiteResponse } from './site-requests';
import type { Site } from './site-server';

const mishaps = ['none', 'double click', 'back button', 'expired cookie', 'connection cut'] as const;

interface Sender {
  requester: Requester;
  /** Of the post that they write under. */
  page: Page;
  mishap: (typeof mishaps)[number];
  message: string;
  /** The path of the receipt; empty while nothing was acknowledged. */
  receipt: string;
  /** Every receipt that this form was ever given. */
  given: string[];
}

export interface Storm {
  messages: number;
  /** Had an answer before the server was killed. */
  acknowledgedBefore: number;
  /** Forms that were sent, again and again. */
  sent: number;
  /** Messages that are held exactly once. */
  heldOnce: number;
  /** Receipts that were opened and show the sender's own words. */
  receiptsSeen: number;
  /** What is held and nobody sent. */
  heldBesides: number;
  seconds: number;
}

/** A number without digits, which screening could take for one of somebody's. */
const letters = (number: number): string => [...String(number)].map((digit) => 'abcdefghij'[Number(digit)]).join('');

interface Page {
  path: string;
  form: Fields;
}

/** A post takes more in an hour, but not many more. */
const mostPerPost = 100;

/** As many posts that take messages as so many need. */
async function openPages(site: Site, messages: number): Promise<Page[]> {
  const reader = new Requester(site.url);
  const pages: Page[] = [];
  for (const path of await publicPages()) {
    if (pages.length * mostPerPost >= messages) break;
    const { text } = path.startsWith('/posts/') ? await reader.request(path) : { text: '' };
    if (text.includes('name="message"')) pages.push({ path, form: readForm(text, 'name="message"') });
  }
  return pages;
}

const atOnce = 8;
/** So often somebody without a receipt tries again. */
const rounds = 10;

/** Kills the server once, with SIGKILL, when about half are acknowledged, and starts it again. Ends when everybody has a receipt. */
export async function storm(site: Site, messages: number): Promise<Storm> {
  const begin = performance.now();
  const pages = await openPages(site, messages);
  const senders = Array.from({ length: messages }, (_, number): Sender => ({
    requester: new Requester(site.url),
    page: pages[number % pages.length] as Page,
    mishap: mishaps[number % mishaps.length] ?? 'none',
    message: `What do people in general say about this in a storm, please (${letters(number)})?`,
    receipt: '',
    given: [],
  }));
  let sent = 0;
  let killed: Promise<void> | undefined;
  let acknowledgedBefore = 0;

  const post = async ({ requester, page, message }: Sender, signal?: AbortSignal): Promise<string> => {
    sent += 1;
    const fields: Fields = { ...page.form, message };
    const response: SiteResponse | null = await requester.post(page.path, fields, site.url, signal).catch(() => null);
    const receipt = response?.status === 303 ? sentTo(response) : null;
    return receipt?.startsWith('/receipt/') ? receipt : '';
  };

  const send = async (sender: Sender): Promise<void> => {
    if (sender.mishap === 'connection cut') {
      const cut = new AbortController();
      const gone = post(sender, cut.signal);
      setTimeout(() => cut.abort(), Math.random() * 40);
      await gone;
    }
    const receipts = await Promise.all(
      sender.mishap === 'double click' ? [post(sender), post(sender)] : [post(sender)],
    );
    sender.given.push(...receipts.filter((receipt) => receipt !== ''));
    sender.receipt = sender.given.at(-1) ?? '';
    if (sender.receipt === '' || !['back button', 'expired cookie'].includes(sender.mishap)) return;
    if (sender.mishap === 'expired cookie') sender.requester.forgetCookies();
    const again = await post(sender);
    if (again !== '') sender.given.push(again);
    // Without the cookie only sending again gives a receipt, so this one is not done yet.
    else if (sender.mishap === 'expired cookie') sender.receipt = '';
  };

  const sendAll = async (waiting: Sender[]): Promise<void> => {
    const queue = [...waiting];
    await Promise.all(
      Array.from({ length: atOnce }, async () => {
        for (let next = queue.shift(); next; next = queue.shift()) {
          await send(next);
          const acknowledged = senders.filter(({ receipt }) => receipt !== '').length;
          if (killed || acknowledged < messages / 2) continue;
          acknowledgedBefore = acknowledged;
          killed = site.kill();
        }
      }),
    );
  };

  await sendAll(senders);
  await killed;
  await site.start();
  // Whoever got no receipt presses the button again, as people do.
  for (let round = 1; round <= rounds; round += 1) await sendAll(senders.filter(({ receipt }) => receipt === ''));

  const rows = site.query<{ id: string; body: string; status: string }>(
    "SELECT c.id, r.body, c.status FROM Comment c JOIN CommentRevision r ON r.commentId = c.id WHERE r.body LIKE '%in a storm%'",
  );
  const idsOf = new Map<string, string[]>();
  for (const { id, body, status } of rows)
    if (status === 'held') idsOf.set(body, [...(idsOf.get(body) ?? []), `/receipt/${id}`]);
  const isOnce = ({ message, given }: Sender): boolean =>
    idsOf.get(message)?.length === 1 && given.every((path) => path === idsOf.get(message)?.[0]);
  let receiptsSeen = 0;
  for (const { requester, receipt, message } of senders)
    if ((await requester.request(receipt)).text.includes(message)) receiptsSeen += 1;
  return {
    messages,
    acknowledgedBefore,
    sent,
    heldOnce: senders.filter(isOnce).length,
    receiptsSeen,
    heldBesides: rows.length - messages,
    seconds: Math.round((performance.now() - begin) / 1000),
  };
}
