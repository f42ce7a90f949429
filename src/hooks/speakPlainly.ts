import type { AfterErrorHook } from 'payload'
import { say, type Sentence } from '@/i18n/sentence'

/** What Payload says in English alone while it reads a request, before any hook of ours could. */
const known: { said: RegExp; status: number; code: string; sentence: Sentence }[] = [
  {
    said: /^Invalid JSON$|^Unexpected .*JSON|JSON at position/,
    status: 400,
    code: 'bad-json',
    sentence: { zh: '请求内容不是有效的 JSON。', en: 'The request body is not valid JSON.' },
  },
  {
    said: /^(Multipart (request size )?limit|File size limit) has been reached/,
    status: 413,
    code: 'too-large',
    sentence: {
      zh: '文件过大：图片不超过 20 MB，视频不超过 300 MB。',
      en: 'The file is too large: at most 20 MB for a picture, 300 MB for a video.',
    },
  },
]

/** A request that can't be read is answered with what is wrong, in the reader's language, and is never the server's fault. */
export const speakPlainly: AfterErrorHook = ({ error, req }) => {
  const answer = known.find(({ said }) => said.test(error.message))
  if (!answer) return
  const { status, code, sentence } = answer
  const message = say(sentence, req.i18n?.language)
  return { status, response: { errors: [{ name: 'Refusal', message, data: { code, ...sentence } }] } }
}
