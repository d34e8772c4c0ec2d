import { buttonClasses } from '@/components/ui/button';

/** Where ask.ts of components/browser says, while they type, what could identify someone in the form's fields with `data-looked`. */
export function OnDeviceMarks({ look }: { /** See on-device-check-words.ts. */ look: string }) {
  return (
    <div
      role="status"
      className="mt-2 space-y-2 border-s-4 border-caution ps-4 empty:hidden"
      data-look={look}
      data-button={buttonClasses('secondary')}
    />
  );
}
