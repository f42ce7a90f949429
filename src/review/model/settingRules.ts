import { z } from 'zod'

type Given = Record<string, string | undefined>
type Rule<T> = { schema: z.ZodType<T, string | undefined>; zh: string; en: string }

/** No message repeats what was given: the key may stand in the wrong place. */
export const wrong = (name: string, { zh, en }: { zh: string; en: string }) =>
  new Error(`设置 ${name} ${zh}。\nSetting ${name} ${en}.`)

/** One setting, checked; an empty one counts as absent. @throws an Error of one sentence in each language that names it. */
export const readSetting = <T>(given: Given, name: string, rule: Rule<T>): T => {
  const result = rule.schema.safeParse(given[name]?.trim() || undefined)
  if (result.success) return result.data
  throw wrong(name, rule)
}

const isEndpoint = (text: string): boolean => {
  if (!URL.canParse(text)) return false
  const { protocol, username, password, search, hash } = new URL(text)
  return /^https?:$/.test(protocol) && username + password + search + hash === ''
}

const number = z
  .string()
  .refine((text) => /^\d{1,12}(\.\d{1,9})?$/.test(text) && Number(text) > 0)
  .transform(Number)
const whole = (fallback: number) =>
  z
    .string()
    .default(String(fallback))
    .refine((text) => /^[1-9]\d{0,11}$/.test(text))
    .transform(Number)

function rule<T>(schema: z.ZodType<T, string | undefined>, zh: string, en: string): Rule<T> {
  return { schema, zh, en }
}

const amount = <T>(schema: z.ZodType<T, string | undefined>, zh: string, en: string) =>
  rule(schema, `应为${zh}，是大于零的数，请改正`, `must be ${en}, a number above zero: correct it`)

export const settingRules = {
  baseUrl: rule(
    z.string().refine(isEndpoint),
    '必须写明接口地址，形如 https://llm.example.cn/v1：设了 OPENAI_API_KEY 就要指定稿件发往哪里，未发表的稿件不会默认发往境外；不用大模型则删去 OPENAI_API_KEY',
    'must name the endpoint, like https://llm.example.cn/v1: OPENAI_API_KEY is set, and nothing unpublished goes abroad by default; leave OPENAI_API_KEY out to work without a model',
  ),
  model: rule(
    z.string().max(200),
    '必须写明模型名称，因为设了 OPENAI_API_KEY；不用大模型则删去 OPENAI_API_KEY',
    'must name the model, since OPENAI_API_KEY is set; leave OPENAI_API_KEY out to work without a model',
  ),
  priceIn: amount(number.optional(), '每百万输入 token 的价格', 'the price of a million tokens of input'),
  priceOut: amount(number.optional(), '每百万输出 token 的价格', 'the price of a million tokens of output'),
  currency: rule(
    z
      .string()
      .regex(/^[A-Z]{3}$/)
      .default('CNY'),
    '应为三个大写字母的币种，如 CNY，请改正或删去',
    'must be a currency of three capital letters such as CNY: correct it or leave it out',
  ),
  dailyCost: amount(number.optional(), '每天最多花的钱', 'the most money for one day'),
  pieceCost: amount(number.optional(), '每篇最多花的钱', 'the most money for one piece'),
  dailyTokens: amount(whole(2_000_000), '每天最多用的 token 数', 'the most tokens for one day'),
  pieceTokens: amount(whole(200_000), '每篇最多用的 token 数', 'the most tokens for one piece'),
  pieceSeconds: amount(whole(300), '每篇最多用的秒数', 'the most seconds for one piece'),
} as const
