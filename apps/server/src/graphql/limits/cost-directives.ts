import {
  DirectiveLocation,
  GraphQLBoolean,
  GraphQLDirective,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLString,
} from 'graphql'

/** Both as the GraphQL Cost Directives specification has them, by which clients work out what a query costs before they send it. */
export const costDirective = new GraphQLDirective({
  name: 'cost',
  description:
    'What a field costs itself: 1 where nothing is said, also of a leaf; `__typename` costs nothing. What is asked of a field, and what its type costs where that says something, costs as often as it is answered (`@listSize`). What a whole operation cost stands in the header `x-cost` of its answer, and the limit in `x-cost-limit`.',
  locations: [DirectiveLocation.FIELD_DEFINITION, DirectiveLocation.INTERFACE],
  args: {
    weight: { type: new GraphQLNonNull(GraphQLString), description: 'The cost, as a decimal number.' },
  },
})

export const listSizeDirective = new GraphQLDirective({
  name: 'listSize',
  description:
    'How many a field is answered with: what its slicing argument asks for or, without one, the assumed size.',
  locations: [DirectiveLocation.FIELD_DEFINITION],
  args: {
    assumedSize: { type: GraphQLInt, description: 'How many where no argument says.' },
    requireOneSlicingArgument: {
      type: GraphQLBoolean,
      defaultValue: true,
      description: 'Whether one of the slicing arguments has to be given; nowhere here.',
    },
    sizedFields: {
      type: new GraphQLList(new GraphQLNonNull(GraphQLString)),
      description:
        'The fields of a page, or of the answers to an act on many, that are the list; the field itself where none are named.',
    },
    slicingArguments: {
      type: new GraphQLList(new GraphQLNonNull(GraphQLString)),
      description:
        'Arguments that say how many, or a field of one after a dot: a number, or a list by its length.',
    },
  },
})
