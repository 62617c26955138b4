import { isIP } from 'node:net'

/**
 * Whether a page of this origin is a page of this server: it has the address that ORIGIN names, or it was reached by a
 * number or as localhost. Any other name may be somebody else's that only points here (DNS rebinding).
 */
export function isOwnOrigin(pageOrigin: string, host: string | undefined, origin: string): boolean {
  if (pageOrigin === origin) return true
  if (host === undefined || !URL.canParse(pageOrigin)) return false
  const { host: pageHost, hostname, protocol } = new URL(pageOrigin)
  if (pageHost !== host.toLowerCase() || protocol !== new URL(origin).protocol) return false
  const isNumber = isIP(hostname.replace(/^\[|\]$/g, '')) !== 0
  return isNumber || hostname === 'localhost' || hostname.endsWith('.localhost')
}
