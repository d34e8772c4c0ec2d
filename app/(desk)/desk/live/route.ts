import type { NextRequest } from 'next/server';
import { askedOf, queueFilterOf } from '@/components/desk/queue-filter';
import { type Asked, liveDesk, readNews } from '@/lib/comments/presence/live-desk';
import type { LiveNews } from '@/lib/comments/presence/live-news';
import { findSessionMark, findViewer } from '@/lib/identity/sign-in/session';
import type { Viewer } from '@/lib/identity/viewer';
import { now } from '@/lib/platform/clock';

/** "no-transform": compressing would keep an event back until more has come. The last one says the same to nginx. */
const headers = { 'cache-control': 'private, no-store, no-transform', 'x-accel-buffering': 'no' };

const longestAgo = 12 * 3_600_000;

/** From when: what the page was made at, or the last event that arrived before the connection broke. */
function sinceOf(request: NextRequest, at: Date): Date {
  const given = Number(
    request.headers.get('last-event-id') ?? request.nextUrl.searchParams.get('from') ?? at.getTime(),
  );
  const earliest = at.getTime() - longestAgo;
  return new Date(Number.isFinite(given) ? Math.min(at.getTime(), Math.max(earliest, given)) : at.getTime());
}

/** Changes at the desk, as they happen to a browser that can listen, and at once to one that asks. */
export async function GET(request: NextRequest): Promise<Response> {
  const [viewer, session] = [await findViewer(), await findSessionMark()];
  if (!viewer || !session) return new Response(null, { status: 204, headers });
  const at = now();
  const since = sinceOf(request, at);
  const asked = askedOf(queueFilterOf(Object.fromEntries(request.nextUrl.searchParams)), at);
  if (!request.headers.get('accept')?.includes('text/event-stream'))
    return Response.json(await readNews(viewer, asked, since, at), { headers });
  return new Response(streamFor(viewer, session, asked, since, request.signal), {
    headers: { ...headers, 'content-type': 'text/event-stream; charset=utf-8' },
  });
}

/** Begins with what was missed since then. */
function streamFor(viewer: Viewer, session: string, asked: Asked, since: Date, signal: AbortSignal): ReadableStream {
  const encoder = new TextEncoder();
  let stop = (): void => undefined;
  return new ReadableStream({
    start: async (stream) => {
      const send = (text: string): void => {
        try {
          stream.enqueue(encoder.encode(text));
        } catch {
          // The browser has gone between two looks.
          stop();
        }
      };
      const tell = (news: LiveNews): void => send(`id: ${news.at}\ndata: ${JSON.stringify(news)}\n\n`);
      const end = (): void => {
        stop();
        try {
          stream.close();
        } catch {
          // Closed by the browser already.
        }
      };
      const signedOut = (): void => {
        send('event: signed-out\ndata: {}\n\n');
        end();
      };
      stop = await liveDesk().listen({ viewer, asked, session, tell, rest: () => send(':\n\n'), signedOut }, now());
      signal.addEventListener('abort', end);
      if (signal.aborted) return end();
      // Browsers that lost the server at the same moment come back at different ones.
      send(`retry: ${3_000 + Math.floor(Math.random() * 4_000)}\n\n`);
      tell(await readNews(viewer, asked, since, now()));
    },
    cancel: () => stop(),
  });
}
