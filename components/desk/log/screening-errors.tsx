import { Table } from '@/components/ui/table';
import type { ErrorsOfRule } from '@/lib/comments/figures/screening-errors';
import { desk } from '@/lib/shared/messages/desk';

const words = desk.screeningErrors;

/** What people here found that screening got wrong: the rule and how often, and nothing of any message. */
export function ScreeningErrors({ errors }: { errors: readonly ErrorsOfRule[] }) {
  return (
    <section aria-labelledby="screening-errors" className="space-y-3">
      <h2 id="screening-errors">{words.title}</h2>
      <p className="max-w-measure">{words.lead}</p>
      {errors.length === 0 ? (
        <p className="max-w-measure text-ink-soft">{words.none}</p>
      ) : (
        <Table
          id="screening-errors-table"
          caption={words.caption}
          head={[words.part, words.rule, words.wrong, words.missed]}
          rows={errors.map(({ part, names, wrong, missed }) => ({
            key: [part, ...names].join('/'),
            cells: [words.parts[part], names.join(', ').replaceAll('-', ' '), wrong, missed],
          }))}
        />
      )}
    </section>
  );
}
