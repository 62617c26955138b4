import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLNamedType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isListType,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql'
import { type Cost, type FieldCost, type ListSize, USUAL_LIST } from './costs.ts'

/** What is asked, of which schema, with which variables. */
interface Asked {
  schema: GraphQLSchema
  fragment(name: string): FragmentDefinitionNode | undefined
  variables: Record<string, unknown>
}

/** What an operation costs, counted as the directives of the printed schema say; of types that exclude each other, the dearest. */
export function costOf(
  operation: OperationDefinitionNode,
  asked: Omit<Asked, 'variables'>,
  sent: object,
): Cost {
  const variables = { ...defaultsOf(operation), ...sent }
  const root = asked.schema.getRootType(operation.operation)!
  return new Costs({ ...asked, variables }).of(operation.selectionSet, root)
}

const NOTHING: Cost = { complexity: 0, depth: 0, breadth: 0 }

class Costs {
  readonly #asked: Asked
  /** A selection is counted once for each type it is of, however many fragments lead to it. */
  readonly #known = new Map<SelectionSetNode, Map<GraphQLCompositeType, Cost>>()

  constructor(asked: Asked) {
    this.#asked = asked
  }

  /** What a selection of a type costs; `lists` are the fields in it whose size the field around it says. */
  of(
    selections: SelectionSetNode,
    type: GraphQLCompositeType,
    lists?: { names: readonly string[]; size: number },
  ): Cost {
    const known = lists ? undefined : this.#known.get(selections)?.get(type)
    if (known) return known
    const byType = new Map<string, Cost>()
    const add = (to: GraphQLCompositeType, cost: Cost) => {
      for (const name of this.#possible(to)) byType.set(name, plus(byType.get(name) ?? NOTHING, cost))
    }
    for (const selection of selections.selections) {
      if (!this.#isAsked(selection)) continue
      if (selection.kind === Kind.FIELD) add(type, this.#ofField(selection, type, lists))
      else {
        const fragment =
          selection.kind === Kind.INLINE_FRAGMENT ? selection : this.#asked.fragment(selection.name.value)
        const condition = fragment?.typeCondition?.name.value
        const within = condition === undefined ? type : this.#asked.schema.getType(condition)
        if (fragment && isCompositeType(within)) add(within, this.of(fragment.selectionSet, within, lists))
      }
    }
    const dearest = [...byType.values()].reduce(most, NOTHING)
    if (!lists) this.#known.set(selections, (this.#known.get(selections) ?? new Map()).set(type, dearest))
    return dearest
  }

  #ofField(
    node: FieldNode,
    type: GraphQLCompositeType,
    lists?: { names: readonly string[]; size: number },
  ): Cost {
    const field = 'getFields' in type ? type.getFields()[node.name.value] : undefined
    // clients add it without being asked to
    if (node.name.value === '__typename') return { complexity: 0, depth: 1, breadth: 1 }
    const { weight = 1 } = costOfField(field)
    const named = field && getNamedType(field.type)
    if (!field || !node.selectionSet || !isCompositeType(named))
      return { complexity: weight, depth: 1, breadth: 1 }
    const size = sizeOfField(field)
    const count = size ? this.#countOf(field, node, size) : 1
    const within = size?.sized ? { names: size.sized, size: count } : undefined
    const child = this.of(node.selectionSet, named, within)
    const times = lists?.names.includes(node.name.value) ? lists.size : within ? 1 : count
    return {
      complexity: weight + times * (costOfType(named) + child.complexity),
      depth: 1 + child.depth,
      breadth: 1 + child.breadth,
    }
  }

  #countOf(
    field: GraphQLField<unknown, unknown>,
    node: FieldNode,
    { slicing = [], assumed }: ListSize,
  ): number {
    const counts = slicing.flatMap((place) => {
      const [name, ...below] = place.split('.')
      const argument = node.arguments?.find((one) => one.name.value === name)
      const given = argument
        ? valueFromASTUntyped(argument.value, this.#asked.variables)
        : field.args.find((one) => one.name === name)?.defaultValue
      const value = below.reduce((input, part) => Object(input)[part], given)
      if (Array.isArray(value)) return value.length
      return typeof value === 'number' ? Math.max(value, 0) : []
    })
    return counts.length > 0 ? Math.max(...counts) : assumed
  }

  #possible(type: GraphQLCompositeType): readonly string[] {
    return isAbstractType(type)
      ? this.#asked.schema.getPossibleTypes(type).map(({ name }) => name)
      : [type.name]
  }

  #isAsked(selection: SelectionSetNode['selections'][number]): boolean {
    const { variables } = this.#asked
    if (getDirectiveValues(GraphQLSkipDirective, selection, variables)?.if === true) return false
    return getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.if !== false
  }
}

/** What a field costs, as it was said beside it. */
export const costOfField = (field: GraphQLField<unknown, unknown> | undefined): Partial<FieldCost> =>
  (field?.extensions.cost as FieldCost | undefined) ?? {}

/** What each object costs that a field of this type gives, beside what is asked of it: as many look-ups as there are objects. */
export const costOfType = (type: GraphQLNamedType | undefined): number =>
  (type?.extensions.cost as FieldCost | undefined)?.weight ?? 0

/** How many a field is answered with: as it says, or as lists of objects usually hold; undefined where it is one. */
export function sizeOfField(field: GraphQLField<unknown, unknown>): ListSize | undefined {
  const list = isNonNullType(field.type) ? field.type.ofType : field.type
  const isOfObjects = isListType(list) && isCompositeType(getNamedType(list))
  return costOfField(field).size ?? (isOfObjects ? { assumed: USUAL_LIST } : undefined)
}

const defaultsOf = ({ variableDefinitions = [] }: OperationDefinitionNode) =>
  Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
    ),
  )

const plus = (one: Cost, other: Cost): Cost => ({
  complexity: one.complexity + other.complexity,
  depth: Math.max(one.depth, other.depth),
  breadth: one.breadth + other.breadth,
})

const most = (one: Cost, other: Cost): Cost => ({
  complexity: Math.max(one.complexity, other.complexity),
  depth: Math.max(one.depth, other.depth),
  breadth: Math.max(one.breadth, other.breadth),
})
