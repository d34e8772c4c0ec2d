import { mailReportsSchema } from '@/lib/following/mail-report';
import { takeMailReports } from '@/lib/following/take-mail-reports';
import { now } from '@/lib/platform/clock';
import { isSignedReport } from '@/lib/platform/mail/signed-report';

const plain = { 'cache-control': 'no-store', 'content-type': 'text/plain; charset=utf-8' };
const say = (status: number, words: string): Response => new Response(`${words}\n`, { status, headers: plain });

/** JSON is read only once its signature is right. */
function readBody(body: string) {
  try {
    return mailReportsSchema.safeParse(JSON.parse(body));
  } catch {
    return mailReportsSchema.safeParse(null);
  }
}

/** Delivery reports of the practice's mail service: see docs/mail.md. Larger ones than any form are refused before they come here. */
export async function POST(request: Request): Promise<Response> {
  const body = await request.text();
  const header = (name: string): string => request.headers.get(name) ?? '';
  const at = now();
  if (!isSignedReport(header('x-bedside-timestamp'), header('x-bedside-signature'), body, at))
    return say(404, 'There is no such page.');
  const read = readBody(body);
  if (!read.success) return say(400, 'This is no list of reports.');
  await takeMailReports(read.data.reports, at);
  return say(200, 'Taken.');
}
