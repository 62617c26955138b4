// Folders stand in an order: nouns may know each other, but never in a circle. Tests are left out, as what they begin with is
// the whole product.
const { options } = require('./.dependency-cruiser.cjs')

module.exports = {
  forbidden: [
    {
      name: 'folders-in-no-circle',
      comment: 'Two folders that need each other need a third one, or a file stands in the wrong place.',
      severity: 'error',
      scope: 'folder',
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    ...options,
    exclude: { path: [options.exclude.path, '\\.test\\.tsx?$', '^apps/server/(test|conformance)/'] },
  },
}
