import type { Clock } from '../clock.ts'
import type { Importer } from './importer.ts'
export async function readImport(
  _viewer: Importer,
  _row: { id: string; kind: string },
  _clock: Clock,
): Promise<void> {}
