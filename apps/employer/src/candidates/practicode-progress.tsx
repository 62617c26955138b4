import { PRACTICODE_CASES } from '@journeyline/domain/practicode/practicode-cases'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { candidateMessages } from './messages.ts'
import styles from './practicode-progress.module.css'

/** Cases done of all, as a bar and in words, with the score where there is one. */
export function PracticodeProgress({ cases, score }: { cases: number; score: number | null }) {
  const t = useMessages(candidateMessages)
  const words = t('cases', { done: cases, all: PRACTICODE_CASES })
  return (
    <div className={styles.progress}>
      <progress max={PRACTICODE_CASES} value={cases} aria-label={words} />
      <p className={styles.words}>
        <span>{words}</span>
        {score !== null && <span className="jl-dim">{t('score', { score })}</span>}
      </p>
    </div>
  )
}
