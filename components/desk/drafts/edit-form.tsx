'use client';

import { useActionState } from 'react';
import { SignedOutNotice } from '@/components/desk/signed-out-notice';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/forms/error-summary';
import { saveDraftAction } from '@/lib/drafts/draft-actions';
import { untouchedDraft } from '@/lib/drafts/draft-state';
import type { EditorView } from '@/lib/drafts/writing/read-editor';
import type { ShownField } from '@/lib/drafts/writing/shown-draft';
import { desk } from '@/lib/shared/messages/desk';
import { BlockFields, type NewBlock } from './block-fields';
import { penDataOf } from './pen-data';
import { PostFieldView } from './post-fields';
import { WritingStatus } from './writing-status';
import { writingWords } from './writing-words';

const words = desk.editPost;

/** A post as fields and blocks. `view` null for nobody who is signed in any more: then it holds what was sent, and nothing else. */
export function EditForm({
  id,
  view,
  newBlocks,
  writer = '',
}: {
  id: string;
  view: EditorView | null;
  newBlocks: readonly NewBlock[];
  /** Whose words the script of the page may keep. */
  writer?: string;
}) {
  const [state, save, pending] = useActionState(saveDraftAction, untouchedDraft);
  const { values } = state;
  const errors = state.problems.map(({ message }) => ({ message }));
  return (
    <form
      action={save}
      className="space-y-10"
      noValidate
      data-write={view === null ? undefined : id}
      data-writer={writer}
      data-words={view === null ? undefined : JSON.stringify(writingWords)}
      data-pen={view === null ? undefined : JSON.stringify(penDataOf(view, newBlocks))}
    >
      <ErrorSummary problems={errors} autoFocus />
      {state.signedOut || view === null ? <SignedOutNotice kept={words.signedOutKept} /> : null}
      {view === null ? (
        <KeptFields values={values} />
      ) : (
        <>
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="base" value={values['base'] ?? view.base} />
          <input type="hidden" name="last" value={values['last'] ?? ''} />
          {/* What Enter in a line presses: the form's first button, which would else move or remove something. */}
          <button type="submit" tabIndex={-1} aria-hidden className="sr-only" />
          <WritingStatus />
          <div className="max-w-3xl space-y-6">
            <FieldList fields={view.fields?.filter(isFirst) ?? []} values={values} />
          </div>
          <Body view={view} values={values} newBlocks={newBlocks} />
          <Fields view={view} values={values} />
        </>
      )}
      <FormBar pending={pending} toDo={view?.problems.some(({ isError }) => isError) ?? false} />
    </form>
  );
}

/** What a writer begins with stands above the text, everything else beneath it. */
const isFirst = ({ key }: ShownField): boolean => key === 'title' || key === 'summary';

function FieldList({ fields, values }: { fields: readonly ShownField[]; values: Record<string, string> }) {
  return fields.map((field) => <PostFieldView key={field.key} field={field} values={values} />);
}

function Fields({ view, values }: { view: EditorView; values: Record<string, string> }) {
  return (
    <section aria-labelledby="fields" className="max-w-3xl space-y-6">
      <h2 id="fields" className="text-2xl">
        {words.fields}
      </h2>
      {view.fields === null ? <p>{words.fieldsUnreadable}</p> : null}
      <FieldList fields={view.fields?.filter((field) => !isFirst(field)) ?? []} values={values} />
    </section>
  );
}

function Body({
  view,
  values,
  newBlocks,
}: {
  view: EditorView;
  values: Record<string, string>;
  newBlocks: readonly NewBlock[];
}) {
  return (
    <section id="body" tabIndex={-1} aria-labelledby="body-title" className="max-w-3xl scroll-mt-4 space-y-5">
      <h2 id="body-title" className="text-2xl">
        {words.body}
      </h2>
      <p data-plain-hint="" className="max-w-measure text-sm text-ink-soft">
        {words.bodyHint}
      </p>
      <p data-plain-hint="" className="max-w-measure text-sm text-ink-soft">
        {words.notes}
      </p>
      {view.blocks.map((block, index) => (
        <BlockFields key={block.name} block={block} place={String(index + 1)} values={values} newBlocks={newBlocks} />
      ))}
    </section>
  );
}

function FormBar({ pending, toDo }: { pending: boolean; toDo: boolean }) {
  return (
    <div className="sticky bottom-0 z-10 flex flex-wrap gap-3 bg-paper py-3">
      <Button disabled={pending}>{words.save}</Button>
      <Button variant="secondary" name="then" value="review" disabled={pending}>
        {words.saveAndLook}
      </Button>
      {toDo ? (
        <a href="#to-mend" className="inline-flex min-h-11 items-center font-semibold">
          {words.problems}
        </a>
      ) : null}
      <p data-saved="" className="self-center text-sm text-ink-soft" />
    </div>
  );
}

/** Everything that was sent, to send again once its writer is signed in. */
function KeptFields({ values }: { values: Record<string, string> }) {
  return Object.entries(values)
    .filter(([name]) => name !== 'then')
    .map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);
}
