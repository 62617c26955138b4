import { useEffect, useRef } from 'react'

/** After a navigation the focus goes to the new page's heading, once it is there, so that it is read out and Tab goes on from it. */
export function useFocusHeading(path: string) {
  const last = useRef(path)
  useEffect(() => {
    if (last.current === path) return
    last.current = path
    const main = document.getElementById('main')
    if (!main || focusHeading(main)) return
    const observer = new MutationObserver(() => focusHeading(main) && observer.disconnect())
    observer.observe(main, { childList: true, subtree: true })
    return () => observer.disconnect()
  }, [path])
}

function focusHeading(main: HTMLElement): boolean {
  const heading = main.querySelector<HTMLElement>('h1')
  if (!heading) return false
  heading.tabIndex = -1
  heading.focus({ preventScroll: true })
  return true
}
