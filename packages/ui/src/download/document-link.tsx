import { Button } from '@mantine/core'
import { IconFileTypePdf } from '@tabler/icons-react'

/** Opens a PDF of the server beside the page; it comes on the paper of the program's country. */
export function DocumentLink({ href, label }: { href: string; label: string }) {
  return (
    <Button
      component="a"
      href={href}
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
