import { Button, Menu } from '@mantine/core'
import { IconArrowLeft, IconChevronDown } from '@tabler/icons-react'
import { type ReactNode, useContext, useEffect } from 'react'
import { type Act, ActButton } from '../acts/act.tsx'
import { ActItem } from '../acts/act-item.tsx'
import { ProductContext } from '../product.ts'
import { UiLink } from '../ui-link.tsx'
import { useMessages } from '../words/messages.tsx'
import { uiMessages } from '../words/ui-messages.ts'
import { InPage } from './in-page.ts'
import classes from './page.module.css'

/** One page: a PageHead, a StateLine where a list is shown, a PageBody. */
export function Page({ children, narrow }: { children: ReactNode; narrow?: boolean }) {
  return (
    <InPage value={true}>
      <div className="jl-page" data-narrow={narrow || undefined}>
        {children}
      </div>
    </InPage>
  )
}

type HeadProps = {
  title: string
  purpose?: string
  primary?: Act
  more?: readonly Act[]
  back?: { to: string; label: string }
  badge?: ReactNode
}

/** What this page is, what it is for only where that isn't plain, and its one primary act. Names the browser tab. */
export function PageHead({ title, purpose, primary, more = [], back, badge }: HeadProps) {
  const t = useMessages(uiMessages)
  const product = useContext(ProductContext)
  useEffect(() => {
    document.title = product ? `${title} · ${product}` : title
  }, [title, product])
  return (
    <div className={classes.head}>
      <div className={classes.words}>
        {back && (
          <UiLink to={back.to} className={classes.back} aria-label={t('back', { where: back.label })}>
            <IconArrowLeft size={14} />
            {back.label}
          </UiLink>
        )}
        <div className={classes.title}>
          <h1>{title}</h1>
          {badge}
        </div>
        {purpose && <p className="jl-dim">{purpose}</p>}
      </div>
      <div className={classes.acts}>
        {more.length > 2 ? (
          <MoreActs acts={more} />
        ) : (
          more.map((act) => <ActButton key={act.label} act={act} />)
        )}
        {primary && <ActButton act={primary} primary />}
      </div>
    </div>
  )
}

/** The table, board or object of the page. */
export function PageBody({ children }: { children: ReactNode }) {
  return <div className="jl-body">{children}</div>
}

function MoreActs({ acts }: { acts: readonly Act[] }) {
  const t = useMessages(uiMessages)
  return (
    <Menu>
      <Menu.Target>
        <Button variant="default" rightSection={<IconChevronDown size={14} />}>
          {t('moreActs')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {acts.map((act) => (
          <ActItem key={act.label} act={act} />
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
