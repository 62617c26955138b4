import { type ASTNode, buildASTSchema, Kind, parse, printSchema, visit } from 'graphql'

/** A schema's text with every type, field, argument and value in dictionary order, so that a change shows where it is. */
export function alphabetical(sdl: string): string {
  const sorted = visit(parse(sdl), {
    leave: (node: ASTNode) => {
      if (node.kind === Kind.UNION_TYPE_DEFINITION) return { ...node, types: byName(node.types) }
      if (node.kind === Kind.DOCUMENT) return { ...node, definitions: byName(node.definitions) }
      if (node.kind === Kind.ENUM_TYPE_DEFINITION) return { ...node, values: byName(node.values) }
      if (node.kind === Kind.FIELD_DEFINITION) return { ...node, arguments: byName(node.arguments) }
      return 'fields' in node ? { ...node, fields: byName<ASTNode>(node.fields) } : undefined
    },
  })
  return printSchema(buildASTSchema(sorted))
}

const byName = <Node extends ASTNode>(nodes: readonly Node[] = []) =>
  [...nodes].sort((one, other) => nameOf(one).localeCompare(nameOf(other), 'en'))

const nameOf = (node: ASTNode) => ('name' in node && node.name ? node.name.value : '')
