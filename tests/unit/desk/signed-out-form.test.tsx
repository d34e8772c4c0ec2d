import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { SignedOutForm } from '@/components/desk/decisions/signed-out-form';
import { noDecision } from '@/lib/comments/decisions/decision-state';
import { staffActions } from '@/lib/comments/transitions';

const draw = (values: Record<string, string>): string =>
  renderToStaticMarkup(
    <SignedOutForm state={{ ...noDecision, values, signedOut: true }} decide={() => undefined} pending={false} />,
  );

describe('what a form holds that came back after the session had ended', () => {
  it.each(staffActions)('is sent again by a button of its own for %s', (action) => {
    const html = draw({ action, commentId: 'that one' });
    expect(html).toMatch(/<button\b[^>]*>[A-Z][a-z ]+<\/button>/);
    expect(html).toContain(`name="action" value="${action}"`);
    expect(html).toContain('name="commentId" value="that one"');
  });

  it('is the theme that was chosen', () => {
    const html = draw({ action: 'theme', theme: 'feelings' });
    expect(html).toContain('Save theme');
    expect(html).toContain('name="theme" value="feelings"');
  });

  it('is the decision, not the step that only showed what it would look like', () => {
    const html = draw({ action: 'redact', step: 'preview', 'words-1': 'the corner' });
    expect(html).toContain('name="words-1" value="the corner"');
    expect(html).not.toContain('preview');
  });

  it('is nothing when nobody sent a decision', () => {
    expect(draw({})).toBe('');
    expect(draw({ action: 'toString' })).toBe('');
  });
});
