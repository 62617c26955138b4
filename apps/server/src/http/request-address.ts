import { isIP } from 'node:net'
import type { Request } from 'express'

/**
 * The network address a request comes from: the peer's, or what a trusted proxy says of it; nobody else is believed.
 * One form for each: IPv4 without its IPv6 coat, and of IPv6 the network, for whoever has one has all its addresses.
 */
export function addressOf(request: Request): string {
  const said = request.ip // Express asks its "trust proxy" setting
  const address = said !== undefined && isIP(said) ? said : (request.socket.remoteAddress ?? 'unknown')
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (mapped !== undefined) return mapped
  return isIP(address) === 6 ? networkOf(address) : address
}

/** The first 64 bits of an IPv6 address, which is the least that anybody is given. */
function networkOf(address: string): string {
  const [head = '', tail] = address.replace(/%.*$/, '').split('::')
  const groups = head === '' ? [] : head.split(':')
  const after = tail ? tail.split(':') : []
  const zeros = tail === undefined ? 0 : Math.max(8 - groups.length - after.length, 0)
  const all = [...groups, ...Array<string>(zeros).fill('0'), ...after]
  return `${all.slice(0, 4).join(':')}::/64`.toLowerCase()
}
