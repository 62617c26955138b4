import { Disk } from 'flydrive'
import type { EvidenceConfig } from './evidence-config.ts'
import { FolderDriver } from './storage-folder.ts'

/** Where the bytes of evidence lie. A file is there whole or not at all, whenever the server stops. */
export type Storage = Disk

/** Opens the storage that the environment names; what speaks S3 is loaded only where a bucket is named. */
export async function openStorage({ folder, bucket }: EvidenceConfig): Promise<Storage> {
  if (bucket === null) return new Disk(new FolderDriver({ location: folder, visibility: 'private' }))
  const { bucketDriver } = await import('./storage-bucket.ts')
  return new Disk(bucketDriver(bucket))
}
