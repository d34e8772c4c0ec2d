/** Screens a message and the claim at its end. Apart from claim.ts, so that no browser loads the rules of screening. Pure. */
import { findIdentifiers, type Finding } from '@/lib/screening/identifiers';

/** Pages where the address itself is a person. */
const profile =
  /^https?:\/\/(?:[\w-]+\.)*(?:facebook|instagram|linkedin|tiktok|snapchat|twitter|x|threads|vk)\.(?:com|net)\//i;

/** What screening finds in each part by itself, so that no mark runs from one into the next. The address that was asked for is no finding. */
export function screenText(body: string, claimLines: number | null): Finding[] {
  let end = body.length;
  const tail: { start: number; text: string }[] = [];
  for (let line = 0; line < (claimLines ?? 0); line += 1) {
    const start = body.lastIndexOf('\n', end - 1) + 1;
    tail.unshift({ start, text: body.slice(start, end) });
    end = start - 1;
  }
  const link = claimLines === 2 ? tail.at(-1) : undefined;
  return [{ start: 0, text: body.slice(0, claimLines === null ? undefined : end) }, ...tail].flatMap((part) =>
    findIdentifiers(part.text)
      .filter(({ kind }) => part !== link || kind !== 'link' || profile.test(part.text))
      .map((finding) => ({ ...finding, start: finding.start + part.start, end: finding.end + part.start })),
  );
}
