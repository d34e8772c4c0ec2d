import { describe, expect, it } from 'vitest';
import type { FieldContext } from '@/lib/drafts/writing/field-list';
import { typedFields } from '@/lib/drafts/writing/typed-fields';

const context: FieldContext = { people: [], topics: [], series: [], pictures: [], today: '2026-11-28', writer: null };
const post = (fields: string): string => `---\ntitle: "A title of ten"\n${fields}---\n\nWords\n`;

describe('a field that has parts', () => {
  const origin = 'originallyPublished: { site: old.example, url: https://old.example/a, date: 2019-01-02 }\n';

  it('keeps what the form does not show, and goes when it is emptied', () => {
    const typed = { 'f-originallyPublished': '', 'f-originallyPublished-permission': 'Our own site' };
    const shown = {
      ...typed,
      'f-originallyPublished-site': 'old.example',
      'f-originallyPublished-url': 'https://old.example/a',
    };
    expect(typedFields(post(origin), { ...shown, 'f-originallyPublished-date': '2019-01-02' }, context)).toEqual({
      originallyPublished: {
        site: 'old.example',
        url: 'https://old.example/a',
        date: '2019-01-02',
        permission: 'Our own site',
      },
    });
    expect(typedFields(post(origin), { 'f-originallyPublished': '' }, context)).toEqual({
      originallyPublished: undefined,
    });
    expect(typedFields(post(origin), {}, context)).toEqual({});
  });
});

describe('names of posts', () => {
  it.each([
    ['migraine', ['migraine']],
    ['/posts/migraine/ \r\nhttps://our.example/posts/flu?x=1#y', ['migraine', 'flu']],
    ['migraine\nmigraine, flu', ['migraine', 'flu']],
  ])('are taken from whatever was pasted: %j', (typed, related) => {
    expect(typedFields(post(''), { 'f-related': typed }, context)).toEqual({ related });
  });

  it('go when they are emptied', () => {
    expect(typedFields(post('related: [flu]\n'), { 'f-related': ' ' }, context)).toEqual({ related: undefined });
  });
});
