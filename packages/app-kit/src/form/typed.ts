import { createContext, useContext, useEffect } from 'react'

/** Who asks before what was typed is lost: the dialog around a form; nobody, where none is. */
export const Typed = createContext<(typed: boolean) => void>(() => undefined)

/** Tells the dialog around a form whether something typed is not saved. Gives what tells it that it is saved now. */
export function useTyped(typed: boolean): () => void {
  const tell = useContext(Typed)
  useEffect(() => tell(typed), [tell, typed])
  return () => tell(false)
}
