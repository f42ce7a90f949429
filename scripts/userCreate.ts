import { parseArgs } from 'node:util'
import { z } from 'zod'
import { roles } from '@/access/people'
import { createSealer } from '@/audit/sealer'
import { env } from '@/env'
import { operatorCommand } from '@/runtime/operatorCommand'
import { createAccount } from '@/workflow/createAccount'

const options = z.strictObject({
  email: z.email().max(254),
  name: z.string().trim().min(1).max(60),
  role: z.enum(roles).default('admin'),
  department: z.string().optional(),
  region: z
    .string()
    .regex(/^\d{2,6}$/)
    .optional(),
  force: z.boolean().default(false),
})

const usage = `用法 Usage: npm run user:create -- --email 邮箱 --name 姓名 [--role ${roles.join('|')}] [--department 单位编号] [--region 区划代码] [--force]`

const read = (): z.infer<typeof options> => {
  try {
    const text = { type: 'string' } as const
    const { values } = parseArgs({
      options: { email: text, name: text, role: text, department: text, region: text, force: { type: 'boolean' } },
    })
    return options.parse(values)
  } catch (error) {
    const what = error instanceof z.ZodError ? error.issues.map(({ path }) => `--${path.join('.')}`).join('、') : ''
    console.error(`${what ? `参数有误 wrong: ${what}\n` : ''}${usage}`)
    process.exit(1)
  }
}

/** `npm run user:create`: an account, above all the first administrator's, and the one-time link that sets its password. */
const { force, ...account } = read()
await operatorCommand(async (payload) => {
  const made = await createAccount(payload, account, { force })
  if ('zh' in made) {
    console.error(`${made.zh}\n${made.en}`)
    return 1
  }
  const { auditKeys, auditHeadFile } = env()
  await createSealer({ payload, keyRing: auditKeys, headFile: auditHeadFile }).end()
  console.log(
    made.isNew ? `已创建账号 ${account.email}。 Account made.` : `账号 ${account.email} 已存在。 The account exists.`,
  )
  console.log(
    `请在一小时内打开此链接设置密码，仅可使用一次： Set the password here within an hour, once:\n${made.link}`,
  )
  return 0
})
