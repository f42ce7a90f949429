import { datesOf } from '../../../numbers/dates'
import type { SentenceRule } from '../../rule'

const told =
  /(?:已经?|曾)|发现|发明|去世|逝世|病逝|出生|诞生|提出|获得|爆发|成立|建成|发射|证实|观测到|测得|命名|公布|发表|诺贝尔|首次|登上|竣工|落成|签署|生于/u
const planned =
  /将|预计|计划|有望|预测|目标|规划|届时|拟|未来|会|可能|下一|再次|到\d{4}|争取|力争|实现|展望|前后|预期|科幻|小说|电影|设想|预言|如果|左右|重返|回归|要|即|或|应/u

/** 下一次要等到2061年,那一次许多人看到了它: what follows speaks of that year as past. */
const toldBehind = /^[^。]{0,12}[,。](?:那一?次|那年|当时|当年)[^。要会将能]{0,24}了/u

/** A year yet to come, told as if it had been. */
export const future: SentenceRule = {
  id: 'future-as-past',
  reference: '以审读日期为准',
  find:
    ({ now }) =>
    ({ text }) => {
      if (!text.includes('年') || !/[2二]\S{0,3}年/u.test(text)) return []
      const isTold = told.test(text) && !planned.test(text)
      return datesOf(text)
        .filter(({ year }) => year !== null && year > now.getFullYear() && year < 3000)
        .filter(({ start }) => !/[约近了达长早晚过整]$/u.test(text.slice(0, start)))
        .filter(({ end }) => isTold || toldBehind.test(text.slice(end)))
        .slice(0, 1)
        .map(({ start, end, year }) => ({
          start,
          end,
          severity: 'medium',
          message: { zh: `${year} 年尚未到来，文中却写成往事`, en: `${year} is yet to come but told as past` },
          hint: { zh: '核对年份', en: 'Check the year' },
        }))
    },
}
