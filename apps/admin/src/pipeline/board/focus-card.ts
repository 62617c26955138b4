/** Gives the focus back to a card that moved: its place in the new column is a new element, so the browser lost it. */
export function focusCard(learnerId: string) {
  // After the board's own drop animation, and only if nothing else has taken the focus since.
  setTimeout(() => {
    if (document.activeElement !== document.body) return
    const link = document.querySelector(`.jl-card a[href$="/learners/${CSS.escape(learnerId)}"]`)
    link?.closest('.jl-card')?.querySelector<HTMLElement>('button')?.focus({ preventScroll: true })
  }, 350)
}
