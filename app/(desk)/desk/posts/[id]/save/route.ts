import { requireOwnDraft } from '@/lib/drafts/open-draft';
import { answerSave, type SaveAnswer } from '@/lib/drafts/writing/answer-save';
import type { Sent } from '@/lib/drafts/writing/save-draft';
import { findViewer } from '@/lib/identity/sign-in/session';
import { now } from '@/lib/platform/clock';
import { messagesIn } from '@/lib/platform/site-language';
import { explainHindrance, unlessUnstored } from '@/lib/platform/web/keep-words';
import { requireSameOrigin } from '@/lib/platform/web/visitor';
import { desk } from '@/lib/shared/messages/desk';
import { unlessNotFound } from '@/lib/shared/refusal';

type Given = { params: Promise<{ id: string }> };

const answer = (body: SaveAnswer, status = 200): Response =>
  Response.json(body, { status, headers: { 'cache-control': 'private, no-store' } });

/** The page on which a post is written saves by itself what its form holds. What cannot be stored stays in that page. */
export async function POST(request: Request, { params }: Given): Promise<Response> {
  await requireSameOrigin();
  const viewer = await findViewer();
  if (!viewer) return answer({ kind: 'refused', message: desk.editPost.keptSignedOut }, 401);
  const { id } = await params;
  const at = now();
  const saved = await unlessUnstored(
    async () => {
      const opened = await requireOwnDraft(viewer, id).catch(unlessNotFound);
      const sent = await readSent(request);
      return opened && (sent ? answerSave(opened, sent, at).catch(unlessNotFound) : damaged);
    },
    async (hindrance): Promise<SaveAnswer> => ({
      kind: 'refused',
      message: explainHindrance(hindrance, messagesIn('en')),
    }),
  );
  if (!saved) return answer({ kind: 'refused', message: desk.editPost.keptNotFound }, 404);
  if (saved === damaged) return answer(damaged, 400);
  return answer(saved, saved.kind === 'saved' ? 200 : 503);
}

const damaged: SaveAnswer = { kind: 'refused', message: desk.editPost.keptFailed };

/** Null for what is no form. */
async function readSent(request: Request): Promise<Sent | null> {
  const form = await request.formData().catch(() => null);
  if (form === null) return null;
  const typed: Record<string, string> = {};
  for (const [name, value] of form) if (typeof value === 'string' && !name.startsWith('$')) typed[name] = value;
  // A button's deed is for the page that follows.
  const { base = '', last = '', next, deed: _deed, then: _then, ...fields } = typed;
  return { base, last, auto: next, typed: fields };
}
