const accents: Readonly<Record<string, string>> = {
  a: 'à',
  c: 'ç',
  d: 'đ',
  e: 'é',
  g: 'ğ',
  i: 'î',
  l: 'ł',
  n: 'ñ',
  o: 'ø',
  r: 'ř',
  s: 'š',
  t: 'ŧ',
  u: 'ü',
  w: 'ŵ',
  y: 'ý',
  z: 'ž',
  A: 'Å',
  C: 'Ç',
  E: 'É',
  I: 'Î',
  N: 'Ñ',
  O: 'Ø',
  R: 'Ř',
  S: 'Š',
  T: 'Ŧ',
  U: 'Ü',
}

/** A literal text with accents on its letters and 40 % more room taken, so untranslated or cramped text shows. */
export function pseudoText(text: string): string {
  const letters = text.replace(/[^\p{L}]/gu, '').length
  const accented = [...text].map((letter) => accents[letter] ?? letter).join('')
  if (letters === 0) return text
  // In words of eight, as no language makes a word longer with every sentence.
  const padding = '~'.repeat(Math.ceil(letters * 0.4)).replace(/~{8}(?=~)/g, '~~~~~~~~ ')
  const end = /\s*$/.exec(accented)?.[0] ?? ''
  return accented.slice(0, accented.length - end.length) + padding + end
}
