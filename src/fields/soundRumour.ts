import type { TextareaFieldValidation } from 'payload'
import { say } from '@/i18n/sentence'
import { ExpressionError, parseExpression } from '@/review/retrieval/expression'

/** An expression that can be read: says what is wrong with it. */
export const soundExpression: TextareaFieldValidation = (value) => {
  try {
    parseExpression(value ?? '')
    return true
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error
    return error.message
  }
}

const isWebAddress = (url: string) => url === '' || (/^https?:\/\//.test(url) && URL.canParse(url))

/** Lines of title | publisher | URL | date: a title at least, and a web address where one is given. */
export const soundRumourSources: TextareaFieldValidation = (value, { req }) => {
  const lines = (value ?? '').split('\n').filter((line) => line.trim() !== '')
  const wrong = lines.findIndex((line) => {
    const [title = '', , url = ''] = line.split('|').map((part) => part.trim())
    return title === '' || !isWebAddress(url)
  })
  if (wrong < 0) return true
  return say(
    {
      zh: `依据第 ${wrong + 1} 行有误：请写成“题名 | 发布机构 | 网址 | 日期”，网址以 http 开头，可留空。`,
      en: `Line ${wrong + 1} of the evidence: write “title | publisher | URL | date”; the URL begins with http or stays empty.`,
    },
    req.i18n.language,
  )
}
