import type { Stance, TextBlock } from '../types'

/** Words by which a sentence itself says that what it names is false. */
const denial = new RegExp(
  [
    String.raw`(?<!不是|并非|绝非|不算|以为是)(?:谣言|谣传|流言|误区|误解|迷思|伪科学|伪概念|假的|骗局|智商税|无稽之谈|子虚乌有)`,
    String.raw`(?:没有|缺乏|毫无|并无|尚无|无)(?:任何|足够|充分|可靠|确切|明确|临床|医学|科学|的)*(?:依据|根据|证据|道理|定论)`,
    String.raw`不(?:靠谱|可信|属实|成立|科学|正确|对的|是真的|足为信)|站不住脚|不攻自破|(?:是|都是|属于)错误|是错的|并不是真`,
    String.raw`辟谣|切勿(?:轻信|相信|听信)|(?:不要|别|勿|不可|不能|不应)(?:再)?(?:轻信|相信|听信)|证伪`,
    String.raw`误以为|错误地?认为|误认为|(?:未|没有|没|尚未)(?:得到|被|经|获)?(?:科学|临床|研究)?(?:证实|证明)`,
  ].join('|'),
  'u',
)
/** Words that take such a denial back. */
const reversal =
  /(?:不是|并非|绝非)(?:谣言|谣传|流言|假的)|(?<!不|未|没有?)被?(?:证实|证明)(?:是|为)?(?:真|有效|可行)|(?<!不)是真的(?!吗|么)|别(?:再)?被辟谣|辟谣(?:是|都是|才是)(?:假|骗)/u
const label =
  /^(?:常见|典型)?(?:误区|谣言|流言|错误(?:说法|做法|认识|观念)?|误解|迷思)\s*[一二三四五六七八九十\d]*\s*[:、.]\s*\S/u
const hearsay =
  /有人(?:说|认为|觉得|相信|称)|据说|听说|网上?(?:络)?(?:流)?传|传言|谣传|坊间|民间(?:说法|认为|流传|有)|俗话说|老话|老人(?:常?说|讲)|(?:很多|不少|许多|一些|大多数?)(?:人|家长|朋友|老人|网友)(?:都|会|就)?(?:说|认为|以为|觉得|相信)|有(?:一?种)?(?:说法|观点|传言)|朋友圈|所谓|[“「"][^”」"]{4,60}[”」"]/u
const but = String.raw`^(?:但是?|然而|不过|可是?)?[,、]?\s*`
const plainDenialAfter = new RegExp(
  but +
    String.raw`(?:这(?:是|就是|都是|纯属|完全是|显然是|些都是)?(?:一个|一种|一则|典型的|常见的|个|种)*(?:谣言|误区|误解|错误|假的|不对|不科学|不准确|伪科学)|(?:这|这种|这些|上述|以上|该)(?:说法|观点|做法|认识|传言|结论|想法)(?:是|都|并|完全|其实|实际上)*(?:不|没有|缺乏|错|毫无|站不住|误|谣言|假)|不对[!。,]|错[!了。]|并非如此|并?不是这样|事实并非|答案是(?:否定|不))`,
  'u',
)
const softDenialAfter = new RegExp(
  but + String.raw`(?:真相|事实(?:上|是)|其实|实际上|科学(?:事实|解释))|^(?:但是?|然而|不过|可是?)`,
  'u',
)
const tagQuestion = /[,，](?:你|您|大家)?(?:知道|晓得)吗[?!]*$/u
const question = /[?]["”』」)\s]*$|(?:吗|么|呢)["”』」)]?$/u
const hypothetical = /^(?:假如|假设|设想|倘若|试想|想象一下)|如果.{0,40}(?:会怎(?:么)?样|会发生什么)/u

const denyingHeading =
  /误区|谣言|流言|传言|迷思|辟谣|误解|错误(?:的)?(?:说法|做法|认识|观念)|(?:不可信|不靠谱|不科学)|(?:别|不要|切勿)(?:再)?(?:信|相信|轻信)/u
const affirmingHeading = /真相|正确|事实(?!不)|怎么办|应该怎|科学应对/u

/** A block as the stance reader sees it: normalised text, cut into its sentences. */
export type ReadBlock = { role: TextBlock['role']; text: string; sentences: string[] }
type Scope = { denied: boolean }

const announces = (text: string) => text.trimEnd().endsWith(':') && (denial.test(text) || denyingHeading.test(text))

/** For each block, whether it stands under a heading or an announcement that denies what is listed below it. */
const scopesOf = (blocks: ReadBlock[]): Scope[] => {
  let underHeading = false
  let announced = false
  return blocks.map(({ role, text }) => {
    if (role === 'heading') {
      underHeading = denyingHeading.test(text) && !affirmingHeading.test(text)
      announced = false
      return { denied: false }
    }
    if (role !== 'list') announced = announces(text)
    return { denied: role === 'list' ? underHeading || announced : underHeading && hearsay.test(text) }
  })
}

const isDeniedAfter = (text: string, following: string[]): boolean => {
  const [next = '', later = ''] = following
  if (plainDenialAfter.test(next)) return true
  if (!hearsay.test(text)) return false
  return softDenialAfter.test(next) || plainDenialAfter.test(later) || denial.test(next)
}

const stanceOf = (text: string, { denied }: Scope, following: string[]): Stance => {
  if (reversal.test(text)) return 'asserted'
  if (label.test(text)) return 'refuted_here'
  const asks = question.test(text) && !tagQuestion.test(text)
  if (asks) return isDeniedAfter(text, following) ? 'refuted_here' : 'question'
  if (denied || denial.test(text) || isDeniedAfter(text, following)) return 'refuted_here'
  if (hearsay.test(text)) return 'quoted'
  return hypothetical.test(text) ? 'hypothetical' : 'asserted'
}

/**
 * How a piece stands to each of its own sentences, block by block: does it say it, deny it here, quote it, ask it or only suppose it? In
 * doubt `asserted`, since a missed denial costs a look and a missed assertion costs a falsehood.
 */
export const stancesOf = (blocks: ReadBlock[]): Stance[][] => {
  const scopes = scopesOf(blocks)
  const flat = blocks.flatMap(({ sentences }) => sentences)
  let at = 0
  return blocks.map(({ sentences }, block) =>
    sentences.map((text) => {
      at += 1
      return stanceOf(text, scopes[block] ?? { denied: false }, flat.slice(at, at + 2))
    }),
  )
}
