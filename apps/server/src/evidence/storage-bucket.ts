import { S3Driver } from 'flydrive/drivers/s3'
import type { EvidenceBucket } from './evidence-config.ts'

/** A bucket as storage. Storages other than Amazon's are spoken to in the oldest ways that all of them understand. */
export function bucketDriver({ name, region, endpoint, credentials }: EvidenceBucket): S3Driver {
  return new S3Driver({
    bucket: name,
    region,
    ...(credentials ? { credentials } : {}),
    // the bucket in the path: a storage of one's own has seldom a host name for each bucket
    ...(endpoint ? { endpoint, forcePathStyle: true } : {}),
    // who may read the bucket is its owner's to say; Cloudflare and others know no rights of single files
    visibility: 'private',
    supportsACL: false,
    // newer checksums than Content-MD5 and the signature's own are refused by many
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    requestHandler: { connectionTimeout: 5000, requestTimeout: 30_000 },
  })
}
