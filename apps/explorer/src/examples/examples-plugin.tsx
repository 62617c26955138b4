import { type GraphiQLPlugin, useGraphiQL, useGraphiQLActions } from '@graphiql/react'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { IconBulb } from '@tabler/icons-react'
import styles from './examples-plugin.module.css'
import { exampleMessages } from './messages.ts'
import type { Prepared } from './prepared.ts'

/** The pane that lists the examples; each opens in a tab of its own. */
export function examplesPlugin(examples: readonly Prepared[]): GraphiQLPlugin {
  return {
    title: 'Examples',
    icon: () => <IconBulb stroke={1.75} />,
    content: () => <Examples examples={examples} />,
  }
}

function Examples({ examples }: { examples: readonly Prepared[] }) {
  const t = useMessages(exampleMessages)
  const open = useOpened()
  const isReady = useReady()
  return (
    <section aria-label={t('examples')}>
      <h2 className={styles.title}>{t('examples')}</h2>
      <p className={styles.about}>{t('aboutExamples')}</p>
      <ul className={styles.list}>
        {examples.map((example) => (
          <li key={example.word}>
            <button
              type="button"
              className={styles.example}
              disabled={!isReady}
              onClick={() => open(example)}
            >
              {t(example.word)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Whether the editors are there: until then an example that is chosen would not come into them. */
function useReady(): boolean {
  const there = [
    useGraphiQL((state) => state.queryEditor),
    useGraphiQL((state) => state.variableEditor),
    useGraphiQL((state) => state.headerEditor),
  ]
  return there.every(Boolean)
}

/** Goes to the tab with the example as it was, else opens one. */
function useOpened() {
  const { addTab, changeTab, setVisiblePlugin } = useGraphiQLActions()
  const tabs = useGraphiQL((state) => state.tabs)
  const query = useGraphiQL((state) => state.queryEditor)
  const variables = useGraphiQL((state) => state.variableEditor)
  const headers = useGraphiQL((state) => state.headerEditor)
  return ({ tab }: Prepared) => {
    // on a phone the list stands over the editor
    if (matchMedia('(max-width: 48em)').matches) setVisiblePlugin(null)
    const open = tabs.findIndex((one) => one.query === tab.query)
    if (open >= 0) return changeTab(open)
    addTab()
    query?.setValue(tab.query)
    variables?.setValue(tab.variables)
    headers?.setValue(tab.headers)
  }
}
