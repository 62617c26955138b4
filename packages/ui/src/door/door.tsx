import { type ReactNode, useContext } from 'react'
import { BrandMark } from '../identity/brand-mark.tsx'
import { Page, PageBody, PageHead } from '../page/page.tsx'
import { ProductContext } from '../product.ts'
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
        <BrandMark size={28} />
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
