import { describe, expect, it } from 'vitest';
import fc from '@/tests/support/properties';
import { explainSpam, scoreSpam } from '../../../lib/screening/spam';

const spam: readonly string[] = [
  'Check out my channel and subscribe please!!!',
  'SUB 4 SUB anyone? I sub back',
  'http://www.twitch.tv/somebody come follow and watch my stream!',
  'https://m.freemyapps.example/share/url/10b35481',
  'Make $3,000 per month working from home, visit MONEYNOW .com',
  'I am a young rapper trying to get noticed, please check out my mixtape',
  'Buy viagra online without prescription, cheap and discreet delivery',
  'I was cured of herpes by Dr Ajala with his herbal medicine, contact him on WhatsApp +234 800 000 0000',
  'Get 1000 followers for cheap, best SEO service, rank on google now',
  'Best casino bonus here, sign up today: http://win.example',
  'Like this comment and share this video so we can win',
  'Invest in bitcoin with our crypto trading expert, risk-free, message me on telegram',
  'visit my blog http://myblog.example for fashion and giveaways',
  'Donate to my gofundme please http://gofundme.example/abc',
];
const welcome: readonly string[] = [
  'Is it safe to take ibuprofen with lisinopril?',
  'My cancer treatment is over. What follow-up tests do I need?',
  'I read http://www.nlm.nih.gov/medlineplus/ency/article/001274.htm and still wonder about my abscess.',
  'Where can I buy the tablets my doctor prescribed? The pharmacy has none.',
  'My insurance will not pay. How can I get help with the money for chemo?',
  'PLEASE HELP MY SON HAS A RASH AND FEVER FOR FIVE DAYS!!!',
  'Does anyone else get tired from this drug? I had the same side effects for weeks.',
  'I watched the video on your site about hip surgery. How long until I can drive?',
  'Is Viagra safe after a heart attack?',
  'Would a free trial of the CPAP be enough to see whether it works?',
  'Thank you for the article, it helped me a lot.',
  'My subscriber ID was refused at the pharmacy, what now?',
  'Please check my blood results: iron 40, ferritin 9. Is that low?',
  'How do I work from home with chronic fatigue?',
];

describe('scoreSpam', () => {
  it.each(spam)('puts "%s" at the end of the queue', (text) => {
    expect(scoreSpam(text)).toBeGreaterThanOrEqual(0.5);
  });

  it.each(welcome)('leaves "%s" in the queue', (text) => {
    expect(scoreSpam(text)).toBeLessThan(0.5);
  });

  it('is a share between 0 and 1 for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const score = scoreSpam(text);
        return score >= 0 && score <= 1;
      }),
    );
    expect(scoreSpam('')).toBe(0);
  });
});

describe('what spoke for spam', () => {
  it.each(spam)('is said in words for “%s”', (text) => {
    expect(explainSpam(text).length).toBeGreaterThan(0);
  });

  it('begins with the strongest', () => {
    const [first, ...others] = explainSpam('SUBSCRIBE TO MY CHANNEL PLEASE AND MAKE MONEY www.shop.example');
    expect(first).toBe('asks readers to subscribe');
    expect(others).toEqual(expect.arrayContaining(['is written in capitals', 'holds a link and says little else']));
  });

  it('is nothing for an ordinary question', () => {
    expect(explainSpam('How long should I wait between the two doses?')).toEqual([]);
  });
});
