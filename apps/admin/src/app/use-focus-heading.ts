import { useEffect, useRef } from 'react'

/** How long a page may take to show its heading and still be given the focus, in milliseconds. */
const patience = 5000

/**
 * After a navigation the focus goes to the new page's heading, so that it is read out and Tab goes on from it. The old
 * page may stay until the new one's data is there; when its heading leaves and takes the focus along, the new one gets it.
 */
export function useFocusHeading(path: string) {
  const last = useRef(path)
  useEffect(() => {
    if (last.current === path) return
    last.current = path
    const main = document.getElementById('main')
    if (!main) return
    focusHeading(main)
    const observer = new MutationObserver(() => {
      if (document.activeElement === document.body) focusHeading(main)
    })
    observer.observe(main, { childList: true, subtree: true })
    const timer = setTimeout(() => observer.disconnect(), patience)
    return () => {
      clearTimeout(timer)
      observer.disconnect()
    }
  }, [path])
}

function focusHeading(main: HTMLElement) {
  const heading = main.querySelector<HTMLElement>('h1')
  if (!heading) return
  heading.tabIndex = -1
  heading.focus({ preventScroll: true })
}
