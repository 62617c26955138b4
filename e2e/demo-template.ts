import { rmSync } from 'node:fs'
import { startProduct } from './product.ts'

/** Loads the demo program once, before any journey; each product that is started with it begins on a copy. */
export default async function demoTemplate() {
  const product = await startProduct({ demo: true })
  await product.stop({ keepData: true })
  process.env.DEMO_TEMPLATE = product.dataDir
  return () => rmSync(product.dataDir, { recursive: true, force: true })
}
