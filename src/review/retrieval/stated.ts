const hearsay = /^(?:(?:网传|据说|听说|传言|传说|流言|谣言|有人说|网上说|网友称|朋友圈称)[,:，：]?)+/u
const asking =
  /(?:[,，]?(?:是真的|是不是真的|真的假的|靠谱|可信|科学|有道理|这是真的|真相是|怎么回事))?(?:吗|么|呢)?[?!。？！]*$/u
const whole = /^[“"「『](.+)[”"」』]$/u

/** What a library's title states: without 网传 before it, the quotation marks around it, and the question behind it. */
export const statedBy = (title: string): string => {
  const said = title.trim().replace(hearsay, '').replace(asking, '')
  const stated = (whole.exec(said)?.[1] ?? said).replace(asking, '').trim()
  return stated === '' ? title : stated
}
