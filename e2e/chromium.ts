import { existsSync } from 'node:fs'
import npmChromium from '@sparticuz/chromium'

const onThisMachine = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => path && existsSync(path))

npmChromium.setGraphicsMode = false

/** How to start a browser: this machine's Chromium, else the headless one that an npm package ships. */
export const launchOptions = {
  executablePath: onThisMachine ?? (await npmChromium.executablePath()),
  args: [
    ...(onThisMachine ? [] : npmChromium.args),
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
}
