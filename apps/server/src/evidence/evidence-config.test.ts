import path from 'node:path'
import { expect, test } from 'vitest'
import { ConfigError } from '../kernel/config-error.ts'
import { readEvidenceConfig } from './evidence-config.ts'

const folder = path.join('/data', 'evidence')
const BUCKET = { EVIDENCE_S3_BUCKET: 'evidence' }
const KEYS = { EVIDENCE_S3_ACCESS_KEY_ID: 'id', EVIDENCE_S3_SECRET_ACCESS_KEY: 'secret' }

test('evidence lies in a folder of the data directory unless a bucket is named', () => {
  expect(readEvidenceConfig({}, '/data')).toEqual({ folder, bucket: null })
  expect(readEvidenceConfig({ EVIDENCE_S3_BUCKET: '', EVIDENCE_S3_REGION: '' }, '/data').bucket).toBeNull()
})

test("a bucket has a name; all else has a default: Amazon's address, its first region, the machine's credentials", () => {
  expect(readEvidenceConfig(BUCKET, '/data')).toEqual({
    folder,
    bucket: { name: 'evidence', region: 'us-east-1', endpoint: null, credentials: null },
  })
  const everything = {
    ...BUCKET,
    ...KEYS,
    EVIDENCE_S3_ENDPOINT: 'https://storage.example.org',
    EVIDENCE_S3_REGION: 'eu-west-2',
  }
  expect(readEvidenceConfig(everything, '/data').bucket).toEqual({
    name: 'evidence',
    region: 'eu-west-2',
    endpoint: 'https://storage.example.org',
    credentials: { accessKeyId: 'id', secretAccessKey: 'secret' },
  })
})

test.each([
  [
    KEYS,
    "EVIDENCE_S3_ACCESS_KEY_ID is set, and EVIDENCE_S3_BUCKET is not. Set it to the bucket's name, or remove EVIDENCE_S3_ACCESS_KEY_ID to keep evidence files in DATA_DIR.",
  ],
  [
    { EVIDENCE_S3_BUCKET: 's3://evidence' },
    `EVIDENCE_S3_BUCKET is "s3://evidence"; set it to the bucket's name alone: 3 to 63 lowercase letters, digits, dots and hyphens.`,
  ],
  [
    { ...BUCKET, EVIDENCE_S3_ENDPOINT: 'storage.example.org' },
    `EVIDENCE_S3_ENDPOINT is "storage.example.org"; set it to the storage's address, such as https://storage.example.org.`,
  ],
  [
    { ...BUCKET, EVIDENCE_S3_ACCESS_KEY_ID: 'id' },
    'EVIDENCE_S3_ACCESS_KEY_ID is set, and EVIDENCE_S3_SECRET_ACCESS_KEY is not. Set both, or neither to use the credentials that the machine itself has.',
  ],
  [
    { ...BUCKET, EVIDENCE_S3_SECRET_ACCESS_KEY: 'secret' },
    'EVIDENCE_S3_SECRET_ACCESS_KEY is set, and EVIDENCE_S3_ACCESS_KEY_ID is not. Set both, or neither to use the credentials that the machine itself has.',
  ],
])('%o can not work, and the message says what to set', (env, message) => {
  expect(() => readEvidenceConfig(env, '/data')).toThrow(new ConfigError(message))
})
