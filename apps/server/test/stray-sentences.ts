import { readdirSync, readFileSync } from 'node:fs'
import { parseSync } from 'oxc-parser'

/** A node of a file that is read: what it is, and what stands in it. */
type Node = { type: string; start: number } & Record<string, unknown>

/** A sentence where it stands: "hours/write-hours.ts:12: Nothing was written down." */
export type Stray = string

/** Every sentence in the sources of a folder that stands neither among the words nor where one may. */
export function straySentences(folder: URL): Stray[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !mayHoldSentences(file))
    .sort()
    .flatMap((file) => sentencesIn(file, readFileSync(new URL(file, folder), 'utf8')))
}

/** Rooms whose sentences are read by whoever runs the server, or are the words themselves. */
const mayHoldSentences = (file: string) =>
  /^(words|start|backup)\/|^main\.ts$|-cli\.ts$|^print-schema\.ts$/.test(file)

/** The sentences of one file that have no reason to stand there. */
export function sentencesIn(file: string, source: string): Stray[] {
  const found: Stray[] = []
  const read = (node: unknown, around: Node[]): void => {
    if (Array.isArray(node)) for (const one of node) read(one, around)
    if (!isNode(node) || isImport(node)) return
    const text = textOf(node)
    if (text !== null && isSentence(text) && !isExempt(file, around, source)) {
      const line = source.slice(0, node.start).split('\n').length
      found.push(`${file}:${line}: ${text.replace(/\s+/g, ' ').trim()}`)
    }
    for (const part of Object.values(node)) read(part, [...around, node])
  }
  read(parseSync(file, source).program.body, [])
  return found
}

/** Words that begin as a sentence or a heading does, and either end as one or are several. */
export function isSentence(text: string): boolean {
  const trimmed = text.trim()
  const begins = /^[“"]?(\p{Lu}|…)/u.test(trimmed)
  const isSeveral = /\s/.test(trimmed) && /\p{Ll}{2}/u.test(trimmed)
  const ends = /[.!?:][”"]?$/.test(trimmed)
  const isHeading = /^\p{Lu}\p{Ll}* \p{Ll}/u.test(trimmed)
  return (begins && isSeveral && ends) || isHeading
}

/** Why a sentence may stand where it does. */
const EXEMPT: Record<string, (node: Node, source: string, file: string) => boolean> = {
  'it describes the schema': (node, source, file) =>
    /description/i.test(nameOf(node, source)) ||
    (/\.graphql\.ts$/.test(file) && /^(described|saidFields)$/.test(callee(node, source))),
  'it is a line of the log': (node, source) =>
    /(\blog(\(\))?\.(debug|info|warn|error|fatal)|emitWarning)$/.test(callee(node, source)),
  'only a fault of ours brings it about': (node, source) =>
    node.type === 'NewExpression' && /^(Type|Range)?Error$/.test(callee(node, source)),
  'it is kept in a record as data': (node, source) => nameOf(node, source) === 'REASON',
  'whoever runs the server reads it': (node, source) =>
    /^(ConfigError|tellEnd|say|told\.say)$/.test(callee(node, source)),
}

function isExempt(file: string, around: Node[], source: string): boolean {
  return around.some((node) => Object.values(EXEMPT).some((reason) => reason(node, source, file)))
}

/** The text of a literal; gaps of a template stand as “…”. */
function textOf(node: Node): string | null {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : null
  if (node.type !== 'TemplateLiteral') return null
  return (node.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked).join('…')
}

/** What is called or made, as it is written. */
function callee(node: Node, source: string): string {
  if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return ''
  return written(node.callee, source)
}

/** What a property, a variable or a function is called. */
function nameOf(node: Node, source: string): string {
  const name = { Property: node.key, VariableDeclarator: node.id, FunctionDeclaration: node.id }[node.type]
  return name ? written(name, source) : ''
}

const written = (node: unknown, source: string) => {
  const { start, end } = node as { start: number; end: number }
  return source.slice(start, end)
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value

const isImport = ({ type }: Node) => type === 'ImportDeclaration' || type.startsWith('TS')
