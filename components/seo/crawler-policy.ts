import { absoluteUrl } from './page-metadata';

/** A patient's own pages, the staff's, and machines' entrances. */
const privateAddresses = ['/desk', '/receipt', '/report', '/sign-in', '/api/'];

/** Crawlers that gather texts to train models on, by the names that their owners publish. Those that fetch a page for a person who asked are not among them. */
const trainingCrawlers = [
  'AI2Bot',
  'Ai2Bot-Dolma',
  'Amazonbot',
  'anthropic-ai',
  'Applebot-Extended',
  'Bytespider',
  'CCBot',
  'ClaudeBot',
  'cohere-ai',
  'cohere-training-data-crawler',
  'Diffbot',
  'FacebookBot',
  'Google-CloudVertexBot',
  'Google-Extended',
  'GPTBot',
  'img2dataset',
  'meta-externalagent',
  'omgili',
  'PanguBot',
  'Timpibot',
  'Webzio-Extended',
];

/** Who may read the site by machine, as RFC 9309 writes it. */
export function toRobots(): string {
  return [
    '# Search engines are welcome. Crawlers that collect texts to train models are not:',
    '# advice here is corrected and withdrawn, and a model keeps the old words.',
    `# ${absoluteUrl('/editorial-policy')}#machines`,
    '',
    ...trainingCrawlers.map((name) => `User-agent: ${name}`),
    'Disallow: /',
    '',
    'User-agent: *',
    ...privateAddresses.map((address) => `Disallow: ${address}`),
    'Allow: /',
    '',
    `Sitemap: ${absoluteUrl('/sitemap.xml')}`,
    '',
  ].join('\n');
}
