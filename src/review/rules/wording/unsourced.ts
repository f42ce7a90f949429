import { quantitiesOf } from '../../numbers/quantities'
import type { ReadSentence, Scene } from '../../scene'
import type { Risk } from '../../types'
import type { Hit, SentenceRule } from '../rule'

const cited =
  /来源|出处|据[^,。;]{2,24}(?:报告|数据|统计|监测|公报|介绍|记载|研究|发布|显示|测算|资料|年鉴)|根据[^,。;]{2,30}|《[^》]{2,}》|doi|\[\d+\]|(?:世界卫生组织|国家卫生健康委|国家统计局|中国气象局|中国地震局|农业农村部|国家疾控|中国科学院|中国疾控|联合国|who|cdc)[^,。;]{0,12}(?:指出|建议|显示|发布|统计|数据|估计|认为|推荐|报告)/u
const authority =
  /(?:有|最新|多项|大量|国外|国内|科学|一项)?(?:研究|实验|调查|统计|数据)(?:还|也|均|都)?(?:表明|显示|发现|证实|证明)|(?:专家|科学家|医生|学者|教授)(?:们)?(?:称|说|指出|认为|表示|建议|证实)/u
const roles = new Set(['paragraph', 'quote', 'list', 'summary', 'cue', 'dialogue', 'narration', 'caption'])

/** Numbers that someone must have measured: shares, multiples, decimals and large counts; not steps, dates or everyday amounts. */
const measured = (text: string) =>
  quantitiesOf(text).filter(
    ({ dimension, value }) =>
      dimension === 'share' || dimension === 'times' || Math.abs(value) >= 1000 || !Number.isInteger(value),
  )

const isUncited = ({ stance, shadow, around }: ReadSentence) =>
  stance === 'asserted' && roles.has(shadow.block.role) && !cited.test(around)

/** 研究表明，83.6%的家庭……: a measured figure whose only source is “research”. */
const isAnonymousFigure = (sentence: ReadSentence) =>
  isUncited(sentence) && authority.test(sentence.text) && measured(sentence.text).length > 0

/** From here on a piece rests on figures that nobody can look up, whatever it lists at its end. */
const manyAnonymousFigures = 3

/** Figures without any source in reach, and anonymous authorities. */
export const unsourced: SentenceRule = {
  id: 'unsourced',
  reference: '《中华人民共和国科学技术普及法》（2024 年修订）第三十五条：科普信息应当具有科学性，不得有虚假错误的内容',
  find: (scene) => {
    const isRestedOn = scene.sentences.filter(isAnonymousFigure).length >= manyAnonymousFigures
    const figures: Risk = isRestedOn ? 'high' : 'medium'
    return (sentence) => unsourcedIn(sentence, scene, figures)
  },
}

const unsourcedIn = (sentence: ReadSentence, { document: { sources } }: Scene, figures: Risk): Hit[] => {
  const { text } = sentence
  const hasSources = sources === null || sources.length > 0
  const authorities: Risk = hasSources ? 'low' : 'medium'
  if (!isUncited(sentence)) return []
  const named = authority.exec(text)
  if (named)
    return [
      {
        start: named.index,
        end: named.index + named[0].length,
        severity: isAnonymousFigure(sentence) ? figures : authorities,
        message: {
          zh: '引用研究或专家，但未说明是谁、哪项研究',
          en: 'Cites research or experts without naming them',
        },
        hint: { zh: '写明机构、文献名称或在文末列出来源', en: 'Name the institution or the paper' },
      },
    ]
  const [figure] = hasSources ? [] : measured(text)
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
