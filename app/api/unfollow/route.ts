import { settleFollowing } from '@/lib/following/change-following';
import { findLinkedFollower, followingLink } from '@/lib/following/follow-links';
import { now } from '@/lib/platform/clock';

const sent = (request: Request): [string, string] => {
  const query = new URL(request.url).searchParams;
  return [query.get('follower') ?? '', query.get('token') ?? ''];
};

/** One press in a mail program (RFC 8058). Says the same for a link that does not work any more: nothing further comes either way. */
export async function POST(request: Request): Promise<Response> {
  await settleFollowing(...sent(request), { kind: 'stop-all' }, now());
  return new Response('No further e-mail will come.\n', { headers: { 'cache-control': 'no-store' } });
}

/** A person who opens it in a browser: scanners do as well, so it ends nothing by itself. */
export async function GET(request: Request): Promise<Response> {
  const follower = await findLinkedFollower(...sent(request));
  const to = follower === null ? '/follow/mine' : followingLink(follower);
  return new Response(null, { status: 303, headers: { location: to, 'cache-control': 'no-store' } });
}
