import type { Metadata } from 'next';
import { DeskFrame } from '@/components/desk/frame/desk-frame';
import { KeyForm } from '@/components/desk/keys/key-form';
import { PageHeading } from '@/components/ui/page-heading';
import { requireViewer } from '@/lib/identity/sign-in/session';

export const metadata: Metadata = { title: 'Keys' };

export default async function KeysPage() {
  const viewer = await requireViewer('/desk/keys');
  return (
    <DeskFrame viewer={viewer} place={null}>
      <div className="space-y-6">
        <PageHeading lead="On every page of the desk, outside of fields. No key decides anything: it takes you there, and you press Enter.">
          Keys
        </PageHeading>
        <p className="max-w-measure">
          They are kept in this browser. Switch them off if you speak to your computer, or if another program uses the
          same keys. They work where the browser runs scripts.
        </p>
        <KeyForm />
      </div>
    </DeskFrame>
  );
}
