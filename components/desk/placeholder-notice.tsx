import { Notice } from '@/components/ui/notice';
import { Sentence } from '@/components/ui/sentence';
import { desk } from '@/lib/shared/messages/desk';

/** For the administrator whose account was made before anyone gave an address. */
export function PlaceholderNotice() {
  return (
    <Notice tone="warning" title={desk.placeholderNotice.accountHasNoE}>
      <p>
        <Sentence
          words={desk.placeholderNotice.noSignLinkCan}
          parts={{ link: <a href="/desk/account">{desk.placeholderNotice.giveNameEMail}</a> }}
        />
      </p>
    </Notice>
  );
}
