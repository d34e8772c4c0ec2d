import { EmptyState } from '@/components/ui/empty-state';
import { Notice, type NoticeTone } from '@/components/ui/notice';
import { Surface, type SurfaceTone } from '@/components/ui/surface';
import { Tag, type TagTone } from '@/components/ui/tag';
import { desk } from '@/lib/shared/messages/desk';
import { Sample } from './sample';

const words = desk.design;
const tags: readonly TagTone[] = ['plain', 'brand', 'good', 'caution', 'danger'];
const notices: readonly NoticeTone[] = ['info', 'success', 'warning', 'danger'];
const surfaces: readonly SurfaceTone[] = ['sunken', 'framed', 'doctor', 'mark'];

/** What words stand on. */
export function GroundSamples() {
  return (
    <>
      <Sample title={words.tags}>
        {[false, true].map((compact) => (
          <p key={String(compact)} className="flex flex-wrap gap-2">
            {tags.map((tone) => (
              <Tag key={tone} tone={tone} compact={compact}>
                {tone}
              </Tag>
            ))}
          </p>
        ))}
      </Sample>
      <Sample title={words.notices}>
        {notices.map((tone) => (
          <Notice key={tone} tone={tone} title={tone}>
            <p>{words.words}</p>
          </Notice>
        ))}
      </Sample>
      <Sample title={words.surfaces}>
        <div className="grid gap-4 sm:grid-cols-2">
          {surfaces.map((tone) => (
            <Surface key={tone} tone={tone}>
              {words.words}
            </Surface>
          ))}
        </div>
        <EmptyState title={words.empty}>{words.words}</EmptyState>
      </Sample>
    </>
  );
}
