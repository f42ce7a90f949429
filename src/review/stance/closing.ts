import { isAnsweredNo, isAnsweredYes } from './answers'
import { asksBack } from './askedBack'
import { counters, contrasts, pointsFarBack, turns } from './denials'
import { namesRumours } from './falseHeads'
import { isHead, type Line } from './lines'
import type { Signs } from './sentence'
import { falsehood, sham, unfounded, untrue } from './words'

const few = '[一二三四五六七八九十两几\\d]{1,3}'
const unit = '(?:大)?(?:条|个|种|则|点|句|项|类|招|段|样|款)'
const opening = '(?:(?:所以说?|因此|总之|其实|然而|但是?|不过|可惜|真相是)[,:]?|[^,。:;!?“”说称]{1,6}[,:])?'
const all = '(?:全部?|都|均|统统|通通|一律|皆|其实|纯|也|已|大多|早就|恐怕|可|只){0,3}'
const isFalse = `(?:(?<![不非])(?:是|属于?|系|为)(?:在|常见的?|流传[^,。]{0,6}的)?(?:${falsehood}|${sham}|假|错|不实|不对)|纯属(?:${falsehood}|虚构)|${untrue}|${unfounded}|不是真|(?:不要|别|不能)(?:再|轻)?信|不[能可](?:全|轻)?信)`
const none = `(?:没有?|无)一${unit}[^,。]{0,4}(?:是真|真|属实|成立|靠谱|可信|正确|对)|一${unit}(?:都|也)(?:不(?:是真|能信|要信|可信|靠谱|对|属实)|别信|没有?(?:依据|根据|道理))`
const tail = `[^,。;!?“”:]{0,8}[,]?(?:${all}${isFalse}|${none})`
/** 以上全部是谣言! closes a list that it calls false; 这三条 says of how many. */
const closing = new RegExp(
  `(?:^${opening}|—)(?:(?:以上|上述|上面|前面)(?:的|这|那|所[说列述])*(?:${few}${unit}?|些)?|(?:这|那)(?<count>${few})${unit}?|${few}${unit}(?=[话都全均]))${tail}|^${opening}(?:全部?|通通|统统|全都)(?:都)?(?:是|属)(?:${falsehood}|假的|骗人的?)`,
  'u',
)
const digits = '一二三四五六七八九十'
const countOf = (count: string | undefined): number => {
  if (count === undefined || count === '几') return Infinity
  return Number(count) || (count === '两' ? 2 : digits.indexOf(count) + 1) || Infinity
}

/** A paragraph of so many characters may be an item of a list that is not marked as one. */
const longestItem = 60
/** So many items one judgement closes. */
const mostItems = 30

const isItem = ({ kind, signs, text }: Line) =>
  kind === 'list' || kind === 'short' || (kind === 'paragraph' && signs.length <= 2 && text.length <= longestItem)

/** The items that stand right before a line, all of one sort. */
const itemsBefore = (lines: Line[], at: number): Line[] => {
  const listed = lines[at - 1]?.kind === 'list'
  const near = lines.slice(Math.max(0, at - mostItems), at)
  return near.slice(near.findLastIndex((line) => !isItem(line) || (line.kind === 'list') !== listed) + 1)
}

/** What the judgements in a line close: the sentences before them there, and the items in the lines above. */
const closedBy = (lines: Line[], at: number): Signs[] => {
  const { signs } = lines[at] ?? { signs: [] }
  return signs.flatMap((sign, place) => {
    const found = sign.asks || sign.hearsay ? null : closing.exec(sign.text)
    if (!found) return []
    const count = countOf(found.groups?.['count'])
    const within = signs.slice(Math.max(0, place - mostItems), place)
    const items = within.every(({ asks }) => asks) ? itemsBefore(lines, at).slice(-count) : []
    return [...items.flatMap((line) => line.signs), ...within.slice(-count)]
  })
}

const isVerdict = (sign: Signs, next: Signs[]) =>
  (asksBack(sign) && isAnsweredNo(next.slice(0, 1)) && !isAnsweredYes(next)) ||
  (sign.judgesBack && !sign.asks && pointsFarBack.test(sign.text))

const passesOn = ({ hearsay, voice, quotes, asks }: Signs) => hearsay || voice || quotes !== null || asks

/** A heading tells the statement, plain sentences follow, and then it is judged: 上面的说法可信吗?答案是否定的。 */
const judgedHead = (head: Line, body: Signs[]): Signs[] => {
  const end = body.findIndex((sign, at) => isVerdict(sign, body.slice(at + 1, at + 2)))
  return end > 0 && !body.slice(0, end).some(passesOn) ? head.signs : []
}

const several = `(?:(?:这|那|以下|下面|下列)?${few}${unit}|这些|那些|这几|以下|下面|下列)`
const told = '(?:谣言|流言|假话|鬼话)'
/** A title that several statements are not to be believed; 不要信谣 and 别信偏方 say of none which. */
const disbelieves = new RegExp(
  [
    `${several}[^。?]{0,16}(?:(?:不要|别|勿|不能|不可)(?:再|轻|相)?信(?![手任心号用息]|[^,。]{0,4}(?:谣|偏方|传言))|(?:是|属)(?:${told}|假的|骗人|错的)|不靠谱|不可信(?!手))`,
    `(?:不要|别|勿)(?:再)?(?:轻|相)?信[!,:]?${several}[^。?]{0,12}(?:说法|传言|消息|帖子|话|招|${told}|假的)`,
    `${few}(?:大|个|条|则)[^,。!?]{0,6}${told}(?:$|[,!:][^,]{0,8}(?:中招|信|上当|见过|听过))`,
  ].join('|'),
  'u',
)
/** Whoever disbelieves experts denies nothing that spreads. */
const accuses = /专家|官方|医生|洗[白地]|信[^,。]{0,6}辟谣|不敢|所谓|砖家/u
const opposes = ({ text, denies, judgesBack, label, asks }: Signs) =>
  denies || judgesBack || label === 'true' || asks || turns.test(text) || counters.test(text) || contrasts.test(text)
/** So many sentences a mere list of rumours has at most; longer ones explain. */
const longestList = 12

/** 这三个说法不要信 over a body that tells them and sets nothing against them. */
const toldUnderDisbelief = (head: Line, body: Signs[]): Signs[] =>
  (disbelieves.test(head.text) || namesRumours(head.text)) &&
  !accuses.test(head.text) &&
  body.length <= longestList &&
  !body.some(opposes)
    ? body
    : []

type Section = { head: Line; body: Signs[] }
/** Each heading with the sentences up to the next one. */
const sectionsOf = (lines: Line[]): Section[] => {
  const sections: Section[] = []
  for (const line of lines) {
    if (isHead(line)) sections.push({ head: line, body: [] })
    else sections.at(-1)?.body.push(...line.signs)
  }
  return sections
}

/** Sentences that something farther on, or the heading over their paragraphs, denies as a whole. */
export const deniedAsAWhole = (lines: Line[]): Set<Signs> =>
  new Set([
    ...lines.flatMap((_, at) => closedBy(lines, at)),
    ...sectionsOf(lines).flatMap(({ head, body }) => [...judgedHead(head, body), ...toldUnderDisbelief(head, body)]),
  ])
