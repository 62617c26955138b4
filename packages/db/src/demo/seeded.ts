/** A number from 0 to below 1 that is always the same for the same words: the demo is alike on every machine. */
export function seeded(...words: string[]): number {
  let hash = 0x811c9dc5 // FNV-1a, then a finalizer that spreads similar words apart
  for (const character of words.join('\0')) hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32
}

/** One of the choices, always the same for the same words. */
export function seededChoice<T>(choices: readonly [T, ...T[]], ...words: string[]): T {
  return choices[Math.floor(seeded(...words) * choices.length)] ?? choices[0]
}

/** The items in an order that looks shuffled and is always the same. */
export function seededOrder<T>(items: T[], key: (item: T) => string, salt: string): T[] {
  return [...items].sort((one, other) => seeded(key(one), salt) - seeded(key(other), salt))
}
