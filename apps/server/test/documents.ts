import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  type DirectiveNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  visit,
} from 'graphql'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))

/** Every operation that an app's source sends, whole with its fragments and the kit's, by name. */
export function operationsOf(app: 'admin' | 'employer'): Map<string, string> {
  const operations: OperationDefinitionNode[] = []
  const fragments = new Map<string, FragmentDefinitionNode>()
  const files = [`apps/${app}/src`, 'packages/app-kit/src'].flatMap((folder) =>
    sources(path.join(ROOT, folder)),
  )
  for (const file of files) {
    for (const [, text] of readFileSync(file, 'utf8').matchAll(/\bgraphql\(\s*`([^`]+)`/g)) {
      for (const definition of parse(text!).definitions) {
        if (definition.kind === Kind.OPERATION_DEFINITION) operations.push(definition)
        if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
      }
    }
  }
  return new Map(operations.map((operation) => [operation.name!.value, withFragments(operation, fragments)]))
}

function withFragments(
  operation: OperationDefinitionNode,
  known: Map<string, FragmentDefinitionNode>,
): string {
  const used = new Set<FragmentDefinitionNode>()
  const follow = (node: OperationDefinitionNode | FragmentDefinitionNode) =>
    visit(node, {
      FragmentSpread({ name }) {
        const fragment = known.get(name.value)
        if (!fragment) throw new Error(`${operation.name?.value} uses the unknown fragment ${name.value}`)
        if (used.has(fragment)) return
        used.add(fragment)
        follow(fragment)
      },
    })
  follow(operation)
  return [operation, ...used].map((node) => print(visit(node, { Directive: clientOnly }))).join('\n')
}

/** Apollo Client takes `@unmask` out before it sends a document. */
const clientOnly = ({ name }: DirectiveNode) => (name.value === 'unmask' ? null : undefined)

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const at = path.join(folder, entry.name)
    if (entry.isDirectory()) return entry.name === 'generated' ? [] : sources(at)
    return /\.tsx?$/.test(entry.name) ? [at] : []
  })
}
