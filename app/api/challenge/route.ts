import { connection } from 'next/server';
import { now } from '@/lib/platform/clock';
import { makeChallenge } from '@/lib/platform/proof-of-work';

/** For the ask form's own script: each time another sum. */
export async function GET(): Promise<Response> {
  await connection();
  return Response.json(await makeChallenge(now()), { headers: { 'cache-control': 'no-store' } });
}
