import { MantineProvider } from '@mantine/core'
import { ModalsProvider } from '@mantine/modals'
import { Notifications } from '@mantine/notifications'
import type { ReactNode } from 'react'
import type { Locale } from './message-format.ts'
import { MessagesProvider, useMessages } from './messages.tsx'
import { ProductContext } from './product.ts'
import { cssVariables, theme } from './theme.ts'
import { type LinkComponent, LinkContext } from './ui-link.tsx'
import { uiMessages } from './ui-messages.ts'

type Props = { product: string; linkComponent?: LinkComponent; locale?: Locale; children: ReactNode }

/** What every screen stands on: theme, colour scheme, words, dialogs and notices. */
export function UiProviders({ product, linkComponent, locale, children }: Props) {
  const content = <ModalsProvider>{children}</ModalsProvider>
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <MessagesProvider locale={locale}>
        <ProductContext value={product}>
          <Notices />
          {linkComponent ? <LinkContext value={linkComponent}>{content}</LinkContext> : content}
        </ProductContext>
      </MessagesProvider>
    </MantineProvider>
  )
}

function Notices() {
  const t = useMessages(uiMessages)
  return <Notifications position="bottom-right" limit={4} role="region" aria-label={t('notices')} />
}
