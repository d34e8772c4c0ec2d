import type { Covers } from '@/lib/identity/cover/arrange-cover';
import { desk } from '@/lib/shared/messages/desk';
import { CoverForm } from './cover-form';
import { CoverList } from './cover-list';

/** `own` is the viewer's handle; null for an administrator, who arranges anyone's. */
export function CoverSection({ covers, own }: { covers: Covers; own: string | null }) {
  return (
    <section aria-labelledby="cover" className="space-y-4">
      <h2 id="cover" className="text-2xl">
        {desk.coverSection.cover}
      </h2>
      <p className="max-w-measure">{desk.coverSection.withinTheseDaysCovering}</p>
      <CoverList covers={covers.lines} own={own} />
      <CoverForm physicians={covers.physicians} away={covers.away} own={own} />
    </section>
  );
}
