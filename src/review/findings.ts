import type { ReadSentence, Scene } from './scene'
import { rules } from './rules'
import { hiddenRange } from './rules/hiddenText'
import type { Hit, Rule } from './rules/rule'
import { atMost } from './risk'
import { targetOf } from './text/targetOf'
import type { Finding } from './types'

/** A finding with the sentence that it stands in. */
export type Found = { finding: Finding; sentence: ReadSentence; impossible: boolean }

/** What a piece only quotes, asks or supposes it does not claim: worth a glance, no more. */
const severityIn = ({ stance }: ReadSentence, { severity }: Hit) =>
  stance === 'asserted' ? severity : atMost(severity, 'low')

type Prepared = Pick<Rule, 'id' | 'reference'> & { hitsIn: (sentence: ReadSentence) => Hit[] }

const foundIn = (sentence: ReadSentence, prepared: Prepared[]): Found[] =>
  prepared.flatMap(({ id, reference, hitsIn }) =>
    hitsIn(sentence).map((hit) => ({
      sentence,
      impossible: hit.impossible === true,
      finding: {
        ruleId: id,
        reference,
        target: targetOf(sentence.shadow, sentence.start + hit.start, sentence.start + hit.end),
        severity: severityIn(sentence, hit),
        message: hit.message,
        hint: hit.hint,
      },
    })),
  )

/** Everything the rules found, in reading order. */
export const ruleFindings = (scene: Scene): Found[] => {
  const prepared = rules.map(({ id, reference, find }) => ({ id, reference, hitsIn: find(scene) }))
  return scene.sentences.flatMap((sentence) => foundIn(sentence, prepared))
}

/** Blocks in which characters hide or reorder what a reader sees. */
export const hiddenTextFindings = ({ shadows }: Scene): Finding[] =>
  shadows.flatMap((shadow) => {
    const range = hiddenRange(shadow)
    if (!range) return []
    const { block, codePoints } = shadow
    const slice = (from: number, to: number) => codePoints.slice(Math.max(0, from), to).join('')
    return [
      {
        ruleId: 'hidden-characters',
        reference: 'Unicode Technical Report #36, Unicode Security Considerations',
        target: {
          blockId: block.id,
          quote: {
            exact: slice(range.start, range.end),
            prefix: slice(range.start - 16, range.start),
            suffix: slice(range.end, range.end + 16),
          },
          position: range,
          ...(block.media && { media: block.media }),
        },
        severity: 'medium' as const,
        message: {
          zh: '文字中有不可见或改变显示顺序的字符',
          en: 'Invisible characters, or such that change the order of the text',
        },
        hint: { zh: '删除后重新输入这段文字', en: 'Remove them and type the passage again' },
      },
    ]
  })
