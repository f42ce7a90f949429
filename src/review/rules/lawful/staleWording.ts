import type { Hit } from '../rule'

const year = '(?:1[89]|20)\\d\\d(?:年)?'
const figures = '(?:统计|数据|调查|普查|年报|公报|监测|报告|版本|指南|标准|名录|名单|排名|图|纪录|数字|资料)'

/** 最新 and 目前 where they say that a dated figure is the newest; an event's own year beside them says nothing of the kind. */
const calledNewest = [
  new RegExp(`最新(?:的|一[期次版])?[^,。!?;]{0,10}${figures}[^。!?;]{0,40}${year}`, 'u'),
  new RegExp(`${year}[^,。!?;]{0,6}最新(?:的|一[期次版])?[^,。!?;]{0,10}${figures}`, 'u'),
  new RegExp(`最新[^。!?;]{0,24}(?:发布|公布|发表|修订|出版|制定|完成)(?:于|时间[是为])${year}`, 'u'),
  new RegExp(`今年(?:是|即|为|\\()${year}`, 'u'),
  new RegExp(`(?:目前|现在|如今|当前|眼下|截至目前)(?:\\(|,?(?:即|也就是)?)${year}`, 'u'),
  new RegExp(`(?:目前|现在|如今|当前|眼下)[^。!?;]{0,30}${year}(?:的)?[^,。!?;]{0,6}${figures}`, 'u'),
]
/** It names its own date and so deceives nobody; newer figures may exist all the same. */
const dated = new RegExp(`(?:截至|截止到?|截止于|到)(?:了)?${year}(?:底|末|初|\\d{1,2}月|[,、])`, 'u')
/** New work on an old event, or a year to compare with. */
const aboutThePast = /科学家|论文|望远镜|化石|重新|回顾|以来|年起|相比|相较|较\d{4}|比\d{4}|与\d{4}|将于|纪念|周年/u

export const staleWording = (text: string): Pick<Hit, 'start' | 'end' | 'severity'> | null => {
  if (aboutThePast.test(text)) return null
  const newest = calledNewest.map((pattern) => pattern.exec(text)).find((match) => match !== null)
  const found = newest ?? dated.exec(text)
  if (!found) return null
  return { start: found.index, end: found.index + found[0].length, severity: newest ? 'medium' : 'low' }
}
