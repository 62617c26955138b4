import { Page } from '@journeyline/ui/page/page.tsx'
import type { ReactNode } from 'react'
import styles from './outside.module.css'

/** A page for somebody who is not signed in: one calm card, no navigation. */
export function Outside({ children }: { children: ReactNode }) {
  return (
    <main id="main" className={styles.outside}>
      <div className={styles.card}>
        <p className={styles.brand}>
          <img src={`${import.meta.env.BASE_URL}icon.svg`} alt="" width={28} height={28} />
          Journeyline
        </p>
        <Page narrow>{children}</Page>
      </div>
    </main>
  )
}
