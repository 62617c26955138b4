import { SkeletonObject } from '@journeyline/ui/states/skeletons.tsx'
import { sponsorToday } from '@journeyline/ui/words/sponsor-clock'
import { lazy, Suspense, useState } from 'react'
import { Kept } from '../editor/kept.ts'
import { examplesOf } from '../examples/examples-of.ts'
import { prepared } from '../examples/prepared.ts'
import { ask } from '../session/ask.ts'
import type { Viewer } from '../session/viewer.ts'
import { Head } from './head.tsx'
import styles from './workbench.module.css'

// Monaco comes with it, and not after: until it is there, what one presses would do nothing.
const Editor = lazy(async () => {
  const [{ Editor }] = await Promise.all([
    import('../editor/editor.tsx'),
    import('monaco-graphql/esm/monaco-editor.js'),
  ])
  return { default: Editor }
})

type Props = { viewer: Viewer; onSessionChanged: () => void }

/** Who asks, and the editor, which comes after the page. What examples need is asked for meanwhile. */
export function Workbench({ viewer, onSessionChanged }: Props) {
  const [examples] = useState(() =>
    prepared(examplesOf(viewer), { ask: (query) => ask<object>({ query }), today: sponsorToday }),
  )
  const [kept] = useState(() => new Kept(viewer.person.id))
  return (
    <div className={styles.page}>
      <Head viewer={viewer} kept={kept} onSignedOut={onSessionChanged} />
      <main className={styles.main}>
        <Suspense fallback={<SkeletonObject />}>
          <Editor kept={kept} examples={examples} onSignedOut={onSessionChanged} />
        </Suspense>
      </main>
    </div>
  )
}
