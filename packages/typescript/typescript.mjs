import * as module from 'node:module'
import { fileURLToPath } from 'node:url'

// How this project's programs run: `node --import @journeyline/typescript`. Node has known TypeScript itself since 24, and
// starts a server in half the time that tsx takes for its 2,000 files; an older one has tsx for it.
if (Number(process.versions.node.split('.')[0]) < 24) await import('tsx')

// What was compiled once is not compiled again. It lies within the project and not in the machine's folder for what is
// temporary, where others could leave something to be run.
module.enableCompileCache?.(fileURLToPath(new URL('node_modules/.cache/compiled', import.meta.url)))
