import { Button } from '@mantine/core'
import { IconFileTypePdf } from '@tabler/icons-react'
import { paperOf } from './paper.ts'

/** Opens a PDF of the server beside the page, on the paper this device's readers print on. `href` may have a query. */
export function DocumentLink({ href, label }: { href: string; label: string }) {
  const onPaper = `${href}${href.includes('?') ? '&' : '?'}paper=${paperOf()}`
  return (
    <Button
      component="a"
      href={onPaper}
      target="_blank"
      rel="noreferrer"
      size="xs"
      variant="default"
      leftSection={<IconFileTypePdf size={16} stroke={1.75} />}
    >
      {label}
    </Button>
  )
}
