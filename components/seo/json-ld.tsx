import type { Thing, WithContext } from 'schema-dts';

/** `<` is escaped so that no text in the data can close the element and begin markup of its own. */
export function JsonLd({ data }: { data: WithContext<Thing> }) {
  return <script type="application/ld+json">{JSON.stringify(data).replace(/</g, '\\u003c')}</script>;
}
