'use client';

import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/forms/error-summary';
import { TextField } from '@/components/ui/forms/field';
import { ruledList } from '@/components/ui/lines';
import { importFileAction } from '@/lib/drafts/importing/import-actions';
import { nothingImported, type ShownImport } from '@/lib/drafts/importing/import-state';
import { problemOf } from '@/lib/shared/form-state';
import { desk } from '@/lib/shared/messages/desk';

const words = desk.importPosts;

export function ImportForm() {
  const [state, send, pending] = useActionState(importFileAction, nothingImported);
  return (
    <div className="space-y-8">
      {state.sum === null ? null : <Report sum={state.sum} posts={state.posts} />}
      <form action={send} className="max-w-measure space-y-6" noValidate>
        <ErrorSummary problems={state.problems} autoFocus />
        <TextField
          name="file"
          type="file"
          accept=".xml,.json,.docx,.md,.markdown,.mdx,.html,.htm"
          label={words.file}
          hint={words.fileHint}
          error={problemOf(state, 'file') ?? undefined}
        />
        <Button disabled={pending}>{words.send}</Button>
      </form>
    </div>
  );
}

function Report({ sum, posts }: { sum: string; posts: readonly ShownImport[] }) {
  return (
    <section aria-labelledby="report" role="status" className="max-w-3xl space-y-4">
      <h2 id="report" className="text-2xl">
        {words.report}
      </h2>
      <p>{sum}</p>
      <ul role="list" className={ruledList}>
        {posts.map(({ id, title, lines }, index) => (
          <li key={index} className="space-y-1 py-3">
            <p className="font-semibold" dir="auto">
              {id === null ? title : <a href={`/desk/posts/${id}/edit`}>{title}</a>}
            </p>
            <ul className="list-disc space-y-1 ps-6 text-sm">
              {lines.map((line) => (
                <li key={line} dir="auto">
                  {line}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
