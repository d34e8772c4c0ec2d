import { Notice } from '@/components/ui/notice';
import { Tag } from '@/components/ui/tag';
import { messagesIn } from '@/lib/platform/site-language';

export function DemonstrationTag({ language }: { language?: string | null | undefined }) {
  return <Tag tone="caution">{messagesIn(language).notices.demonstration}</Tag>;
}

/** Shown above the words, so nobody takes a made-up physician for a real one. */
export function DemonstrationNotice({ language }: { language?: string | null | undefined }) {
  const { notices, tones } = messagesIn(language);
  return (
    <Notice tone="warning" toneWord={tones.warning} title={notices.demonstrationTitle}>
      <p>{notices.demonstrationWords}</p>
    </Notice>
  );
}
