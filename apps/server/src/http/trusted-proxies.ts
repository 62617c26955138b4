import proxyAddr from 'proxy-addr'
import { ConfigError } from '../kernel/config-error.ts'

/** Reads which proxies are believed: addresses and networks, with commas between them; nobody when it is not set. */
export function readTrustedProxies(env: NodeJS.ProcessEnv): string[] {
  const named = (env.TRUSTED_PROXIES ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean)
  for (const one of named) {
    try {
      proxyAddr.compile(one)
    } catch {
      throw new ConfigError(
        `TRUSTED_PROXIES names "${one}"; write addresses or networks with commas between them, such as 10.0.0.5,172.16.0.0/12, or loopback for a proxy on this machine.`,
      )
    }
  }
  return named
}
