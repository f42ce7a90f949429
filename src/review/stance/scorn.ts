const address = '(?:(?:呵呵|哈+|嘿+|哎|唉|亲|朋友|同学|拜托|sorry)[,!~。]*)'
const filler = '(?:你们?|您|这|那|也|可|还是|真是|真的|未免|实在|快|就|要|会|恐怕|怕是|简直)'
const scorn =
  'too\\s?(?:young|simple|naive)|naive|nonsense|no\\s?way|图样|太(?:天真|年轻|单纯|傻|甜)|天真(?:了|[!。])|别(?:闹|逗|搞笑|扯|开玩笑|做梦|傻)|醒醒|洗洗睡|做梦|想得太?(?:美|简单|天真|多)|太美|没门|少来|扯淡|笑话|拉倒吧|得了吧|骗鬼|逗(?:我|你)|失望|上当|被骗了'
/** Flat scorn with which the answer to a question opens; what it scoffs at is denied. */
export const opensWithScorn = new RegExp(`^["“]?(?:${address}*${filler}{0,4}(?:${scorn})|呵呵)`, 'u')
