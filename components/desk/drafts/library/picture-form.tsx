import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/forms/error-summary';
import { TextField } from '@/components/ui/forms/field';
import type { FormProblem } from '@/lib/shared/form-state';
import { desk } from '@/lib/shared/messages/desk';

const words = desk.pictures;

export type TypedPicture = { alt: string; credit: string; decorative: boolean; fault: FormProblem | null };

/** A plain form, as files travel best: no script takes part. */
export function PictureForm({ typed }: { typed: TypedPicture }) {
  const wrong = (field: string): string | undefined => (typed.fault?.field === field ? typed.fault.message : undefined);
  return (
    <section aria-labelledby="add" className="max-w-measure space-y-4">
      <h2 id="add" className="text-2xl">
        {words.add}
      </h2>
      <form
        aria-label={words.add}
        method="post"
        action="/desk/pictures/file"
        encType="multipart/form-data"
        className="space-y-5"
        noValidate
      >
        <ErrorSummary problems={typed.fault ? [typed.fault] : []} autoFocus />
        <TextField
          name="file"
          type="file"
          accept="image/jpeg,image/png,image/webp,image/avif"
          label={words.file}
          hint={words.fileHint}
          error={wrong('file')}
        />
        <NoteFields typed={typed} wrong={wrong} prefix="" />
        <Button>{words.send}</Button>
      </form>
    </section>
  );
}

type NoteFieldsProps = {
  typed: { alt: string; credit: string; decorative: boolean };
  wrong: (field: string) => string | undefined;
  /** Makes ids of several such forms on a page differ. */
  prefix: string;
};

export function NoteFields({ typed, wrong, prefix }: NoteFieldsProps) {
  const idOf = (name: string): string => (prefix === '' ? name : `${prefix}-${name}`);
  return (
    <>
      <TextField
        name="alt"
        id={idOf('alt')}
        label={words.alt}
        hint={words.altHint}
        autoComplete="off"
        defaultValue={typed.alt}
        error={wrong('alt')}
      />
      <label className="flex min-h-11 cursor-pointer items-start gap-3 py-2">
        <input
          type="checkbox"
          name="decorative"
          className="mt-1 size-6 shrink-0 accent-brand"
          defaultChecked={typed.decorative}
        />
        <span>{words.decorative}</span>
      </label>
      <TextField
        name="credit"
        id={idOf('credit')}
        label={words.credit}
        hint={words.creditHint}
        autoComplete="off"
        defaultValue={typed.credit}
        error={wrong('credit')}
      />
    </>
  );
}
