import { quantitiesOf } from '../../numbers/quantities'
import type { ReadSentence } from '../../scene'
import type { Risk } from '../../types'
import type { Hit, SentenceRule } from '../rule'
import { authority, cited, hearsay, ownCounts } from './unsourcedWords'

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

/** 据统计, 科学家发现: weighed only where a measured figure hangs on it; what a unit counts at home needs no other source. */
const hearsayOn = (text: string) => {
  const found = hearsay.exec(text)
  return found && measured(text).length > 0 && !ownCounts.test(text) ? found : null
}

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
  const named = authority.exec(text) ?? hearsayOn(text)
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
