import { desk } from '@/lib/shared/messages/desk';
import { keyActions, type KeySettings } from './key-map';

/** Every key and what it does. */
export function KeyTable({ settings }: { settings: KeySettings }) {
  return (
    <table className="w-full text-start">
      <caption className="sr-only">{desk.keyTable.keysDesk}</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">{desk.keyTable.key}</th>
          <th scope="col">{desk.keyTable.does}</th>
        </tr>
      </thead>
      <tbody>
        {keyActions.map(({ action, does }) => (
          <tr key={action} className="border-b border-line">
            <th scope="row" className="w-16 py-1.5 text-start align-baseline">
              <kbd className="inline-block min-w-8 rounded border border-ink-soft bg-paper-soft px-2 text-center font-mono text-base">
                {settings.keys[action]}
              </kbd>
            </th>
            <td className="py-1.5 align-baseline">{does}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
