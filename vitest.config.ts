import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { missingBrowser } from './tests/support/browserPath'

const alias = {
  '@payload-config': fileURLToPath(new URL('./src/payload.config.ts', import.meta.url)),
  '@': fileURLToPath(new URL('./src', import.meta.url)),
}

// Tests with real processes and clocks may be late where CI shares its cores; what fails twice is red.
const lateOnABusyMachine = process.env.CI === 'true' ? 1 : 0

export default defineConfig({
  resolve: { alias },
  test: {
    // Node 20 needs the plain build of the rich-text package (docs/adr/0006-node-20.md).
    execArgv: ['--conditions=production'],
    // On CI one file at a time: tests that kill processes and drive a browser share two cores there.
    ...(process.env.CI === 'true' ? { maxWorkers: 1 } : {}),
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.spec.ts'] } },
      {
        extends: true,
        test: {
          name: 'int',
          include: ['tests/int/**/*.spec.ts'],
          globalSetup: ['tests/support/databases.ts'],
          retry: lateOnABusyMachine,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.spec.ts'],
          exclude: missingBrowser ? ['tests/e2e/{desks,paste,callsHome}.spec.ts'] : [],
          globalSetup: ['tests/support/e2eDemo.ts'],
          retry: lateOnABusyMachine,
          testTimeout: 180_000,
          hookTimeout: 300_000,
          fileParallelism: false,
        },
      },
      { extends: true, test: { name: 'contract', include: ['tests/contract/**/*.spec.ts'], testTimeout: 30_000 } },
    ],
  },
})
