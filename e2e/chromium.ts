import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import npmChromium, { inflate } from '@sparticuz/chromium'

const CACHE = fileURLToPath(new URL('./node_modules/.cache', import.meta.url))
const PACKAGE = path.resolve(createRequire(import.meta.url).resolve('@sparticuz/chromium'), '../..')

const unpacked = process.env.CHROMIUM_PATH ? null : await unpack()

/**
 * How to start a browser: the headless Chromium that an npm package ships, with the libraries and the font it comes with, so
 * that every machine has the same; another only where CHROMIUM_PATH names it. The arguments are ours alone: those of the
 * package are for a function in a cloud, and with `--single-process` a browser ends with its first closed context.
 */
export const launchOptions = {
  executablePath: process.env.CHROMIUM_PATH ?? path.join(unpacked!, 'chromium'),
  env: { ...process.env, ...(unpacked ? surroundings(unpacked) : {}) } as Record<string, string>,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
}

/** Unpacks the package once, beside it: whole or not at all, whoever else is unpacking. */
async function unpack(): Promise<string> {
  const { version } = JSON.parse(readFileSync(path.join(PACKAGE, 'package.json'), 'utf8'))
  const folder = path.join(CACHE, `chromium-${version}`)
  if (existsSync(folder)) return folder
  mkdirSync(CACHE, { recursive: true })
  const unfinished = mkdtempSync(`${folder}-`)
  await inTemporaryFolder(unfinished, async () => {
    await npmChromium.executablePath()
    await inflate(path.join(PACKAGE, 'bin/al2023.tar.br'))
  })
  try {
    renameSync(unfinished, folder)
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true })
    if (!existsSync(folder)) throw error // else another process was first
  }
  return folder
}

/** The package unpacks into the machine's temporary folder only, and takes what lies there for its own. */
async function inTemporaryFolder(folder: string, work: () => Promise<void>): Promise<void> {
  const before = process.env.TMPDIR
  process.env.TMPDIR = folder
  try {
    await work()
  } finally {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
  }
}

/** The environment in which the package's libraries and its font are found, and none of the machine's. */
function surroundings(folder: string): Record<string, string> {
  const fonts = path.join(folder, 'journeys-fonts.conf')
  writeFileSync(
    fonts,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${folder}/fonts/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>`,
  )
  return { LD_LIBRARY_PATH: path.join(folder, 'al2023/lib'), FONTCONFIG_FILE: fonts }
}
