import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isValidElement, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Portrait } from '@/components/posts/provenance/portrait';
import { describePhysician } from '@/components/seo/physician-structured-data';
import { env, replaceEnv } from '@/lib/platform/env';
import { physicianSchema } from '@/lib/posts/model/physician-schema';
import { findPicture } from '@/lib/posts/reading/read-pictures';
import { readAPhysician } from './read-a-post';

const before = env().CONTENT_DIR;
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'portrait-'));
  await mkdir(path.join(folder, 'media'));
  await sharp({ create: { width: 900, height: 1100, channels: 3, background: '#864' } })
    .jpeg()
    .toFile(path.join(folder, 'media', 'ada.jpg'));
  replaceEnv({ CONTENT_DIR: folder });
});
afterAll(async () => {
  replaceEnv({ CONTENT_DIR: before });
  await rm(folder, { recursive: true });
});

/** As a server draws it, with what it waits for. */
async function drawn(picture: string | undefined): Promise<string> {
  let element = Portrait({
    physician: { name: 'Dr Ada Hill', ...(picture ? { picture } : {}) },
  }) as ReactElement<object>;
  if (
    isValidElement(element) &&
    typeof element.type === 'function' &&
    element.type.constructor.name === 'AsyncFunction'
  )
    element = await (element.type as (props: object) => Promise<ReactElement<object>>)(element.props);
  return renderToStaticMarkup(element);
}

it('a portrait is drawn in small sizes with words for who does not see it, and in measures that nothing moves by', async () => {
  const markup = await drawn('/media/ada.jpg');
  expect(markup).toContain('alt="Portrait of Dr Ada Hill"');
  expect(markup).toMatch(/<img [^>]*width="52" height="52"/);
  expect(markup.match(/-400\.(?:avif|webp|jpeg)/g)).toHaveLength(3);
  expect(markup).not.toMatch(/-(?:1200|900)\.|<script/);
});

it('initials stand where there is no picture, and where its file is gone', async () => {
  for (const picture of [undefined, '/media/gone.jpg']) {
    const markup = await drawn(picture);
    expect(markup).toContain('AH');
    expect(markup).not.toContain('<img');
  }
});

it('machines are told of the portrait, and a picture of somebody else’s site is refused', async () => {
  const physician = await readAPhysician();
  expect(describePhysician(physician)).not.toHaveProperty('image');
  const picture = await findPicture('/media/ada.jpg');
  expect(describePhysician(physician, picture)).toHaveProperty(
    'image',
    expect.stringMatching(/\/media\/ada\.jpg\/.*\.jpeg$/),
  );
  const { handle: _handle, body: _body, terms: _terms, ...declared } = physician;
  for (const [src, isTaken] of [
    ['/media/ada.jpg', true],
    ['https://elsewhere.example/ada.jpg', false],
    ['/media/../ada.jpg', false],
    ['/media/ada.svg', false],
  ] as const)
    expect(physicianSchema.safeParse({ ...declared, picture: src }).success, src).toBe(isTaken);
});
