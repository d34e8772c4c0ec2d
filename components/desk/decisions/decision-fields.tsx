import type { DecisionTarget } from './decision-target';

/** Each action has its own key: going back and pressing another button is another decision. */
export function DecisionFields({ target, action }: { target: DecisionTarget; action: string }) {
  const fields = {
    commentId: target.commentId,
    revisionId: target.revisionId,
    version: String(target.version),
    idempotencyKey: `${target.formKey}-${action}`,
    action,
    ...(target.list ? { list: target.list } : {}),
  };
  return Object.entries(fields).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);
}
