import { quantitiesOf } from '../../numbers/quantities'
import type { ReadSentence } from '../../scene'
import type { Risk } from '../../types'
import { surname } from '../lawful/identityWords'
import type { Hit, SentenceRule } from '../rule'

const bodies =
  '世界卫生组织|世卫组织|国家卫生健康委|卫健委|国家统计局|中国气象局|中国地震局|农业农村部|国家疾控|中国科学院|中科院|中国疾控|联合国|国际癌症研究机构|美国疾控|食药监|药监局|who|cdc|iarc|fda|nasa|ipcc'
const places =
  '美国|英国|德国|法国|日本|瑞典|丹麦|挪威|芬兰|荷兰|瑞士|意大利|西班牙|加拿大|澳大利亚|新西兰|以色列|韩国|印度|新加坡|欧洲|北京|上海|广州|香港|台湾'
/** A name, a title, a country with its study: something that a reader can look up. */
const cited = new RegExp(
  [
    '来源|出处|据[^,。;]{2,24}(?:报告|数据|统计|监测|公报|介绍|记载|研究|发布|显示|测算|资料|年鉴)|根据[^,。;]{2,30}|《[^》]{2,}》|doi|\\[\\d+\\]',
    `(?:${bodies})[^,。;]{0,12}(?:指出|建议|显示|发布|统计|数据|估计|认为|推荐|报告)`,
    `(?:${places})[^。;]{0,30}(?:研究|调查|试验|大学|团队|学者|普查|登记)|[\\p{Script=Han}a-z]{2,8}(?:大学|学院|研究院|研究所|医学院|协会|学会|疾控中心|统计局|普查)[^。;]{0,20}(?:研究|调查|发现|报告|显示|团队|结果)`,
    '(?:19|20)\\d\\d\\s?年[^。;]{0,24}(?:研究|调查|试验|普查|监测|统计|数据|论文|报告)|(?:荟萃|meta\\s?)分析|随机对照试验|队列研究',
  ].join('|'),
  'u',
)
/** 王建国教授说, 省医院李医生介绍: somebody with a name is no anonymous authority. */
const whose = `(?<!(?:^|[,。;:、“(院校学系科所会心局任长家的])${surname}(?![多级是面衣等位管])(?:某|\\p{Script=Han}{1,2})?)`
const authority = new RegExp(
  [
    '(?:有|最新|多项|大量|国外|国内|科学|一项)?(?:研究|实验|调查|统计|数据)(?:还|也|均|都)?(?:表明|显示|发现|证实|证明)',
    `(?:专家|科学家|学者|${whose}(?:医生|教授))(?:们)?(?:称|说|指出|认为|表示|建议|证实)`,
  ].join('|'),
  'u',
)
const roles = new Set(['paragraph', 'quote', 'list', 'summary', 'cue', 'dialogue', 'narration', 'caption'])

const hasFigure = /\d|[百千万亿倍成半]/u
/** Numbers that someone must have measured: shares, multiples, decimals and large counts; not steps, dates or everyday amounts. */
const measured = (text: string) =>
  hasFigure.test(text)
    ? quantitiesOf(text).filter(
        ({ dimension, value }) =>
          dimension === 'share' || dimension === 'times' || Math.abs(value) >= 1000 || !Number.isInteger(value),
      )
    : []

const isUncited = ({ stance, shadow, around }: ReadSentence) =>
  stance === 'asserted' && roles.has(shadow.block.role) && !cited.test(around)

/** 研究表明，83.6%的家庭……: a measured figure whose only source is “research”. */
const isAnonymousFigure = (sentence: ReadSentence) =>
  authority.test(sentence.text) && measured(sentence.text).length > 0 && isUncited(sentence)

/** From here on a piece rests on figures that nobody can look up, whatever it lists at its end. */
const manyAnonymousFigures = 3

/** Figures without any source in reach, and anonymous authorities. */
export const unsourced: SentenceRule = {
  id: 'unsourced',
  reference: '《中华人民共和国科学技术普及法》（2024 年修订）第三十五条：科普信息应当具有科学性，不得有虚假错误的内容',
  find: (scene) => {
    const isRestedOn = scene.sentences.filter(isAnonymousFigure).length >= manyAnonymousFigures
    const known: Risk = scene.document.sources?.length === 0 ? 'medium' : 'low'
    return (sentence) => unsourcedIn(sentence, { known, figures: isRestedOn ? 'high' : known })
  },
}

/** `known`: how grave one anonymous authority is, by whether the piece is known to list no source at all. */
type Grave = { known: Risk; figures: Risk }

const unsourcedIn = (sentence: ReadSentence, { known, figures }: Grave): Hit[] => {
  const { text } = sentence
  const named = authority.exec(text)
  const [figure] = !named && known === 'medium' ? measured(text) : []
  if ((!named && !figure) || !isUncited(sentence)) return []
  if (named)
    return [
      {
        start: named.index,
        end: named.index + named[0].length,
        severity: isAnonymousFigure(sentence) ? figures : known,
        message: {
          zh: '引用研究或专家，但未说明是谁、哪项研究',
          en: 'Cites research or experts without naming them',
        },
        hint: { zh: '写明机构、文献名称或在文末列出来源', en: 'Name the institution or the paper' },
      },
    ]
  if (!figure) return []
  return [
    {
      start: figure.start,
      end: figure.end,
      severity: 'medium',
      message: { zh: '数字没有可查的来源', en: 'A figure without a source in reach' },
      hint: { zh: '在文末“参考来源”中列出数字出处', en: 'List where the figure comes from' },
    },
  ]
}
