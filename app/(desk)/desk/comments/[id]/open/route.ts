import { giveBack, holdOpen } from '@/lib/comments/presence/hold-open';
import { requireComment } from '@/lib/comments/state/require-comment';
import { findViewer } from '@/lib/identity/sign-in/session';
import { now } from '@/lib/platform/clock';
import { requireSameOrigin } from '@/lib/platform/web/visitor';
import { unlessNotFound } from '@/lib/shared/refusal';

type Given = { params: Promise<{ id: string }> };

const missing = (): Response => new Response('There is no such page.', { status: 404 });
const heard = (): Response => new Response(null, { status: 204, headers: { 'cache-control': 'private, no-store' } });

/** The page of an item says that it is still open, or that it was left. */
export async function POST(request: Request, { params }: Given): Promise<Response> {
  await requireSameOrigin();
  const viewer = await findViewer();
  // Signing out leaves the page as well. What was open then runs out by itself.
  if (!viewer) return heard();
  const { id } = await params;
  if ((await request.text()) === 'left') {
    await giveBack(viewer, id);
    return heard();
  }
  const at = now();
  const opened = await requireComment(viewer, id, at).catch(unlessNotFound);
  if (!opened) return missing();
  await holdOpen(opened, at);
  return heard();
}
