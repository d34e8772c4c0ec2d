import { connection } from 'next/server';
import { now } from '@/lib/platform/clock';
import { readMailTrouble } from '@/lib/platform/mail/unsent-mails';
import { checkHealth } from '@/lib/platform/web/health';
import { checkContent } from '@/lib/posts/accepted/content-health';

/**
 * For a load balancer: 200 when this instance can serve, 503 and what is wrong when not. `missing` names content files that are away;
 * `mail` says how much has not gone out in an hour, and the code of the fault: pages are served all the same.
 */
export async function GET(): Promise<Response> {
  await connection();
  const [checks, content, trouble] = await Promise.all([
    checkHealth(),
    checkContent(),
    readMailTrouble(now()).catch(() => null),
  ]);
  const all = { ...checks, content: content.state };
  const ready = Object.values(all).every((result) => result === 'ok');
  const missing = content.missing.length > 0 ? { missing: content.missing } : {};
  return Response.json(
    { ready, checks: all, ...missing, ...(trouble?.count ? { mail: trouble } : {}) },
    { status: ready ? 200 : 503, headers: { 'cache-control': 'no-store' } },
  );
}
