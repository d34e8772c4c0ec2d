import { mayBegin } from '@/lib/drafts/draft-access';
import { takePicture } from '@/lib/drafts/pictures/take-picture';
import { findViewer } from '@/lib/identity/sign-in/session';
import { now } from '@/lib/platform/clock';
import { requireSameOrigin } from '@/lib/platform/web/visitor';
import { textField } from '@/lib/shared/form-state';
import { desk } from '@/lib/shared/messages/desk';

const missing = (): Response => new Response('There is no such page.', { status: 404 });

/** Back to the library, which says what came of it. */
function back(news: Record<string, string>): Response {
  const location = `/desk/pictures?${new URLSearchParams(news).toString()}`;
  return new Response(null, { status: 303, headers: { location, 'cache-control': 'private, no-store' } });
}

/** A picture that somebody sends from the library. Nothing is read of it before it is known who sends it. */
export async function POST(request: Request): Promise<Response> {
  await requireSameOrigin();
  const viewer = await findViewer();
  if (!viewer || !mayBegin(viewer)) return missing();
  const form = await request.formData().catch(() => null);
  const file = form?.get('file');
  const typed = { alt: textField(form ?? new FormData(), 'alt'), credit: textField(form ?? new FormData(), 'credit') };
  if (!form || !(file instanceof File)) return back({ wrong: desk.pictures.faults.none, at: 'file', ...short(typed) });
  const decorative = textField(form, 'decorative') !== '';
  const sent = { ...typed, decorative, name: file.name, bytes: Buffer.from(await file.arrayBuffer()) };
  const taken = await takePicture(viewer, sent, now());
  if ('path' in taken) return back({ done: 'added', path: taken.path });
  return back({ wrong: taken.message, at: taken.field, ...short(typed), ...(decorative && { decorative: 'on' }) });
}

const short = (typed: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(typed).map(([name, value]) => [name, value.slice(0, 300)]));
