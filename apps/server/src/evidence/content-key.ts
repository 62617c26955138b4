/** Where a content lies: two folders deep, so that no folder holds more than a file manager can show. */
export const keyOf = (sha256: string) => `${sha256.slice(0, 2)}/${sha256.slice(2, 4)}/${sha256}`

/** Which content lies there; null for what is no content, such as what is on its way in. */
export const hashOf = (key: string) => /^[0-9a-f]{2}\/[0-9a-f]{2}\/([0-9a-f]{64})$/.exec(key)?.[1] ?? null
