import { parseArgs } from 'node:util'
import { verifyTrail } from '@/audit/readTrail'
import { env } from '@/env'
import { operatorCommand } from '@/runtime/operatorCommand'

const { values } = parseArgs({ options: { json: { type: 'boolean' } } })

/** `npm run audit:verify`: reads the whole trail; exit code 1 and the first wrong entry when it is not whole. */
await operatorCommand(async (payload) => {
  const { auditKeys, auditHeadFile } = env()
  const result = await verifyTrail(payload, { keyRing: auditKeys, headFile: auditHeadFile, now: new Date() })
  const { ok, checked, unsealed, head, first } = result
  if (values.json) console.log(JSON.stringify(result))
  else if (ok) {
    console.log(`审计记录完整：已核验 ${checked} 条，待封存 ${unsealed} 条，链头 ${head.seq} ${head.hash}`)
    console.log(`The trail is whole: ${checked} entries verified, ${unsealed} waiting for the seal.`)
  } else console.log(`审计记录异常：${first?.sentence.zh}\nThe trail is not whole: ${first?.sentence.en}`)
  return ok ? 0 : 1
})
