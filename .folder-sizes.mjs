// A folder of sources holds 25 files at most, its tests not counted: above that it is cut on the glossary's sub-nouns, on each
// tier the same (docs/decisions/0032). Prints the folders that hold more, and fails.
import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'

const MOST = 25

const sources = ['apps', 'packages']
  .flatMap((kind) => readdirSync(kind).map((name) => path.join(kind, name, 'src')))
  .filter((folder) => existsSync(folder))

const tooLarge = sources.flatMap(foldersIn).filter(({ files }) => files > MOST)
for (const { folder, files } of tooLarge)
  console.error(
    `${folder} holds ${files} files, and ${MOST} are the most. Cut it on the glossary's sub-nouns.`,
  )
process.exitCode = tooLarge.length > 0 ? 1 : 0

/** A folder and those in it, each with how many files it holds itself; what is generated is nobody's to read. */
function foldersIn(folder) {
  const entries = readdirSync(folder, { withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name)).length
  const below = entries.filter((entry) => entry.isDirectory() && entry.name !== 'generated')
  return [{ folder, files }, ...below.flatMap(({ name }) => foldersIn(path.join(folder, name)))]
}
