// `prisma generate` needs no schema engine, but the CLI downloads one at start unless told where one is.
// Naming any existing file keeps it off the network; generate never runs it. May go when Prisma's CLI stops looking.
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'

const cli = createRequire(import.meta.url).resolve('prisma/build/index.js')
const { status } = spawnSync(process.execPath, [cli, 'generate'], {
  stdio: 'inherit',
  env: {
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    CHECKPOINT_DISABLE: '1',
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    ...process.env,
  },
})
process.exit(status ?? 1)
