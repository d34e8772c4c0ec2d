import type { Metadata } from 'next';
import { DeskFrame } from '@/components/desk/frame/desk-frame';
import { KeyForm } from '@/components/desk/keys/key-form';
import { PageHeading } from '@/components/ui/page-heading';
import { requireViewer } from '@/lib/identity/sign-in/session';
import { desk } from '@/lib/shared/messages/desk';

export const metadata: Metadata = { title: desk.keysPage.metadataTitle };

export default async function KeysPage() {
  const viewer = await requireViewer('/desk/keys');
  return (
    <DeskFrame viewer={viewer} place="keys">
      <div className="space-y-6">
        <PageHeading lead={desk.keysPage.everyPageDeskOutside}>{desk.keysPage.metadataTitle}</PageHeading>
        <p className="max-w-measure">{desk.keysPage.keptBrowserSwitchOff}</p>
        <KeyForm />
      </div>
    </DeskFrame>
  );
}
