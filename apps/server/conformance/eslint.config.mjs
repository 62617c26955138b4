import graphql from '@graphql-eslint/eslint-plugin'

const everyRule = {
  ...graphql.configs['flat/schema-all'].rules,
  ...graphql.configs['flat/schema-relay'].rules,
}

const { groups: _idFirst, ...order } = everyRule['@graphql-eslint/alphabetize'][1]

/** Every schema and Relay rule of graphql-eslint, with three exceptions. */
export default [
  {
    files: ['**/*.graphql'],
    languageOptions: {
      parser: graphql.parser,
      parserOptions: { graphQLConfig: { schema: './schema.graphql' } },
    },
    plugins: { '@graphql-eslint': graphql },
    rules: {
      ...everyRule,

      // Settings. One order for all of them, `id` included: the other linter knows no groups.
      '@graphql-eslint/alphabetize': ['error', order],
      // The rule wants to be told which root types an API does without; this one does without subscriptions.
      '@graphql-eslint/no-root-type': ['error', { disallow: ['subscription'] }],

      // Exception 1. Connections, edges, results and values such as a count have no identity of their own.
      // Whatever has one implements Node, which demands the id.
      '@graphql-eslint/strict-id-in-types': 'off',

      // Exception 2. Null means "there is none" (docs of the API); refusals of a mutation are members of its union.
      '@graphql-eslint/require-nullable-result-in-root': 'off',

      // Exception 3. Lists that can never be long (a stage each, a code each) are plain lists, and some rows of a list
      // (a card of the board, a line of a file) are values. The rest of the rule holds.
      '@graphql-eslint/relay-edge-types': [
        'error',
        { withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false },
      ],
    },
  },
]
