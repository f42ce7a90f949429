import { readSetting, settingRules, wrong } from './settingRules'

/** Everything about the model's endpoint. Caps are hard: what would go over them is not asked. */
export type ModelSettings = {
  apiKey: string
  baseUrl: string
  /** Host and port of the endpoint, for the report. */
  host: string
  model: string
  price?: Price
  dailyTokens: number
  perPiece: { claims: number; calls: number; tokens: number; seconds: number }
  timeoutMs: number
}

/** Per million tokens. */
export type Price = { in: number; out: number; currency: string }

type Given = Record<string, string | undefined>

/** People judge claim by claim; more than this nobody reads. Three votes for each fit into the calls. */
const mostClaims = 40
const mostCalls = 150
const timeoutMs = 45_000

/** The settings of the model, or null when there is no key. @throws an Error of one sentence in each language that names the setting. */
export const modelSettings = (given: Given): ModelSettings | null => {
  const apiKey = given['OPENAI_API_KEY']?.trim()
  if (!apiKey) return null
  const baseUrl = readSetting(given, 'OPENAI_BASE_URL', settingRules.baseUrl)
  const model = readSetting(given, 'OPENAI_MODEL', settingRules.model)
  const price = priceOf(given)
  const dailyCost = readSetting(given, 'OPENAI_DAILY_COST', settingRules.dailyCost)
  const pieceCost = readSetting(given, 'OPENAI_PIECE_COST', settingRules.pieceCost)
  const dailyTokens = readSetting(given, 'OPENAI_DAILY_TOKENS', settingRules.dailyTokens)
  const tokens = readSetting(given, 'OPENAI_PIECE_TOKENS', settingRules.pieceTokens)
  const seconds = readSetting(given, 'OPENAI_PIECE_SECONDS', settingRules.pieceSeconds)
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

const priceOf = (given: Given): Price | undefined => {
  const input = readSetting(given, 'OPENAI_PRICE_IN', settingRules.priceIn)
  const output = readSetting(given, 'OPENAI_PRICE_OUT', settingRules.priceOut)
  if (input === undefined && output === undefined) return undefined
  if (input === undefined) throw wrong('OPENAI_PRICE_IN', settingRules.priceIn)
  if (output === undefined) throw wrong('OPENAI_PRICE_OUT', settingRules.priceOut)
  return { in: input, out: output, currency: readSetting(given, 'OPENAI_CURRENCY', settingRules.currency) }
}

/** As many tokens as the money buys whichever way they flow, so that a cap on money is never passed. */
const tokensFor = (cost: number | undefined, price: Price | undefined): number => {
  if (cost === undefined) return Infinity
  if (!price) throw wrong('OPENAI_PRICE_IN', settingRules.priceIn)
  return Math.floor((cost / Math.max(price.in, price.out)) * 1_000_000)
}
