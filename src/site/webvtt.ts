import type { Cue } from '@/content/types'

/** The timed transcript as a WebVTT file (https://www.w3.org/TR/webvtt1/, 2019-04-04); times in seconds. */
export const webvtt = (cues: Cue[]): string =>
  ['WEBVTT', ...cues.map((cue) => `${clock(cue.start)} --> ${clock(cue.end)}\n${cueText(cue.text)}`)].join('\n\n') +
  '\n'

const clock = (seconds: number): string => {
  const ms = Math.round(seconds * 1000)
  const part = (value: number, digits: number) => String(Math.floor(value)).padStart(digits, '0')
  return `${part(ms / 3_600_000, 2)}:${part((ms / 60_000) % 60, 2)}:${part((ms / 1000) % 60, 2)}.${part(ms % 1000, 3)}`
}

/** A blank line would end the cue, and `<`, `&` and `-->` have a meaning of their own. */
const cueText = (text: string): string =>
  text
    .replace(/\s*[\r\n\u2028\u2029\0]+\s*/g, '\n')
    .trim()
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
