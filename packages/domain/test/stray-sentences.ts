import { readdirSync, readFileSync } from 'node:fs'
import { parseSync } from 'oxc-parser'

/** A node of a file that is read: what it is, and what stands in it. */
type Node = { type: string; start: number; end: number } & Record<string, unknown>

/** Every text in a folder's sources that people would read and that stands neither among the words nor where one may. */
export function straySentences(folder: URL): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !WORDS_OR_SEEDS.test(file))
    .sort()
    .flatMap((file) => sentencesIn(file, readFileSync(new URL(file, folder), 'utf8')))
}

/** The words themselves, what says them, and the texts of standards, which are those of their sources. */
const WORDS_OR_SEEDS = /(^|\/)words\.ts$|^(words|language|programs\/standards)\//

/** The texts of one file that have no reason to stand there, each where it is: "hours/acts.ts:12: Say why." */
export function sentencesIn(file: string, source: string): string[] {
  const found: string[] = []
  const read = (node: unknown, around: Node[]): void => {
    if (Array.isArray(node)) for (const one of node) read(one, around)
    if (!isNode(node) || node.type === 'ImportDeclaration' || node.type.startsWith('TS')) return
    const text = textOf(node)
    if (text !== null && readsAsWords(text) && !around.some((one) => mayHoldText(one, source)))
      found.push(`${file}:${source.slice(0, node.start).split('\n').length}: ${text}`)
    for (const part of Object.values(node)) read(part, [...around, node])
  }
  read(parseSync(file, source).program.body, [])
  return found
}

/** Two words or more, of which one is longer than a letter and not in capitals only. */
function readsAsWords(text: string): boolean {
  return /\p{Ll}{2}[^\p{L}]* [^\p{L}]*\p{L}|\p{L}+ \p{Ll}{2}/u.test(text)
}

/** Why a text may stand where it does; what a property, a constant or a call is named says it. */
const REASONS: Record<string, RegExp> = {
  'only a fault of ours brings it about': /^new Error$/,
  'it is a proper name: of an award, an issuer, an occupation':
    /^(CERTIFICATIONS|WELSH_AWARDS|ISSUER_NAMES|KNOWN)$/,
  'it is what files and sources say, by which they are read': /^(WORDINGS|SECOND_WORDINGS|SAID|WELL_KNOWN)$/,
  'it describes the format of a file, beside the name of its column': /_COLUMNS$|^column$|^DAY$/,
  'it is the default of what a version says for itself': /^levels$/,
  'it is kept in the record, as data': /_ON_RECORD$/,
}

function mayHoldText(node: Node, source: string): boolean {
  const name = nameOf(node, source)
  return Object.values(REASONS).some((reason) => reason.test(name))
}

function nameOf(node: Node, source: string): string {
  const written = (part: unknown) => (isNode(part) ? source.slice(part.start, part.end) : '')
  switch (node.type) {
    case 'VariableDeclarator':
      return written(node.id).replace(/:.*/s, '')
    case 'Property':
      return written(node.key)
    case 'CallExpression':
      return written(node.callee)
    case 'NewExpression':
      return `new ${written(node.callee)}`
    default:
      return ''
  }
}

/** The text of a literal; gaps of a template stand as “…”. */
function textOf(node: Node): string | null {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : null
  if (node.type !== 'TemplateLiteral') return null
  return (node.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked).join('…')
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value
