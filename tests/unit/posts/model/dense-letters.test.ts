import { describe, expect, it } from 'vitest';
import { countWords, lineSchema, questionSchema, wordsSchema } from '@/lib/posts/model/field-rules';
import { readingMinutes } from '@/lib/posts/model/post';
import { postFields } from '@/lib/posts/model/post-fields';

const isTaken = (schema: { safeParse: (value: string) => { success: boolean } }, text: string): boolean =>
  schema.safeParse(text).success;

describe('a limit from below counts what a text says', () => {
  it.each([
    ['Chinese', '高血压的家庭监测', '了解如何在家正确测量血压，测量前的准备，以及读数过高时应该怎么做、何时联系医生。'],
    [
      'Japanese',
      '家庭での血圧測定',
      '家庭で血圧を正しく測る方法と、測る前の準備、数値が高いときにどうすればよいかを説明します。',
    ],
    [
      'Korean',
      '고혈압 자가 측정',
      '집에서 혈압을 올바르게 재는 방법과 재기 전에 준비할 것, 수치가 높을 때 할 일을 알려 드립니다.',
    ],
  ])('in %s', (_language, title, summary) => {
    expect([isTaken(postFields.title, title), isTaken(postFields.summary, summary)]).toEqual([true, true]);
  });

  it('so that a short question is one', () => {
    for (const question of ['痛みますか？', '需要手术吗?', '아픈가요?'])
      expect(isTaken(questionSchema, question), question).toBe(true);
  });

  it('and too little stays too little, in any letters', () => {
    for (const title of ['高血压', 'Too short', '   ', '痛み痛み', 'a高b血c压'])
      expect(isTaken(postFields.title, title), title).toBe(false);
    expect(isTaken(questionSchema, '痛い?')).toBe(false);
    expect(isTaken(postFields.summary, '高'.repeat(29))).toBe(false);
    expect(isTaken(wordsSchema(60, 200), 'a'.repeat(59))).toBe(false);
  });

  it('while the most is as it was', () => {
    expect([isTaken(lineSchema(2, 80), '高'.repeat(80)), isTaken(lineSchema(2, 80), '高'.repeat(81))]).toEqual([
      true,
      false,
    ]);
    expect([isTaken(lineSchema(2, 80), 'a'.repeat(80)), isTaken(lineSchema(2, 80), 'a'.repeat(81))]).toEqual([
      true,
      false,
    ]);
  });
});

describe('words are counted where no space parts them', () => {
  it('so that a long body takes longer than a minute to read', () => {
    const minutes = readingMinutes(countWords('测量血压之前请安静地坐五分钟。'.repeat(360)));
    expect(minutes).toBeGreaterThan(12);
    expect(minutes).toBeLessThan(25);
    expect(readingMinutes(countWords('ความดันโลหิตสูงมักไม่มีอาการ'.repeat(200)))).toBeGreaterThan(5);
  });

  it.each([
    ['Take 5 mg – twice a day.', 6],
    ['- ** 12 **', 1],
    ['', 0],
    ['血压', 2],
    ['The 血压 of 5', 5],
    ['고혈압 자가 측정', 3],
    ['ارتفاع ضغط الدم', 3],
    ['ที่', 1],
  ])('%s: %d', (text, count) => {
    expect(countWords(text)).toBe(count);
  });
});
