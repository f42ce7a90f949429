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
