/** What the small models of a writer's device keep of what the server hears: each block judged by models that had not learnt it. It never judges. */
import { readDeviceModels, soundsUrgentBy } from '../../../lib/screening/learned/urgency-on-device';
import { assessUrgencyBy } from '../../../lib/screening/urgency';
import { deviceTexts, fitDevice } from '../../training/device-lessons';
import { crossValidated } from '../../training/folds';
import { languages } from '../../training/labelled-text';
import { fitUrgency, urgentTexts } from '../../training/urgency-lessons';

/** Shares from 0 to 1, by language: of cries that the server hears, and of calm messages, by the server and by the device. */
export function benchDevice(folder: string, figures: Record<string, number>): void {
  const texts = deviceTexts(urgentTexts(folder));
  const heard = crossValidated(
    texts,
    ({ block }) => block,
    (part) => ({ server: fitUrgency(part), device: readDeviceModels(fitDevice(part)) }),
    ({ server, device }, { text }) => ({
      server: assessUrgencyBy(server, text).urgency !== 'none',
      device: soundsUrgentBy(device, text),
    }),
  );
  const judged = texts.map((text, at) => ({
    text,
    server: heard[at]?.server === true,
    device: heard[at]?.device === true,
  }));
  const share = (part: number, whole: number): number => Math.round((10_000 * part) / Math.max(1, whole)) / 10_000;
  for (const language of languages) {
    const own = judged.filter(({ text }) => text.language === language && text.source === 'sentences');
    const cries = own.filter(({ text, server }) => text.label !== 'calm' && server);
    const calm = own.filter(({ text }) => text.label === 'calm');
    const kept = cries.filter(({ device }) => device).length;
    const [byServer, byDevice] = [
      calm.filter(({ server }) => server).length,
      calm.filter(({ device }) => device).length,
    ];
    figures[`device: ${language} cries kept`] = share(kept, cries.length);
    figures[`device: ${language} calm`] = share(byDevice, calm.length);
    console.log(
      `device, ${language}: keeps ${kept} of ${cries.length} cries that the server hears; of ${calm.length} calm ones it shows numbers for ${byDevice}, the server for ${byServer}`,
    );
  }
  const questions = judged.filter(({ text }) => text.label === 'calm' && text.source.includes('_'));
  const flagged = questions.filter(({ text, device }) => device && text.source !== 'forum_posts').length;
  const real = questions.filter(({ text }) => text.source !== 'forum_posts').length;
  figures['device: health questions'] = share(flagged, real);
  console.log(`device: ${flagged} of ${real} health questions are shown numbers`);
}
