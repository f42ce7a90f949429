import type { TextareaFieldValidation } from 'payload'
import { parseWebVtt } from '@/content/webvtt'
import { say } from '@/i18n/sentence'

/** A transcript that is stored can be played: broken WebVTT is refused with the place that is broken. */
export const soundTranscript: TextareaFieldValidation = (value, { req }) => {
  if (!value) return true
  const [first] = parseWebVtt(value).problems
  return (
    first === undefined ||
    say({ zh: `字幕格式有误：${first.message.zh}`, en: `Broken WebVTT: ${first.message.en}` }, req.i18n?.language)
  )
}
