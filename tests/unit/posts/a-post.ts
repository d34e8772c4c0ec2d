import { stringify } from 'yaml';

/** Frontmatter that every rule accepts; overrides replace whole fields, and `undefined` removes one. */
export function aFrontmatter(overrides: Record<string, unknown> = {}): Record<string, unknown> {
  const whole: Record<string, unknown> = {
    id: '01KT2BPYX7XBF42JGSP57XC28V',
    title: 'A plain title for a test',
    summary: 'A summary that says in sixty characters or more what the reader will find below.',
    kind: 'explainer',
    status: 'published',
    topics: ['heart'],
    authors: ['ada-hill'],
    published: '2026-01-10',
    conflicts: 'none',
    reviewers: [{ person: 'ben-moss', date: '2026-01-05', scope: 'whole-page' }],
    lastReviewed: '2026-01-05',
    nextReviewDue: '2028-01-05',
    references: [
      {
        id: 'first-source',
        type: 'guideline',
        title: 'A guideline',
        organisation: 'A society',
        year: 2024,
        url: 'https://example.org/a',
      },
      {
        id: 'second-source',
        type: 'trial',
        title: 'A trial',
        authors: 'Hill A, Moss B',
        year: 2020,
        doi: '10.1000/xyz123',
      },
    ],
    keyPoints: ['The first point stands here.', 'The second point stands here.', 'The third point stands here.'],
    conditions: [{ name: 'High blood pressure', mesh: 'D006973', icd10cm: 'I10' }],
    aiAssistance: 'none',
    ...overrides,
  };
  return Object.fromEntries(Object.entries(whole).filter(([, value]) => value !== undefined));
}

/** Cites both sources, so that a body put before it is judged on its own. */
export const citations = 'Sources. <Cite id="first-source" /> <Cite id="second-source" />';

export function aPost(body = 'Some plain words.', overrides: Record<string, unknown> = {}): string {
  return `---\n${stringify(aFrontmatter(overrides), { lineWidth: 0 })}---\n${body}\n\n${citations}\n`;
}

/** The line of the file on which the body of `aPost` begins. */
export function firstBodyLine(overrides: Record<string, unknown> = {}): number {
  return stringify(aFrontmatter(overrides), { lineWidth: 0 }).split('\n').length + 2;
}
