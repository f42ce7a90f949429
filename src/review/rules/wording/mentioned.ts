import { doubts } from './lexicon/doubts'

const names = new RegExp(doubts.mentioned.source, 'u')

/** Are these words only named: in quotation marks, under a name for what sellers say? */
export const isMentioned = (text: string, { start, end }: { start: number; end: number }): boolean => {
  const opened = text.lastIndexOf('“', start)
  const isQuoted = opened >= 0 && opened > text.lastIndexOf('”', start - 1) && text.includes('”', end)
  return isQuoted && names.test(text)
}
