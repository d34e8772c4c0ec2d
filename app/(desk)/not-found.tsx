import { DeskFrame } from '@/components/desk/frame/desk-frame';
import { ButtonLink } from '@/components/ui/button';
import { PageHeading } from '@/components/ui/page-heading';
import { desk } from '@/lib/shared/messages/desk';

/** Says the same for what never was and for what is someone else's. */
export default function DeskNotFound() {
  return (
    <DeskFrame viewer={null} place={null}>
      <PageHeading kicker={desk.notFound.pageNotFound} lead={desk.notFound.mayGoneNotYours}>
        {desk.notFound.thereNothingHere}
      </PageHeading>
      <p className="mt-6">
        <ButtonLink href="/desk">{desk.notFound.backQueue}</ButtonLink>
      </p>
    </DeskFrame>
  );
}
