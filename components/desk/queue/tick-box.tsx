'use client';

import { createContext, useContext } from 'react';
import { Sentence } from '@/components/ui/sentence';
import { desk } from '@/lib/shared/messages/desk';

/** Ids of the messages that were ticked when the form came back. */
export const TickedContext = createContext<readonly string[]>([]);

type TickBoxProps = { item: { id: string; revisionId: string; version: number; alias: string } };

/** Says exactly what of the message was on the screen when it was ticked. */
export function TickBox({ item: { id, revisionId, version, alias } }: TickBoxProps) {
  const ticked = useContext(TickedContext).includes(id);
  return (
    <label className="relative z-10 -ms-1 flex size-9 shrink-0 max-lg:size-11 cursor-pointer items-center justify-center">
      <span className="sr-only">
        <Sentence words={desk.tickBox.tickMessage} parts={{ alias }} />
      </span>
      <input
        // A form that came back is a new box: React would keep the old one's state.
        key={String(ticked)}
        type="checkbox"
        name="item"
        value={`${id}.${revisionId}.${version}`}
        defaultChecked={ticked}
        className="size-5 max-lg:size-6 accent-brand"
      />
    </label>
  );
}
