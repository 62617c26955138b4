import styles from './share-bar.module.css'

/** How much is done of what is asked, as a bar beside its words. */
export function ShareBar({ done, asked }: { done: number; asked: number }) {
  const share = asked === 0 ? 0 : Math.min(Math.max(done / asked, 0), 1)
  return (
    <span className={styles.bar} aria-hidden>
      <span style={{ width: `${share * 100}%` }} />
    </span>
  )
}
