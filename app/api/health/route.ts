import { connection } from 'next/server';
import { checkHealth } from '@/lib/platform/health';
import { checkContent } from '@/lib/posts/content-health';

/** For a load balancer: 200 when this instance can serve, 503 and what is wrong when not. `missing` names content files that are away. */
export async function GET(): Promise<Response> {
  await connection();
  const [checks, content] = await Promise.all([checkHealth(), checkContent()]);
  const all = { ...checks, content: content.state };
  const ready = Object.values(all).every((result) => result === 'ok');
  const missing = content.missing.length > 0 ? { missing: content.missing } : {};
  return Response.json(
    { ready, checks: all, ...missing },
    { status: ready ? 200 : 503, headers: { 'cache-control': 'no-store' } },
  );
}
