import type { Environment } from 'monaco-editor'
import EditorWorker from 'monaco-editor/esm/vs/editor/editor.worker.js?worker'
import JsonWorker from 'monaco-editor/esm/vs/language/json/json.worker.js?worker'
import GraphQLWorker from 'monaco-graphql/esm/graphql.worker.js?worker'

/** Where Monaco finds its workers; GraphiQL's own file of these writes into the console at each. */
const MonacoEnvironment: Environment = {
  getWorker(_id: string, label: string) {
    if (label === 'json') return new JsonWorker()
    if (label === 'graphql') return new GraphQLWorker()
    return new EditorWorker()
  },
}

Object.assign(globalThis, { MonacoEnvironment })
