import { Notice } from '@/components/ui/notice';
import { Tag } from '@/components/ui/tag';

export function DemonstrationTag() {
  return <Tag tone="caution">Demonstration</Tag>;
}

/** Shown above the words, so nobody takes a made-up physician for a real one. */
export function DemonstrationNotice() {
  return (
    <Notice tone="warning" title="This page is a demonstration">
      <p>
        The physicians named here are made up. Do not use this page to decide about your health. Please ask a real
        doctor.
      </p>
    </Notice>
  );
}
