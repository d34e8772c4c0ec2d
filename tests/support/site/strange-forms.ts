/** Forms and actions as pages send them, or something like them: cut, mixed up, empty. */
import type { Chance } from '../proofs/chance';

const replies = [
  '[]',
  '["$F1"]',
  '["$K1"]',
  '["$undefined"]',
  '["$@1"]',
  '["$Q0"]',
  '[',
  '{"a":1}',
  '["$1:a:b"]',
  '["$B1"]',
  '["$n99999999999999999999x"]',
  'null',
  '""',
  '["$h1"]',
  '["$T"]',
  '["$r1"]',
  '["$W1","$i1"]',
  '["$Dyesterday"]',
];

/** A form as a page sends it, an action as a script sends it, or something like one of these. */
export function strangeForm(chance: Chance, actions: readonly string[]): { headers: string[][]; body: Buffer } {
  const { pick, is, junk } = chance;
  const id = is(0.6) ? pick(actions) : pick(['', 'x', '0'.repeat(42), '40'.repeat(21), '../../etc']);
  const names = [
    '0',
    '1',
    '$ACTION_REF_1',
    '$ACTION_1:0',
    '$ACTION_1:1',
    `$ACTION_ID_${id}`,
    '$ACTION_KEY',
    '1_$ACTION_REF_0',
    'message',
    'postId',
    'alias',
    'email',
    '__proto__',
    `_${id}`,
  ];
  const values = [
    ...replies,
    JSON.stringify({ id, bound: '$@1' }),
    JSON.stringify({ id, bound: null }),
    JSON.stringify({ id }),
    id,
    'some words',
    '',
  ];
  const parts = Array.from({ length: Math.floor(chance.next() * 6) }, () => {
    const name = is(0.05) ? junk(5).toString('latin1') : pick(names);
    const file = is(0.1) ? '; filename="a.txt"' : '';
    return `--seam\r\nContent-Disposition: form-data; name="${name}"${file}\r\n\r\n${is(0.1) ? junk(30).toString('latin1') : pick(values)}\r\n`;
  });
  const form = Buffer.from(`${parts.join('')}${is(0.85) ? '--seam--\r\n' : ''}`, 'latin1');
  const multipart = is(0.9)
    ? 'multipart/form-data; boundary=seam'
    : pick([
        'multipart/form-data',
        'multipart/form-data; boundary=',
        'multipart/form-data; boundary="',
        'multipart/form-data; boundary=other',
      ]);
  return pick([
    () => ({ headers: [['content-type', multipart]], body: form }),
    () => ({
      headers: [
        ['content-type', multipart],
        ['next-action', id],
      ],
      body: form,
    }),
    () => ({
      headers: [
        ['content-type', 'text/plain;charset=UTF-8'],
        ['next-action', id],
      ],
      body: Buffer.from(is(0.8) ? pick(replies) : junk(40)),
    }),
    () => ({
      headers: [['content-type', pick(['application/x-www-form-urlencoded', 'application/json', 'text/plain', ''])]],
      body: junk(60),
    }),
    () => ({ headers: [], body: Buffer.alloc(0) }),
  ])();
}
