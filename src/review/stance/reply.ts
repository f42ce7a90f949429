import { alarms, anyOf, hearsay, promises, resigned, soothes } from './cues'
import { contrasts, counters, deniesItself, judges, turns } from './denials'
import { falsehood, sham } from './words'

/** A quoted statement; shorter quotations are names and terms. */
export const statement = /[“「『"]([^”」』"]{5,200})[”」』"]/u

const firstBreak = /[,;:?!。—…”』」\s]|\.{2,}/u
const afterFirstBreak = (text: string): string => {
  const at = text.search(firstBreak)
  return at < 0 ? '' : text.slice(at)
}

/** What stands behind the statement that a sentence passes on, quotes or asks; empty when it passes nothing on. */
export const replyWithin = (text: string): string => {
  const quoted = statement.exec(text)
  if (quoted) return text.slice(quoted.index + quoted[0].length - 1)
  const asked = /[吗么](?=[:—])/u.exec(text)
  if (asked) return text.slice(asked.index + 1)
  const told = hearsay.exec(text)
  return told ? afterFirstBreak(text.slice(told.index + told[0].length)) : ''
}

/** Words that only a denial needs, even without a word of contrast. */
const isUseless =
  /没用|白搭|白费|徒劳|无济于事|不管用|不顶用|[补治防]不了|起不到|不起作用|毫无(?:作用|关系|关联|根据)|无关|没有(?:任何|半点)?(?:关系|瓜葛)/u

const concedes = /虽(?:然|说)|尽管/u
/** Names behind it what it has just said, so that any counter is the answer to it. */
const namesAfterwards = /这(?:个|种|套|类|条)(?:说法|消息|传言|观点|信息|帖子)/u

const repliesNo = (text: string, reply: string) =>
  reply !== '' &&
  (judges.test(reply) ||
    turns.test(reply) ||
    (contrasts.test(reply) && (counters.test(reply) || concedes.test(text))) ||
    (namesAfterwards.test(text) && counters.test(reply)) ||
    isUseless.test(reply))

const namesFalsehood = new RegExp(`${falsehood}|${sham}|不(?:靠谱|科学|准确|正确)|证据|依据|说法`, 'u')
/** The reply frightens where the statement didn't, and calls nothing false. */
export const alarmsInstead = (text: string): boolean => {
  const reply = replyWithin(text)
  if (!turns.test(reply) || !alarms.test(reply) || counters.test(reply) || namesFalsehood.test(reply)) return false
  return !alarms.test(text.slice(0, text.length - reply.length))
}

const refuters = /辟谣(?:说|称|[:“])/u
const authority = new RegExp(`专家|医生|大夫|官方|砖家|科学家|营养师|国家|西医|部门|${refuters.source}`, 'u')
const scoffs = /骗(?:人|你|鬼|钱|局)|鬼话|胡说|瞎[说讲扯]|你(?:就|也|还)?信|忽悠|糊弄|谎[话言]/u
/** What those in authority deny is called a lie, or not to be believed: 官方说…不会…,那是骗人的. */
const deniedByAuthority = anyOf({
  'they lie':
    '^(?:但是?|可是?|所以)?(?:官方|专家|砖家|医生|大夫|国家|政府|疾控|科学家)[^,。:;“”]{0,6}(?:说|称|讲|宣称|声称)[:,“]{0,2}(?=[^,。;!?]{0,20}(?:不会|没有|不是|无关|不存在|没事|无害))[^,。;!?”]{2,30}”?,(?:那|这|都|全|纯|根本|简直){0,3}(?:是|属)?(?:骗|胡说|瞎[说扯]|鬼话|谎|忽悠|糊弄|谁信谁)',
  'do not believe them':
    '^(?:千万|大家)?(?:别|不要)(?:再)?(?:听信?|相?信)(?:所谓的?)?(?:官方|专家|砖家|医生|疾控|国家)(?:们)?(?:说|讲|称)的?[:,“]{0,2}[^,。;!?”]{0,14}(?:不会|没有|无关|不存在|没事|无害)',
})

/** Calls those liars who soothe, and goes on with a claim of its own: 专家说没区别,那是骗人,实际上… */
export const scoffsAtExperts = (text: string): boolean => {
  if (deniedByAuthority.test(text)) return true
  const at = authority.test(text) ? text.search(scoffs) : -1
  if (at <= 0 || !soothes.test(text.slice(0, at)) || alarms.test(text.slice(0, at))) return false
  return turns.test(text.slice(at)) || (refuters.test(text) && alarms.test(text.slice(at)))
}

/** Promises a cure after it said that others deny there is one. */
export const promisesInstead = (text: string): boolean => {
  const at = resigned.exec(text)?.index ?? -1
  const reply = at < 0 ? '' : afterFirstBreak(text.slice(at))
  return promises.test(reply) && !counters.test(reply) && !namesFalsehood.test(reply) && !hearsay.test(reply)
}

/** The sentence denies what it names, quotes or passes on. */
export const deniesWithin = (text: string): boolean => {
  if (deniesItself(text)) return true
  return judges.test(afterFirstBreak(text)) || repliesNo(text, replyWithin(text))
}
