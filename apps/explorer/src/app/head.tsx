import { signOut } from '@journeyline/api-client/session'
import { labelOf } from '@journeyline/app-kit/label-of'
import { notify } from '@journeyline/ui/feedback/notices.tsx'
import { AccountMenu } from '@journeyline/ui/frame/account-menu.tsx'
import { BrandMark } from '@journeyline/ui/identity/brand-mark.tsx'
import { ProductContext } from '@journeyline/ui/product'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { IconLayoutDashboard } from '@tabler/icons-react'
import { useContext, useEffect } from 'react'
import type { Kept } from '../editor/kept.ts'
import type { Viewer } from '../session/viewer.ts'
import styles from './head.module.css'
import { appMessages } from './messages.ts'

type Props = { viewer: Viewer; kept: Kept; onSignedOut: () => void }

/** Which page this is, and as whom the API answers. */
export function Head({ viewer, kept, onSignedOut }: Props) {
  const t = useMessages(appMessages)
  const product = useContext(ProductContext)
  const { person, employer } = viewer
  const title = t('title')
  useEffect(() => {
    document.title = `${title} · ${product}`
  }, [title, product])
  const role = labelOf('role', viewer.role)
  const standing = employer ? t('roleAt', { role, employer: employer.name }) : role
  const home = employer
    ? { href: '/employer/', label: t('toPortal') }
    : { href: '/admin/', label: t('toConsole') }
  const leave = async () => {
    const answer = await signOut()
    if (!answer.ok) return notify.failed(t('signOutFailed'))
    kept.end()
    onSignedOut()
  }
  return (
    <header className={styles.head}>
      <a className={styles.brand} href={home.href}>
        <BrandMark size={22} />
        {product}
      </a>
      <h1 className={styles.title}>{title}</h1>
      <p className={styles.who}>{t('signedIn', { name: person.name, role: standing })}</p>
      <AccountMenu
        account={{ name: person.name, role: standing }}
        acts={[{ ...home, icon: IconLayoutDashboard }]}
        onSignOut={() => void leave()}
      />
    </header>
  )
}
