import { expect, it } from 'vitest';
import { answerDocument, dateDocument } from '@/components/site/dated-document';

const at = (time: string): Date => new Date(`2026-11-27T${time}Z`);

it('keeps its tag and its moment for as long as its words are the same', () => {
  const first = dateDocument('/a.xml', 'words', at('10:00:00.200'));
  expect(first.changed).toBe('Fri, 27 Nov 2026 10:00:00 GMT');
  expect(dateDocument('/a.xml', 'words', at('11:30:00'))).toEqual(first);
});

it('has another tag and a later moment for other words, even within a second', () => {
  const [one, two, three] = [
    dateDocument('/b.xml', 'one', at('10:00:00.200')),
    dateDocument('/b.xml', 'two', at('10:00:00.800')),
    dateDocument('/b.xml', 'one', at('10:00:00.900')),
  ];
  expect(one.tag).not.toBe(two.tag);
  expect([one.changed, two.changed, three.changed].map((moment) => moment.slice(17, 25))).toEqual([
    '10:00:00',
    '10:00:01',
    '10:00:02',
  ]);
});

it('has the moment of its own address', () => {
  dateDocument('/c.xml', 'words', at('10:00:00'));
  expect(dateDocument('/d.xml', 'words', at('12:00:00')).changed).toContain('12:00:00');
});

it('is answered with both', async () => {
  const response = answerDocument(dateDocument('/e.xml', 'words', at('10:00:00')), 'application/xml');
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'application/xml; charset=utf-8',
    etag: expect.stringMatching(/^"[0-9a-f]{32}"$/),
    'last-modified': 'Fri, 27 Nov 2026 10:00:00 GMT',
  });
  expect(await response.text()).toBe('words');
});
