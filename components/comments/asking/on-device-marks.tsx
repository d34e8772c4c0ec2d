import { buttonClasses } from '@/components/ui/button';
import { caution } from '@/components/ui/lines';

/** Where ask.ts of components/browser says, while they type, what could identify someone in the form's fields with `data-looked`. */
export function OnDeviceMarks({ look }: { /** See on-device-check-words.ts. */ look: string }) {
  return (
    <div
      role="status"
      className={`mt-2 space-y-2 empty:hidden ${caution}`}
      data-look={look}
      data-button={buttonClasses('secondary')}
    />
  );
}
