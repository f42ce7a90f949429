const secret = 'build-placeholder-build-placeholder-build'
const key = Buffer.alloc(32).toString('base64')

/** What a build and the code generators need to read the same settings as the server; no value of these ends up in what they write. */
export const placeholderSettings = {
  APP_MODE: 'production',
  DATABASE_URL: 'postgres://build@127.0.0.1:1/build',
  PAYLOAD_SECRET: secret,
  PREVIEW_SECRET: secret,
  AUDIT_KEY: key,
  SECRETS_KEY: key,
  NODE_ENV: 'production',
  NEXT_TELEMETRY_DISABLED: '1',
} as const
