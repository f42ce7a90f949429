import type { Hit } from '../rule'

const year = '(?:1[89]|20)\\d\\d(?:年)?'
const figures = '(?:统计|数据|调查|普查|年报|公报|监测|报告|版本|指南|标准|名录|名单|排名|图|纪录|数字|资料)'

/** Not 出现在. */
const atPresent = '(?<![出发体显实表呈])现在'

/** 最新 and 目前 where they say that a dated figure is the newest; an event's own year beside them says nothing of the kind. */
const calledNewest = [
  new RegExp(`最新的?${year}`, 'u'),
  new RegExp(`最新(?:的|一[期次版])?[^,。!?;]{0,10}${figures}[^。!?;]{0,40}${year}`, 'u'),
  new RegExp(`${year}[^,。!?;]{0,6}最新(?:的|一[期次版])?[^,。!?;]{0,10}${figures}`, 'u'),
  new RegExp(`最新[^。!?;]{0,20}\\(${year}\\)|最近一[次期][^。!?;]{0,10}[是为]${year}`, 'u'),
  new RegExp(`最新[^。!?;]{0,24}(?:发布|公布|发表|修订|出版|制定|完成)(?:于|时间[是为])${year}`, 'u'),
  new RegExp(`(?:${atPresent}|如今|目前)(?:已经?)?(?:是|到了)${year}`, 'u'),
  new RegExp(
    `今年(?:是|即|为|\\()${year}|今年[^。!?;]{0,16}[,(](?:即|也就是)${year}|(?:去年|近[几两三]年)[底末]?\\(${year}`,
    'u',
  ),
  new RegExp(`(?:刚刚|新近|最近|日前)(?:发布|公布|出版)的${year}`, 'u'),
  new RegExp(`${year}(?:的)?[^,。!?;]{0,6}${figures}[^。!?;]{0,16}最新`, 'u'),
  new RegExp(
    `(?:目前|${atPresent}|如今|当前|现有|至今)[^。!?;]{0,40}\\([^()]{0,16}${year}[底末中初]?(?:数据|统计|调查|普查)?\\)`,
    'u',
  ),
  new RegExp(`(?:目前|${atPresent}|如今|当前|眼下|截至目前)(?:\\(|,?(?:即|也就是)?)${year}`, 'u'),
  new RegExp(`(?:目前|${atPresent}|如今|当前|眼下|现阶段)[^。!?;]{0,30}${year}(?:的)?[^,。!?;]{0,6}${figures}`, 'u'),
]
/** Foretold for a year that has passed; a year before it makes it the history of a plan. */
const overtaken = new RegExp(`(?:将[于在]|计划[于在到]?|预计(?:到|于|在)?|有望[于在]|即将[于在]|明年\\()${year}`, 'u')
const passed = new RegExp(
  `(?<!预计|预测|计划)到${year}[底末前后]{0,2},?[^,。;!?]{0,12}(?:将(?![军来])|力争)|${year}[^,。;!?的]{0,8}(?:奥运会|冬奥会|世博会|世界杯|亚运会|全运会|科普日|科技周)(?:即将|将|定)(?:[于在]?今年|[^,。;!?]{0,8}(?:举行|举办|开幕|召开))`,
  'u',
)
/** A plan or a forecast told as such, or one of long ago: what came of it is another matter. */
const recalled = /曾|原[定计本]|当[时年]|年前的/u
const toldAsPlan = /《|提出|规划|纲要|目标|预[测言]/u
const foretold = (text: string) =>
  recalled.test(text) ? null : (overtaken.exec(text) ?? (toldAsPlan.test(text) ? null : passed.exec(text)))
/** 今年是2019年, and not 今年是1919年五四运动的周年. */
const thisYear = new RegExp(`(?<!“)今年(?:已经)?是${year}(?=[,。;!?]|$)`, 'u')
const hasOneYear = (text: string) => (text.match(/(?:1[5-9]|20)\d\d/gu) ?? []).length === 1
/** It names its own date and so deceives nobody; newer figures may exist all the same. */
const dated = new RegExp(`(?:截至|截止到?|截止于)${year}`, 'u')
/** A record that may have been broken since. */
const record = new RegExp(
  `(?:目前|现行|${atPresent})[^。!?;]{0,24}(?:指南|标准|规范|版本)[^,。!?;]{0,4}(?:为|是)${year}|(?:目前|迄今|现今|至今|当今)[^。!?;]{0,40}(?:最|第一|唯一|纪录)[^。!?;]{0,40}${year}`,
  'u',
)
/** New work on an old event, or a year to compare with. */
const aboutThePast = /科学家|论文|望远镜|化石|重新|回顾|以来|年起|相比|相较|较\d{4}|比\d{4}|与\d{4}|纪念|周年/u

export const staleWording = (text: string): Pick<Hit, 'start' | 'end' | 'severity'> | null => {
  const plan = (hasOneYear(text) ? foretold(text) : null) ?? thisYear.exec(text)
  if (plan) return { start: plan.index, end: plan.index + plan[0].length, severity: 'medium' }
  if (aboutThePast.test(text)) return null
  const newest = calledNewest.map((pattern) => pattern.exec(text)).find((match) => match !== null)
  const found = newest ?? dated.exec(text) ?? record.exec(text)
  if (!found) return null
  return { start: found.index, end: found.index + found[0].length, severity: newest ? 'medium' : 'low' }
}
