import { connection } from 'next/server';
import { checkHealth } from '@/lib/platform/health';

/** For a load balancer: 200 when this instance can serve, 503 and what is wrong when not. */
export async function GET(): Promise<Response> {
  await connection();
  const checks = await checkHealth();
  const ready = Object.values(checks).every((result) => result === 'ok');
  return Response.json({ ready, checks }, { status: ready ? 200 : 503, headers: { 'cache-control': 'no-store' } });
}
