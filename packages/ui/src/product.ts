import { createContext } from 'react'

/** The app's name, said in the frame and behind every page title. */
export const ProductContext = createContext('')
