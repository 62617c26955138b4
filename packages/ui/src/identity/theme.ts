import {
  type CSSVariablesResolver,
  createTheme,
  type MantineColorsTuple,
  type MantineThemeOverride,
} from '@mantine/core'

/** Deep blue-green: the one primary. Shade 7 carries white text in light (7:1), shade 6 in dark (5.6:1). */
const primary: MantineColorsTuple = [
  '#eaf5f4',
  '#d3e9e7',
  '#a8d4d0',
  '#7abfb9',
  '#4ea69f',
  '#2a8b84',
  '#12736d',
  '#0b5f5a',
  '#084c49',
  '#063937',
]

/** Kept for what needs action, nothing else. */
const amber: MantineColorsTuple = [
  '#fff7e8',
  '#feecc9',
  '#fbd793',
  '#f5bd5b',
  '#eea530',
  '#d6850c',
  '#ad6203',
  '#8a4d04',
  '#6b3c06',
  '#502d07',
]

const red: MantineColorsTuple = [
  '#fdf1ef',
  '#fadedb',
  '#f4bbb5',
  '#ee958c',
  '#e06b60',
  '#cc463b',
  '#b83228',
  '#9e261d',
  '#7f1d16',
  '#5f1510',
]

const green: MantineColorsTuple = [
  '#eef6ee',
  '#dbecdb',
  '#b6d8b7',
  '#8ec290',
  '#63a767',
  '#428a47',
  '#2f7335',
  '#245d2a',
  '#1b4920',
  '#133517',
]

const gray: MantineColorsTuple = [
  '#faf9f7',
  '#f4f2ef',
  '#eae7e2',
  '#dcd8d1',
  '#c5c0b7',
  '#9b958b',
  '#69645c',
  '#504c46',
  '#383531',
  '#211f1d',
]

/** The dark scheme's own neutrals, text first: 0 text, 2 dimmed, 3 placeholder, 4 borders, 6 raised, 7 page. */
const dark: MantineColorsTuple = [
  '#ece8e2',
  '#cbc6be',
  '#aca69c',
  '#98928a',
  '#3f3c38',
  '#302e2b',
  '#242220',
  '#1a1917',
  '#141311',
  '#0d0c0b',
]

/** The theme both apps wear. */
export const theme: MantineThemeOverride = createTheme({
  primaryColor: 'primary',
  primaryShade: { light: 7, dark: 6 },
  colors: { primary, amber, red, green, gray, dark },
  white: '#ffffff',
  black: '#211f1d',
  fontFamily: "'Inter Variable', system-ui, -apple-system, 'Segoe UI', sans-serif",
  fontFamilyMonospace: 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace',
  fontSizes: { xs: '0.75rem', sm: '0.875rem', md: '0.9375rem', lg: '1.0625rem', xl: '1.25rem' },
  headings: {
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '1.5rem', lineHeight: '1.3' },
      h2: { fontSize: '1.125rem', lineHeight: '1.4' },
      h3: { fontSize: '0.9375rem', lineHeight: '1.45' },
    },
  },
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.5rem', xl: '2rem' },
  defaultRadius: 'md',
  radius: { xs: '0.25rem', sm: '0.375rem', md: '0.375rem', lg: '0.5rem', xl: '1rem' },
  shadows: {
    xs: 'none',
    sm: 'none',
    md: '0 4px 16px rgb(33 31 29 / 10%)',
    lg: '0 8px 24px rgb(33 31 29 / 14%)',
    xl: '0 12px 40px rgb(33 31 29 / 18%)',
  },
  focusRing: 'auto',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'sm' } },
    Tooltip: { defaultProps: { multiline: true, maw: 320, openDelay: 250, withArrow: false } },
    // Mantine's focus placeholder is a child no menu may have; the first item takes the focus instead.
    Menu: { defaultProps: { shadow: 'md', position: 'bottom-end', withInitialFocusPlaceholder: false } },
    // Their <header> would be a second banner of the page.
    Modal: {
      defaultProps: {
        centered: true,
        overlayProps: { backgroundOpacity: 0.4 },
        attributes: { header: { role: 'presentation' } },
      },
    },
    Drawer: { defaultProps: { attributes: { header: { role: 'presentation' } } } },
    // At the radius of everything else a small box is round, as a choice of one is.
    Checkbox: { defaultProps: { radius: 3 } },
    Skeleton: { defaultProps: { radius: 'sm' } },
  },
})

/** Pairs Mantine leaves too pale for AA (dimmed, placeholder, error) and the surfaces of our own. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: { '--jl-radius': '0.375rem' },
  light: {
    '--mantine-color-body': '#ffffff',
    '--mantine-color-text': gray[9],
    '--mantine-color-dimmed': gray[6],
    '--mantine-color-placeholder': gray[6],
    '--mantine-color-error': red[7],
    '--mantine-color-anchor': primary[7],
    '--mantine-color-default-border': gray[3],
    '--mantine-color-default-hover': gray[1],
    '--jl-canvas': gray[0],
    '--jl-surface': '#ffffff',
    '--jl-sunken': gray[1],
    '--jl-line': gray[2],
    '--jl-line-strong': gray[3],
    '--jl-selected': primary[0],
    '--jl-focus': primary[6],
    '--jl-act-bg': amber[0],
    '--jl-act-line': amber[3],
    '--jl-act-fg': amber[8],
    '--jl-act-mark': amber[5],
    '--jl-meter-waiting': primary[3],
    '--jl-good-bg': green[0],
    '--jl-good-fg': green[7],
    '--jl-bad-bg': red[0],
    '--jl-bad-fg': red[7],
    '--jl-info-bg': primary[0],
    '--jl-info-fg': primary[7],
  },
  dark: {
    '--mantine-color-body': dark[7],
    '--mantine-color-text': dark[0],
    '--mantine-color-dimmed': dark[2],
    '--mantine-color-placeholder': dark[3],
    '--mantine-color-error': red[3],
    '--mantine-color-anchor': primary[3],
    '--mantine-color-default-border': dark[4],
    '--mantine-color-default-hover': dark[5],
    '--jl-canvas': dark[8],
    '--jl-surface': dark[7],
    '--jl-sunken': dark[6],
    '--jl-line': dark[5],
    '--jl-line-strong': dark[4],
    '--jl-selected': '#15302e',
    '--jl-focus': primary[4],
    '--jl-act-bg': '#33260f',
    '--jl-act-line': '#6b4c14',
    '--jl-act-fg': amber[2],
    '--jl-act-mark': amber[4],
    '--jl-meter-waiting': primary[6],
    '--jl-good-bg': '#1a2c1c',
    '--jl-good-fg': green[2],
    '--jl-bad-bg': '#3a1d1a',
    '--jl-bad-fg': red[2],
    '--jl-info-bg': '#132c2a',
    '--jl-info-fg': primary[2],
  },
})
