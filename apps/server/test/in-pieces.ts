/** A file as it comes over the network: in pieces of so many bytes. */
export async function* inPieces(file: string | Uint8Array, size = 65_536): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(file as string)
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size)
}
