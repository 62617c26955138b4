import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { type Font, openSync } from 'fontkit'

export type Weight = 'REGULAR' | 'SEMIBOLD'

/** What is asked in turn for what Inter has no picture of: DejaVu Sans, then Noto Sans for Thai and for Chinese. */
export const FALLBACKS = ['FALLBACK', 'THAI', 'CHINESE'] as const

/** A font of the documents. */
export type Face = Weight | `${Weight}_${(typeof FALLBACKS)[number]}`

const require = createRequire(import.meta.url)
/** The package names none of its fonts, only their folder. */
const chinese = (name: string) => join(dirname(require.resolve('@embedpdf/fonts-sc')), '../fonts', name)

const FILES: Record<Face, string> = {
  REGULAR: require.resolve('@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf'),
  SEMIBOLD: require.resolve('@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf'),
  REGULAR_FALLBACK: require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'),
  SEMIBOLD_FALLBACK: require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'),
  REGULAR_THAI: require.resolve('@expo-google-fonts/noto-sans-thai/400Regular/NotoSansThai_400Regular.ttf'),
  SEMIBOLD_THAI: require.resolve(
    '@expo-google-fonts/noto-sans-thai/600SemiBold/NotoSansThai_600SemiBold.ttf',
  ),
  REGULAR_CHINESE: chinese('NotoSansHans-Regular.otf'),
  SEMIBOLD_CHINESE: chinese('NotoSansHans-Bold.otf'),
}

const opened = new Map<Face, Font>()

/** The font, opened at its first use and then kept for every document. */
export function fontOf(face: Face): Font {
  const known = opened.get(face)
  if (known) return known
  const font = openSync(FILES[face])
  if (!('layout' in font)) throw new Error(`${FILES[face]} is a collection of fonts, not one.`)
  withoutAlternates(font)
  withOwnCharacters(font)
  opened.set(face, font)
  return font
}

/** Whether the font has a picture of every character of the text. */
export function hasAll(face: Face, text: string): boolean {
  const font = fontOf(face)
  for (const character of text) {
    if (!font.hasGlyphForCodePoint(character.codePointAt(0)!)) return false
  }
  return true
}

/** Contextual alternates off: Inter makes arrows of "->" and crosses of "3x4" with them, and they are most of the time it takes to set a text. */
function withoutAlternates(font: Font) {
  const layout = font.layout.bind(font)
  font.layout = (text, features, ...rest) => {
    const named = Array.isArray(features)
      ? Object.fromEntries(features.map((name) => [name, true]))
      : features
    return layout(text, { ...named, calt: false }, ...rest)
  }
}

/**
 * fontkit 2.0.4 keeps a glyph as it was first met, without its characters when that was as a part of another one ("’" in
 * "ď"), and a later document could not be searched for it. Here every use of a glyph says its characters.
 */
function withOwnCharacters(font: Font) {
  const getGlyph = font.getGlyph.bind(font)
  font.getGlyph = (id, characters = []) => {
    const glyph = getGlyph(id, characters)
    if (characters.length > 0) glyph.codePoints = characters
    return glyph
  }
}
