import { readdirSync, readFileSync } from 'node:fs'
import { parseSync } from 'oxc-parser'

/** What is looked for in a folder's sources, and what of it may stand where it does. */
export interface Search {
  /** Files that are the words themselves, or whose texts are read by nobody but whoever runs them. */
  passes: (file: string) => boolean
  /** Whether a text reads as something that people are told. */
  reads: (text: string) => boolean
  /** Why a text may stand where it does: one reason is enough. */
  mayStand: Readonly<Record<string, (place: Place) => boolean>>
}

/** Where a text stands. */
export interface Place {
  file: string
  /** What the properties, constants and functions around it are called, the innermost first. */
  names: readonly string[]
  /**
   * The innermost call that it is an argument of, within its function: in `say(word('CODE', { name: 'Ada' }))` the name is
   * argument 1 of `word`.
   */
  call: { callee: string; argument: number } | null
}

/** Every text in a folder's sources that people would read and that has no reason to stand there. */
export function strayTexts(folder: URL, search: Search): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !search.passes(file))
    .sort()
    .flatMap((file) => strayTextsIn(file, readFileSync(new URL(file, folder), 'utf8'), search))
}

/** Those of one file, each where it is: "hours/acts.ts:12: Say why." */
export function strayTextsIn(file: string, source: string, { reads, mayStand }: Search): string[] {
  const found: string[] = []
  const look = (part: unknown, place: Place): void => {
    if (Array.isArray(part)) for (const one of part) look(one, place)
    if (!isNode(part) || part.type === 'ImportDeclaration' || part.type.startsWith('TS')) return
    const text = textOf(part)
    if (text !== null && reads(text) && !Object.values(mayStand).some((reason) => reason(place)))
      found.push(
        `${file}:${source.slice(0, part.start).split('\n').length}: ${text.replace(/\s+/g, ' ').trim()}`,
      )
    for (const [key, inner] of Object.entries(part)) lookInto(part, key, inner, place)
  }
  const lookInto = (node: Node, key: string, inner: unknown, place: Place) => {
    const written = (part: unknown) => (isNode(part) ? source.slice(part.start, part.end) : '')
    if (key === 'arguments' && Array.isArray(inner)) {
      const callee = `${node.type === 'NewExpression' ? 'new ' : ''}${written(node.callee)}`
      for (const [argument, one] of inner.entries()) look(one, { ...place, call: { callee, argument } })
      return
    }
    const call = key === 'body' && FUNCTIONS.has(node.type) ? null : place.call
    const naming = NAMES[node.type]
    const name = naming === undefined || naming === key ? '' : written(node[naming]).replace(/:.*/s, '')
    look(inner, { file, call, names: name === '' ? place.names : [name, ...place.names] })
  }
  look(parseSync(file, source).program.body, { file, names: [], call: null })
  return found
}

/** A node of a file that is read: what it is, and what stands in it. */
type Node = { type: string; start: number; end: number } & Record<string, unknown>

/** What gives a name to what stands in it, and under which key the name is. */
const NAMES: Readonly<Record<string, string>> = {
  VariableDeclarator: 'id',
  Property: 'key',
  PropertyDefinition: 'key',
  FunctionDeclaration: 'id',
}

const FUNCTIONS = new Set(['ArrowFunctionExpression', 'FunctionExpression', 'FunctionDeclaration'])

/** The text of a literal; gaps of a template stand as “…”. */
function textOf(node: Node): string | null {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : null
  if (node.type !== 'TemplateLiteral') return null
  return (node.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked).join('…')
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value
