import { z } from 'zod'
import type { ModelSettings, Price } from '@/review/model/settings'
import { read, wrong, type Rule, type Source } from './settingRules'

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
  return { schema, remedy: { zh, en } }
}

const amount = <T>(schema: z.ZodType<T, string | undefined>, zh: string, en: string) =>
  rule(schema, `应为${zh}，是大于零的数，请改正`, `must be ${en}, a number above zero: correct it`)

const settingRules = {
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

/** People judge claim by claim; more than this nobody reads. Three votes for each fit into the calls. */
const mostClaims = 40
const mostCalls = 150
const timeoutMs = 45_000

/** The settings of the model, or null when there is no key. @throws an Error of one sentence in each language that names the setting. */
export const modelSettings = (given: Source): ModelSettings | null => {
  const apiKey = given['OPENAI_API_KEY']?.trim()
  if (!apiKey) return null
  const baseUrl = read(given, 'OPENAI_BASE_URL', settingRules.baseUrl)
  const model = read(given, 'OPENAI_MODEL', settingRules.model)
  const price = priceOf(given)
  const dailyCost = read(given, 'OPENAI_DAILY_COST', settingRules.dailyCost)
  const pieceCost = read(given, 'OPENAI_PIECE_COST', settingRules.pieceCost)
  const dailyTokens = read(given, 'OPENAI_DAILY_TOKENS', settingRules.dailyTokens)
  const tokens = read(given, 'OPENAI_PIECE_TOKENS', settingRules.pieceTokens)
  const seconds = read(given, 'OPENAI_PIECE_SECONDS', settingRules.pieceSeconds)
  return {
    apiKey,
    baseUrl,
    host: new URL(baseUrl).host,
    model,
    ...(price && { price }),
    dailyTokens: Math.min(dailyTokens, tokensFor(dailyCost, price)),
    perPiece: { claims: mostClaims, calls: mostCalls, tokens: Math.min(tokens, tokensFor(pieceCost, price)), seconds },
    timeoutMs,
  }
}

const priceOf = (given: Source): Price | undefined => {
  const input = read(given, 'OPENAI_PRICE_IN', settingRules.priceIn)
  const output = read(given, 'OPENAI_PRICE_OUT', settingRules.priceOut)
  if (input === undefined && output === undefined) return undefined
  if (input === undefined) throw wrong('OPENAI_PRICE_IN', settingRules.priceIn.remedy)
  if (output === undefined) throw wrong('OPENAI_PRICE_OUT', settingRules.priceOut.remedy)
  return { in: input, out: output, currency: read(given, 'OPENAI_CURRENCY', settingRules.currency) }
}

/** As many tokens as the money buys whichever way they flow, so that a cap on money is never passed. */
const tokensFor = (cost: number | undefined, price: Price | undefined): number => {
  if (cost === undefined) return Infinity
  if (!price) throw wrong('OPENAI_PRICE_IN', settingRules.priceIn.remedy)
  return Math.floor((cost / Math.max(price.in, price.out)) * 1_000_000)
}
