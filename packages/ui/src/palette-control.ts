import { spotlight } from '@mantine/spotlight'

/** Opens the command palette. */
export const openPalette = spotlight.open
