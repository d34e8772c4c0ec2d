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
    <span className="relative z-10 -ms-1 flex size-9 shrink-0 items-center justify-center max-lg:size-11">
      <input
        // A form that came back is a new box: React would keep the old one's state.
        key={String(ticked)}
        type="checkbox"
        id={`tick-${id}`}
        name="item"
        value={`${id}.${revisionId}.${version}`}
        defaultChecked={ticked}
        className="relative z-10 size-5 cursor-pointer accent-brand max-lg:size-6"
      />
      {/* As large as a thumb, beneath the box that it names. */}
      <label htmlFor={`tick-${id}`} className="absolute inset-0 cursor-pointer overflow-hidden opacity-0">
        <Sentence words={desk.tickBox.tickMessage} parts={{ alias }} />
      </label>
    </span>
  );
}
