import { DeskFrame } from '@/components/desk/frame/desk-frame';
import { ButtonLink } from '@/components/ui/button';
import { PageHeading } from '@/components/ui/page-heading';

/** Says the same for what never was and for what is someone else's. */
export default function DeskNotFound() {
  return (
    <DeskFrame viewer={null} place={null}>
      <PageHeading kicker="Page not found" lead="It may be gone, or it is not yours to see.">
        There is nothing here
      </PageHeading>
      <p className="mt-6">
        <ButtonLink href="/desk">Back to the queue</ButtonLink>
      </p>
    </DeskFrame>
  );
}
