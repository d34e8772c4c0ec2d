import { readdirSync, readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { AskForm } from '@/components/comments/asking/ask-form';
import { formWords } from '@/components/comments/asking/form-words';
import { onDeviceCheckWords } from '@/components/comments/asking/on-device-check-words';
import { TextField } from '@/components/ui/forms/field';
import { splitSource } from '@/lib/posts/files/split-source';
import { createSlugger, outlineOf, pageAnchors } from '@/lib/posts/mdx/outline';
import { parseBody } from '@/lib/posts/mdx/parse-body';
import { getEmergencyNumbers } from '@/lib/practice/emergency-numbers';
import { en } from '@/lib/shared/messages/en';

vi.mock('@/lib/comments/asking/ask-actions', () => ({ askAction: () => undefined }));

const form = renderToStaticMarkup(
  <>
    <AskForm
      postId="the-post"
      path="/posts/a-post"
      physician="Dr Ada Hill"
      numbers={getEmergencyNumbers('US')}
      words={formWords(en)}
      look={onDeviceCheckWords(en)}
      wait="Half were read within a day."
    />
    <TextField name="alias" label="Alias" hint="A hint" error="A fault" />
    <TextField name="claim" label="Claim" hint="A hint" error="A fault" />
  </>,
);
const ofForm = [...form.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id);

describe('a heading of a post', () => {
  it.each([
    'Message',
    'Alias',
    'Kind',
    'Theme',
    'Claim',
    'Alias hint',
    'Message: error',
    'Ask title',
    'Related',
    'Website!',
  ])('has an address of its own, also when it reads “%s”', (words) => {
    const id = createSlugger()(words);
    expect([...ofForm, ...pageAnchors]).not.toContain(id);
    expect(id).toMatch(/-2$/);
  });

  it('takes none that the form has, whichever that is', () => {
    expect(ofForm.length).toBeGreaterThan(8);
    for (const id of ofForm) expect(createSlugger()(id.replaceAll('-', ' ')), id).not.toBe(id);
  });

  it.each(['Messages', 'What kind is it?', 'Alias and name', 'Your message'])(
    'keeps its own otherwise: %s',
    (words) => {
      expect(createSlugger()(words)).not.toMatch(/-2$/);
    },
  );

  it.each(readdirSync('content/posts').filter((name) => name.endsWith('.mdx')))(
    'of %s shares none with the form',
    (name) => {
      const { headings } = outlineOf(parseBody(splitSource(readFileSync(`content/posts/${name}`, 'utf8')).body));
      expect(headings.filter(({ id }) => ofForm.includes(id))).toEqual([]);
    },
  );
});
