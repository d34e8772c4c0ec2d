import type { NextRequest } from 'next/server';
import { exportLog } from '@/lib/comments/log/export-log';
import { parseLogFilter } from '@/lib/comments/log/log-filter';
import { findViewer } from '@/lib/identity/sign-in/session';
import { now } from '@/lib/platform/clock';
import { siteDay } from '@/lib/platform/site-time';
import { Refusal } from '@/lib/shared/refusal';

const missing = (): Response => new Response('There is no such page.', { status: 404 });

/** A page of the log is read when the one before it was taken, so that a long log never stands in memory whole. */
function streamOf(lines: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    pull: async (stream) => {
      const { done, value } = await lines.next();
      if (done) stream.close();
      else stream.enqueue(encoder.encode(value));
    },
    cancel: async () => void (await lines.return(undefined)),
  });
}

/** The log as a file, with the filters of its page. */
export async function GET(request: NextRequest): Promise<Response> {
  const viewer = await findViewer();
  if (!viewer) return missing();
  const params = request.nextUrl.searchParams;
  const name = params.get('log') === 'access' ? 'access' : 'decisions';
  const at = now();
  const filter = parseLogFilter((param) => params.get(param) ?? '');
  try {
    const lines = await exportLog(viewer, name, filter, at);
    return new Response(streamOf(lines), {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="${name}-${siteDay(at)}.csv"`,
        'cache-control': 'private, no-store',
        'x-content-type-options': 'nosniff',
      },
    });
  } catch (error) {
    if (error instanceof Refusal && error.code === 'not-found') return missing();
    throw error;
  }
}
