import { Page, PageBody, PageHead } from '@journeyline/ui/page/page.tsx'
import { ProductContext } from '@journeyline/ui/product'
import { type ReactNode, useContext } from 'react'
import styles from './door.module.css'

type Props = {
  title: string
  purpose?: string
  /** Room for something to read, not only a short form. */
  wide?: boolean
  children: ReactNode
}

/** A page outside the frame: signing in, joining, signing a review. */
export function Door({ title, purpose, wide, children }: Props) {
  return (
    <main className={styles.door}>
      <p className={styles.brand}>
        <svg width="28" height="28" viewBox="0 0 22 22" aria-hidden="true">
          <path className="jl-brand-line" d="M4 17 C4 9 18 13 18 5" fill="none" strokeWidth="2.5" />
          <circle className="jl-brand-from" cx="4" cy="17" r="3" />
          <circle className="jl-brand-to" cx="18" cy="5" r="3" />
        </svg>
        {useContext(ProductContext)}
      </p>
      <div className={styles.card} data-wide={wide || undefined}>
        <Page narrow>
          <PageHead title={title} {...(purpose ? { purpose } : {})} />
          <PageBody>{children}</PageBody>
        </Page>
      </div>
    </main>
  )
}
