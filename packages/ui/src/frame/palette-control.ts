import { createSpotlight } from '@mantine/spotlight'

const [store, control] = createSpotlight()

/** What the palette shows and has selected at the moment. */
export const paletteStore = store

/** Opens the command palette. */
export const openPalette = control.open
