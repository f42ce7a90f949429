import { json, type Reply } from '../messages'
import { scriptedAnswer } from './heuristics'
import type { Chat } from './readRequest'
import type { Act } from './script'

const failed = (status: number, message: string, headers: Record<string, string> = {}): Reply => ({
  ...json({ error: { message: `simulator: ${message}`, type: 'simulated', code: null, param: null } }, status),
  headers,
})

const charactersOf = (chat: Chat) => chat.messages.reduce((sum, { content }) => sum + content.length, 0)

type Choice = { content: string | null; refusal?: string; finish_reason: string }

/** A completion as the API gives it; every one says that it comes from a simulator. */
const completion = (chat: Chat, { content, refusal, finish_reason }: Choice): Reply => {
  const used = { prompt_tokens: charactersOf(chat), completion_tokens: content?.length ?? 1 }
  return json({
    id: 'chatcmpl-simulator',
    object: 'chat.completion',
    created: Math.floor(Date.now() / 1000),
    model: 'simulator',
    system_fingerprint: 'simulator',
    choices: [
      { index: 0, finish_reason, logprobs: null, message: { role: 'assistant', content, refusal: refusal ?? null } },
    ],
    usage: { ...used, total_tokens: used.prompt_tokens + used.completion_tokens },
  })
}

/** The reply to a chat request, by the script where it has something to say. */
export const replyOf = (chat: Chat, act: Act | undefined): Reply => {
  const wantsSchema = chat.response_format?.type === 'json_schema'
  if (act?.kind === 'status') return failed(act.status, 'scripted status', { 'retry-after': String(act.retryAfter) })
  if (act?.kind === 'redirect') return { status: 307, headers: { location: act.to }, body: '' }
  if (act?.kind === 'no-schema' && wantsSchema) return failed(400, 'response_format json_schema is not known here')
  if (act?.kind === 'refusal')
    return completion(chat, { content: null, refusal: '模拟器按脚本拒绝回答。', finish_reason: 'stop' })
  if (act?.kind === 'content_filter') return completion(chat, { content: '', finish_reason: 'content_filter' })
  const text = JSON.stringify(scriptedAnswer(chat, act))
  if (act?.kind === 'length')
    return completion(chat, { content: text.slice(0, text.length / 2), finish_reason: 'length' })
  const content = act?.kind === 'invalid-json' ? `好的，以下是结果：${text.slice(0, -1)}` : text
  return completion(chat, { content, finish_reason: 'stop' })
}

export const unauthorized = (): Reply => failed(401, 'no Authorization header with a bearer token')
export const misunderstood = (): Reply => failed(400, 'not a chat request')
