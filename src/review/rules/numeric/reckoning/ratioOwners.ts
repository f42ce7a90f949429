import type { Claim } from './ratioClaims'
import { saves } from './ratioWords'

/** 按可比价格计算增长3%, 年均增长4.1%, 较常年偏多40%: no share of what the first of two figures was. */
const otherBase =
  /可比|不变价|实际增|扣除|[年月周日季][均平]|[比较与](?:常年|往年|多年|近\p{Script=Han}年|历[史年]|预[期计]|全[国省市]|同类|邻)/u
/** 夏季增长30%: of a time that neither figure is told of. */
const season = /[春夏秋冬][季天]|[上下]半年|[上中下]旬|汛期|旺季|淡季|节假?日|期间|[前后]期/u
/** Flows and stocks that are told beside each other, and of which none becomes the other. */
const flow =
  /存栏|出栏|进口|出口|[入出]境|出生|死亡|播种|收获|库存|销售|[入出]库|发电|用电|用水|供水|流入|流出|到达|出发|签约|开工|竣工|报名|录取|在读|毕业/gu
/** What any amount is called, and what else says nothing of whose it is. */
const general =
  /同比|环比|[比较与][^,]{1,8}?(?=[增提上升涨扩减降下缩跌少多高低])|去年|今年|上年|全[年国省市县]|总体|整体|直接|足足|整整|一下子?|大幅|明显|显著|实际|累计|一共|总共|平均|幅度|数量|总[量数额]|[单亩][产价]|[产价客用存流水电重销]量|价[格钱]|[售票房]价|面积|人[数口]|规模|[体重]重|重量|长度|身高|时间|水平|[一二两三四五六七八九十]{1,2}年[间来里]?|\d|[,、:的了约近将又再共就已竟则也便可能]/gu
const subject =
  /^,?(?<own>[^,;。]{2,12}?)(?:增[长加产收]|上升|提[高速]|上涨|升高|涨|减[少产]|降[低价]|下[降跌]|缩[短小])/u
/** 单价 is told of one where the figures are of one: 每斤3元. */
const unitPrice = /[单均]价/u
const perOne = /[单均]价|每|[一1/]\p{Script=Han}{0,2}(?:公?斤|千克|个|吨|件|只|张|度|瓶|盒)/u
const reach = 30

const isToldIn = (lead: string, name: string) =>
  Array.from(name).some((_, at) => at + 1 < name.length && lead.includes(name.slice(at, at + 2)))

/** 25吨,今年31吨,茶油增长40%: what grows was not spoken of. */
const isOfUntold = (lead: string, link: string): boolean => {
  const own = subject.exec(link)?.groups?.own?.replace(general, '') ?? ''
  return own.length > 1 && !saves.test(own) && !isToldIn(lead, own)
}

const lastFlow = (words: string) => words.match(flow)?.at(-1)

/** 存栏4.2万头,全年出栏5.1万头: two amounts, and not one at two times. */
const areBeside = (text: string, { from, to }: Claim): boolean => {
  const [first, second] = from.start < to.start ? [from, to] : [to, from]
  const [one, other] = [
    lastFlow(text.slice(Math.max(0, first.start - 10), first.start)),
    lastFlow(text.slice(Math.max(first.end, second.start - 10), second.start)),
  ]
  return one !== undefined && other !== undefined && one !== other
}

/** Whether a growth is told of something else, of another time or against another base than the two figures before it. */
export const isGrowthOfAnother = (text: string, claim: Claim): boolean => {
  const { from, to, link } = claim
  const [start, end] = [Math.min(from.start, to.start), Math.max(from.end, to.end)]
  const lead = text.slice(Math.max(0, start - reach), end)
  const [time] = season.exec(link) ?? []
  return (
    (otherBase.test(link) && !otherBase.test(lead)) ||
    (time !== undefined && !lead.includes(time)) ||
    (unitPrice.test(link) && !perOne.test(lead)) ||
    areBeside(text, claim) ||
    isOfUntold(lead, link)
  )
}
