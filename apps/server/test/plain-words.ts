/** A text without another wherever that stands whole. */
export function without(text: string, part: string): string {
  if (part === '' || !text.includes(part)) return text
  const written = part.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
  return text.replace(new RegExp(`(?<!\\p{L})${written}(?!\\p{L})`, 'gu'), '·')
}

/** Every word of two plain letters or more; what the pseudo-language accents is none. */
export function plainWords(text: string): string[] {
  return text.match(/(?<![\p{L}~])[A-Za-z]{2,}(?![\p{L}~])/gu) ?? []
}
