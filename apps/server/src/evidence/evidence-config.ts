import path from 'node:path'
import { ConfigError } from '../kernel/config-error.ts'

/** Where evidence files lie. */
export interface EvidenceConfig {
  /** Holds them where there is no bucket, and always those that are still coming in. */
  folder: string
  /** Holds them in an S3-compatible storage; null for the folder. */
  bucket: EvidenceBucket | null
}

/** A bucket of an S3-compatible storage, and how to get at it. */
export interface EvidenceBucket {
  name: string
  region: string
  /** The storage's address; null for Amazon's own. */
  endpoint: string | null
  /** Null for the credentials that the machine itself has. */
  credentials: { accessKeyId: string; secretAccessKey: string } | null
}

/** Reads the environment: a folder of the data directory, or the bucket that EVIDENCE_S3_* name. */
export function readEvidenceConfig(env: NodeJS.ProcessEnv, dataDir: string): EvidenceConfig {
  return { folder: path.join(dataDir, 'evidence'), bucket: readBucket(env) }
}

const BUCKET_PARTS = ['ENDPOINT', 'REGION', 'ACCESS_KEY_ID', 'SECRET_ACCESS_KEY'].map(
  (part) => `EVIDENCE_S3_${part}`,
)

function readBucket(env: NodeJS.ProcessEnv): EvidenceBucket | null {
  const name = env.EVIDENCE_S3_BUCKET
  if (!name) {
    const left = BUCKET_PARTS.find((part) => env[part])
    if (left === undefined) return null
    throw new ConfigError(
      `${left} is set, and EVIDENCE_S3_BUCKET is not. Set it to the bucket's name, or remove ${left} to keep evidence files in DATA_DIR.`,
    )
  }
  if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(name))
    throw new ConfigError(
      `EVIDENCE_S3_BUCKET is "${name}"; set it to the bucket's name alone: 3 to 63 lowercase letters, digits, dots and hyphens.`,
    )
  return {
    name,
    region: env.EVIDENCE_S3_REGION || 'us-east-1',
    endpoint: readEndpoint(env.EVIDENCE_S3_ENDPOINT),
    credentials: readCredentials(env),
  }
}

function readEndpoint(endpoint: string | undefined): string | null {
  if (!endpoint) return null
  if (URL.canParse(endpoint) && /^https?:$/.test(new URL(endpoint).protocol)) return endpoint
  throw new ConfigError(
    `EVIDENCE_S3_ENDPOINT is "${endpoint}"; set it to the storage's address, such as https://storage.example.org.`,
  )
}

function readCredentials(env: NodeJS.ProcessEnv): EvidenceBucket['credentials'] {
  const [accessKeyId, secretAccessKey] = [env.EVIDENCE_S3_ACCESS_KEY_ID, env.EVIDENCE_S3_SECRET_ACCESS_KEY]
  if (accessKeyId && secretAccessKey) return { accessKeyId, secretAccessKey }
  if (!accessKeyId && !secretAccessKey) return null
  const [set, unset] = accessKeyId
    ? ['ACCESS_KEY_ID', 'SECRET_ACCESS_KEY']
    : ['SECRET_ACCESS_KEY', 'ACCESS_KEY_ID']
  throw new ConfigError(
    `EVIDENCE_S3_${set} is set, and EVIDENCE_S3_${unset} is not. Set both, or neither to use the credentials that the machine itself has.`,
  )
}
