import type { Language } from '@journeyline/messages/language'
import { getDefaultZIndex, MantineProvider } from '@mantine/core'
import { ModalsProvider } from '@mantine/modals'
import { Notifications } from '@mantine/notifications'
import type { ReactNode } from 'react'
import classes from './feedback/notices.module.css'
import { cssVariables, theme } from './identity/theme.ts'
import { ProductContext } from './product.ts'
import { type LinkComponent, LinkContext } from './ui-link.tsx'
import { MessagesProvider } from './words/messages.tsx'

type Props = { product: string; linkComponent?: LinkComponent; locale?: Language; children: ReactNode }

/** Over dialogs, which they stand beside, and under whatever opens from a button: menus, lists, calendars. */
const NOTICES = getDefaultZIndex('popover') - 1

/** What every screen stands on: theme, colour scheme, words, dialogs and notices. */
export function UiProviders({ product, linkComponent, locale, children }: Props) {
  const content = <ModalsProvider>{children}</ModalsProvider>
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <MessagesProvider locale={locale}>
        <ProductContext value={product}>
          <Notifications position="bottom-left" limit={4} zIndex={NOTICES} className={classes.notices} />
          {linkComponent ? <LinkContext value={linkComponent}>{content}</LinkContext> : content}
        </ProductContext>
      </MessagesProvider>
    </MantineProvider>
  )
}
