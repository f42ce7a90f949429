import { join } from 'node:path'
import { runningDemo } from '../e2e/runningDemo'

/** One running demo for all browser tests; each spec finds it through `E2E_DEMO`. */
export const setup = async () => {
  const demo = await runningDemo()
  process.env.E2E_DEMO ??= join(demo.folder, 'demo.json')
  return demo.stop
}
