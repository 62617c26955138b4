import { readdirSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

const SOURCES = path.resolve(import.meta.dirname, '..')

/**
 * The modules of this server whose file is named so; whichever lies there is part of it. One comes after the other: the test
 * runner's loader runs a module twice that two of them ask for at the same moment, and what registers itself is then there
 * twice.
 */
export async function foundModules<Module>(isNamed: (file: string) => boolean): Promise<Module[]> {
  const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter(isNamed)
    .sort()
  if (files.length === 0)
    throw new Error('No module is named so; something is wrong with how it is looked for')
  const modules: Module[] = []
  for (const file of files)
    modules.push((await import(pathToFileURL(path.join(SOURCES, file)).href)) as Module)
  return modules
}
