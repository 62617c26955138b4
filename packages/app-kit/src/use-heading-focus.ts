import { useEffect, useRef } from 'react'

/** How long a page may take to bring its heading, in milliseconds. */
const PATIENCE = 10_000

/**
 * After going to another page the focus stands on its heading; not on the first page. The old page, or a skeleton,
 * may stay for a while, so the heading is followed until the person does something.
 */
export function useHeadingFocus(pathname: string): void {
  const before = useRef(pathname)
  useEffect(() => {
    if (before.current === pathname) return
    before.current = pathname
    focusHeading()
    const observer = new MutationObserver(() => {
      if (document.activeElement === document.body) focusHeading()
    })
    observer.observe(document.body, { childList: true, subtree: true })
    const stop = () => observer.disconnect()
    const timer = setTimeout(stop, PATIENCE)
    addEventListener('keydown', stop, { once: true })
    addEventListener('pointerdown', stop, { once: true })
    return () => {
      stop()
      clearTimeout(timer)
      removeEventListener('keydown', stop)
      removeEventListener('pointerdown', stop)
    }
  }, [pathname])
}

function focusHeading(): void {
  const heading = document.querySelector<HTMLElement>('main h1')
  if (!heading) return
  heading.tabIndex = -1
  heading.focus({ preventScroll: true })
}
