import type { TadaDocumentNode } from 'gql.tada'
import { print } from 'graphql'
import { ask as askText, type Connection } from '../ask.ts'

/** What is answered to a document that is a tree. */
export const ask = <Result, Variables>(
  connection: Connection,
  document: TadaDocumentNode<Result, Variables>,
  variables: Variables,
): Promise<Result> => askText<Result, Variables>(connection, print(document), variables)
