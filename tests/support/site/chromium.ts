/** The browser that journeys run in: the machine's own where it has one, else the one that comes with the packages. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium, type LaunchOptions } from '@playwright/test';

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

function ownBrowser(): string | undefined {
  const given = process.env['CHROMIUM_PATH'];
  return [...(given ? [given] : []), ...places, chromium.executablePath()].find((place) => existsSync(place));
}

const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  devDependencies: Record<string, string>;
};

/** Of this project alone, and gone with the packages that it comes from. */
const cache = path.resolve('node_modules/.cache');

/** Makes a folder once: `fill` works in one of its own, and of several that do so at once the first to be ready gives it its name. */
function folderOnce(name: string, fill: (folder: string) => void): string {
  const folder = path.join(cache, name);
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  const own = mkdtempSync(`${folder}-`);
  fill(own);
  try {
    renameSync(own, folder);
  } catch (error) {
    rmSync(own, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

/** The packaged browser, with the libraries that a machine without a screen lacks. */
function unpackBrowser(): string {
  return folderOnce(`chromium-${devDependencies['@sparticuz/chromium']}`, (folder) => {
    const unpack = "import('@sparticuz/chromium').then(({ default: packed }) => packed.executablePath())";
    execFileSync(process.execPath, ['--eval', unpack], {
      // It unpacks to the temporary folder, and the libraries only on machines of that name.
      env: { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  });
}

/**
 * What the browser knows of typefaces: those of the machine, if any, and one with Arial's measures, by the name under which the site's
 * styles ask for it. Without it pages jump when the site's own typeface arrives.
 */
function typefaces(): string {
  const folder = folderOnce(`typefaces-${devDependencies['@expo-google-fonts/arimo']}`, (own) =>
    writeFileSync(
      path.join(own, 'fonts.conf'),
      `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir prefix="relative">../../@expo-google-fonts/arimo/400Regular</dir>
  <dir prefix="relative">../../@expo-google-fonts/arimo/700Bold</dir>
  <match target="scan">
    <test name="family"><string>Arimo</string></test>
    <edit name="family" mode="prepend"><string>Liberation Sans</string></edit>
  </match>
  <match target="scan">
    <test name="fullname"><string>Arimo Regular</string></test>
    <edit name="fullname" mode="prepend"><string>Liberation Sans</string></edit>
  </match>
</fontconfig>
`,
    ),
  );
  return path.join(folder, 'fonts.conf');
}

/** For Playwright: without the background requests that a browser makes of its own accord. */
export function browserOptions(): LaunchOptions {
  const own = ownBrowser();
  const unpacked = own ? null : unpackBrowser();
  return {
    executablePath: own ?? path.join(unpacked ?? '', 'chromium'),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // So that letters are as wide in one browser as in the other.
      '--font-render-hinting=none',
    ],
    env: {
      ...process.env,
      FONTCONFIG_FILE: typefaces(),
      ...(unpacked ? { LD_LIBRARY_PATH: path.join(unpacked, 'al2023', 'lib') } : {}),
    },
  };
}
