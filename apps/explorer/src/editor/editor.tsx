import './workers.ts'
import '@graphiql/react/style.css'
import '@graphiql/plugin-doc-explorer/style.css'
import '@graphiql/plugin-history/style.css'
import 'graphiql/graphiql.css'
import './editor.css'
import { HISTORY_PLUGIN } from '@graphiql/plugin-history'
import { useComputedColorScheme } from '@mantine/core'
import { GraphiQL } from 'graphiql'
import { type ComponentProps, use, useMemo, useState } from 'react'
import { examplesPlugin } from '../examples/examples-plugin.tsx'
import type { Prepared } from '../examples/prepared.ts'
import { ask, isSignedOut } from '../session/ask.ts'
import { EditorLooks } from './editor-looks.tsx'
import type { Kept } from './kept.ts'
import { operationAsked } from './operation-asked.ts'

type Fetcher = ComponentProps<typeof GraphiQL>['fetcher']
type Props = { kept: Kept; examples: Promise<Prepared[]>; onSignedOut: () => void }

/** GraphiQL on our API: it asks as whoever is signed in, and a tab for each example is open. */
export function Editor({ kept, examples: preparing, onSignedOut }: Props) {
  const scheme = useComputedColorScheme('light')
  const examples = use(preparing)
  const plugin = useMemo(() => examplesPlugin(examples), [examples])
  const plugins = useMemo(() => [plugin, HISTORY_PLUGIN], [plugin])
  const [narrow] = useState(() => matchMedia('(max-width: 48em)').matches)
  const fetcher = async (...[asked, options]: Parameters<Fetcher>) => {
    const answer = await ask<Record<string, unknown>>(operationAsked(asked), options?.headers)
    if (isSignedOut(answer)) onSignedOut()
    return answer
  }
  return (
    <GraphiQL
      fetcher={fetcher}
      storage={kept}
      forcedTheme={scheme}
      plugins={plugins}
      initialVariables={kept.getItem('graphiql:variables') ?? examples[0]?.tab.variables ?? ''}
      defaultTabs={examples.map(({ tab }) => tab)}
      {...(!narrow && { visiblePlugin: plugin })}
      defaultEditorToolsVisibility={narrow ? false : 'variables'}
      showPersistHeadersSettings={false}
      inputValueDeprecation
      schemaDescription
    >
      <GraphiQL.Logo> </GraphiQL.Logo>
      <EditorLooks scheme={scheme} />
    </GraphiQL>
  )
}
