import { afterEach, describe, expect, it } from 'vitest';
import { env, replaceEnv } from '@/lib/platform/env';
import { messagesOf } from '@/lib/shared/messages/site-messages';
import { aPost } from '../a-post';
import { renderBody, wordsShown } from '../render-body';

const { JURISDICTION } = env();
afterEach(() => replaceEnv({ JURISDICTION }));

const shown = async (body: string, language: string | null = null) =>
  wordsShown(await renderBody(aPost(body), language)).replace(/\s+/g, ' ');

describe('the number to call, in a post', () => {
  it.each([
    ['US', '911', 'the United States'],
    ['GB', '999', 'the United Kingdom'],
    ['AU', '000', 'Australia'],
    ['EU', '112', 'the European Union'],
  ] as const)('in %s is %s, and says where that holds', async (JURISDICTION, number, place) => {
    replaceEnv({ JURISDICTION });
    const html = await renderBody(aPost('<CallEmergency /> Sit up while you wait.'));
    expect(html).toContain(`<a href="tel:${number}"`);
    expect(wordsShown(html).replace(/\s+/g, ' ')).toContain(
      `Call ${number} in ${place}. If you are somewhere else, call the emergency number there. Sit up`,
    );
  });

  it('is no number at all where the site knows none', async () => {
    replaceEnv({ JURISDICTION: 'OTHER' });
    const words = await shown('<CallEmergency /> Sit up while you wait.');
    expect(words).toContain(messagesOf('en').practicePage.callLocal);
    expect(words).not.toMatch(/\b(?:911|999|112)\b/);
  });

  it.each([
    ['es', 'Llame al 911 (Estados Unidos).'],
    ['ar', 'الولايات المتحدة'],
  ])('speaks the language of the post: %s', async (language, expected) => {
    replaceEnv({ JURISDICTION: 'US' });
    expect((await shown('<CallEmergency /> x', language)).replace(/ (?=[).])/g, '')).toContain(expected);
  });

  it('is a paragraph when it stands alone on its line', async () => {
    expect(await renderBody(aPost('<CallEmergency />'))).toMatch(/<p><span>Call /);
  });
});

describe('help lines, in a post', () => {
  it.each([
    ['US', 'crisis', 'tel:988'],
    ['GB', 'crisis', 'tel:116123'],
    ['AU', 'poison', 'tel:131126'],
    ['NZ', 'abuse', 'tel:0800733843'],
  ] as const)('in %s for %s dial %s', async (JURISDICTION, kind, address) => {
    replaceEnv({ JURISDICTION });
    expect(await renderBody(aPost(`<HelpLines kind="${kind}" />`))).toContain(`href="${address}"`);
  });

  it.each(['crisis', 'abuse', 'poison'])('for %s say where to look where the site knows none', async (kind) => {
    replaceEnv({ JURISDICTION: 'OTHER' });
    const html = await renderBody(aPost(`<HelpLines kind="${kind}" />`));
    expect(html).not.toMatch(/href="(?:tel|sms):/);
    expect(wordsShown(html)).toMatch(/findahelpline\.com|local emergency number/);
  });
});
