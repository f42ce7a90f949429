import { clauseAt } from '../../../../../numbers/clauses'
import type { Quantity } from '../../../../../numbers/quantities'
import type { Place } from '../about'
import type { Topic } from './topic'

/** A clause that says little before its figure goes on with the one before it: 蜂鸟心跳极快,飞行时每分钟可达1200次. */
const thin = 11

/** What a content is told by stands between its name and its figure. */
const portion = /每?(?:100|一百)(?:克|毫升|g|ml)/u

/** The words before a figure: those of its own clause, and of what it goes on about where its own says little; `question` is what it answers. */
export type Lead = { own: string; all: string; question: string }

/** 有多重? */
const asked = /多([大高长重远深宽厚快久])/u

/** What stands before a figure that it may be told by. */
export const leadOf = ({ text, clause, earlier }: Place, start: number, { asks }: Topic): Lead => {
  const own = text.slice(clause.start, start).replace(portion, '')
  if (asks) {
    const question = earlier.replace(asked, '$1')
    return { own, all: `${question}${text.slice(0, start).replace(portion, '')}`, question }
  }
  if (clause.start < 2 || own.length > thin) return { own, all: own, question: '' }
  return { own, all: text.slice(clauseAt(text, clause.start - 2).start, start), question: '' }
}

/** 10到 of 10到20 does not part a figure from the words before both. */
export const startOf = (quantity: Quantity, figures: readonly Quantity[]) => {
  if (!quantity.joined) return quantity.start
  return figures[figures.indexOf(quantity) - 1]?.start ?? quantity.start
}
