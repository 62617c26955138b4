import { useRef } from 'react'
import { BulkBar } from '../table/bulk-bar.tsx'
import { ShowMore } from '../table/show-more.tsx'
import { useMessages } from '../words/messages.tsx'
import { uiMessages } from '../words/ui-messages.ts'
import { InboxGroup } from './inbox-group.tsx'
import { InboxHead } from './inbox-head.tsx'
import type { InboxProps } from './inbox-props.ts'
import { useInboxKeys } from './use-inbox-keys.ts'
import { useKeptFocus } from './use-kept-focus.ts'
import { usePicked } from './use-picked.ts'

export type { InboxGroupOf } from './inbox-props.ts'

import classes from './inbox.module.css'

/** What waits for somebody's decision, in groups: many are selected and decided on at once, by tapping or by keyboard alone. */
export function Inbox<Row>(props: InboxProps<Row>) {
  const t = useMessages(uiMessages)
  const region = useRef<HTMLDivElement>(null)
  const picked = usePicked(props)
  const acts = props.acts(picked.rows, picked.clear)
  const onKeyDown = useInboxKeys(region, acts, picked.rows.length)
  useKeptFocus(region, picked.all.length)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the boxes and rows inside; this is where they meet
    <div ref={region} className={classes.inbox} onKeyDown={onKeyDown}>
      <InboxHead picked={picked} keys={acts} />
      <section aria-label={props.label} className="jl-inbox-groups">
        {props.groups.map((group) => (
          <InboxGroup key={group.key} group={group} picked={picked} {...props} />
        ))}
      </section>
      {props.hasMore && props.onMore && (
        <ShowMore left={props.left} loading={props.loadingMore ?? false} onMore={props.onMore} />
      )}
      {picked.rows.length > 0 && (
        <BulkBar label={t('bulkActs')} count={picked.rows.length} acts={acts} onClear={picked.clear} />
      )}
    </div>
  )
}
