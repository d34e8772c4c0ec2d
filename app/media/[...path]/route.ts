import { plainPictureAddress } from '@/lib/posts/model/picture';
import { findPicture, readPictureAt } from '@/lib/posts/reading/read-pictures';

/** One size of a picture, for ever; and the name that an author wrote leads to the picture as it is now. */
export async function GET(_request: Request, { params }: RouteContext<'/media/[...path]'>) {
  const address = `/media/${(await params).path.join('/')}`;
  const found = await readPictureAt(address);
  if (found !== null) {
    return new Response(new Uint8Array(found.bytes), {
      headers: { 'content-type': found.type, 'cache-control': 'public, max-age=31536000, immutable' },
    });
  }
  const picture = await findPicture(address);
  if (picture === null) return new Response('There is no such picture.\n', { status: 404 });
  return new Response(null, {
    status: 307,
    headers: { location: plainPictureAddress(picture), 'cache-control': 'public, max-age=60' },
  });
}
