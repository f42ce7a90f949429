import { parseArgs } from 'node:util'
import { readableQuality } from '@/workflow/readableQuality'
import { operatorCommand } from '@/runtime/operatorCommand'
import { SettingError } from '@/runtime/settingError'
import { periodSchema, verdictQuality } from '@/workflow/verdictQuality'

const { values } = parseArgs({
  options: { from: { type: 'string' }, to: { type: 'string' }, json: { type: 'boolean' } },
})

/** `npm run review:quality [-- --from 2026-01-01 --to 2026-06-30 --json]`: how far the first reader and the experts agree. */
await operatorCommand(async (payload) => {
  const period = periodSchema.safeParse(values)
  if (!period.success)
    throw new SettingError('--from, --to', {
      zh: '--from 和 --to 为日期，如 2026-03-01。',
      en: '--from and --to are dates such as 2026-03-01.',
    })
  const quality = await verdictQuality({ payload }, period.data)
  console.log(values.json ? JSON.stringify({ ...period.data, ...quality }) : readableQuality(quality))
  return 0
})
