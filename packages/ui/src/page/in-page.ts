import { createContext } from 'react'

/** Whether a page stands around what is drawn here, with a head of its own. */
export const InPage = createContext(false)
