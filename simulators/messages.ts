export type Reply = { status?: number; type?: string; headers?: Record<string, string>; body: string | Buffer }

export type Ask = {
  method: string
  url: URL
  header: (name: string) => string
  raw: Buffer
  /** Undefined when the body is not JSON. */
  json: () => unknown
  /** Fields of a form or multipart body; empty when it is neither. */
  form: () => Promise<FormData>
}

export const json = (value: unknown, status = 200): Reply => ({
  status,
  type: 'application/json; charset=utf-8',
  body: JSON.stringify(value),
})
