import { aiLabels, type AiLabel } from '@/content/types'
import type { Scene } from '../../scene'
import type { Shadow } from '../../text/shadow'
import type { BlockHit, DocumentRule } from '../rule'
import { declared, namesAi } from './aiDeclared'
import { leftByMachine, mayBeLeft, tellsOfMachines } from './aiLeftOvers'
import { blockHits, onWholeBlock } from './blockSpan'

const strength = (label: AiLabel) => aiLabels.indexOf(label)
const hint = {
  zh: '在稿件信息中选择相应的人工智能标识，发布时显示“由人工智能生成／合成”字样',
  en: 'Choose the AI label of the piece, so that it is shown on publication',
}

/** The blocks that neither the piece's label nor a picture's own answers for. */
const unlabelled = ({ document, shadows }: Scene): Shadow[] => {
  if (document.aiLabel !== 'none') return []
  const labelled = new Set(
    document.pictures.filter((picture) => picture.aiLabel !== 'none').map(({ blockId }) => blockId.split('.')[0]),
  )
  return shadows.filter(({ block }) => !labelled.has(block.id.split('.')[0]))
}

const undeclared = (scene: Scene): BlockHit[] => {
  const message = {
    zh: '文字说明用了人工智能，稿件的人工智能标识却是“无”',
    en: 'The text says that AI was used, yet the piece carries no AI label',
  }
  return unlabelled(scene)
    .filter(({ text }) => namesAi.test(text))
    .flatMap((shadow) => blockHits(shadow, declared, { severity: 'low', message, hint }))
}

const leftOver = {
  severity: 'low' as const,
  message: {
    zh: '像是人工智能答复中留下的话，稿件的人工智能标识却是“无”',
    en: 'Words left over from the answer of an AI, yet the piece carries no AI label',
  },
  hint: {
    zh: '删去这句话；正文如由人工智能生成，核对全文，并在稿件信息中选择相应的标识',
    en: 'Take the words out; if the text was generated, check all of it and choose the AI label of the piece',
  },
}

/** Whoever speaks in a dialogue or is quoted may be a machine. */
const speakers: ReadonlySet<string> = new Set(['dialogue', 'quote'])
/** So many characters on either side tell whether the text is about such machines. */
const reach = 40

const leftOvers = (scene: Scene): BlockHit[] =>
  unlabelled(scene)
    .filter(({ block, text }) => !speakers.has(block.role) && mayBeLeft.test(text))
    .flatMap((shadow) => blockHits(shadow, leftByMachine, leftOver).filter((hit) => !isTold(hit)))

const isTold = ({ shadow: { codePoints }, start, end }: BlockHit): boolean => {
  const before = codePoints.slice(Math.max(0, start - reach), start).join('')
  const isQuoted = /[“「『][^”」』]*$/u.test(before)
  return (
    isQuoted ||
    tellsOfMachines.test(
      before.toLowerCase() +
        codePoints
          .slice(end, end + reach)
          .join('')
          .toLowerCase(),
    )
  )
}

const strongerPictures = ({ document, shadows }: Scene): BlockHit[] =>
  document.pictures
    .filter((picture) => strength(picture.aiLabel) > strength(document.aiLabel))
    .flatMap(({ blockId }) => {
      const shadow = shadows.find(({ block }) => block.id === blockId) ?? shadows[0]
      const message = {
        zh: '图片带有人工智能标识，稿件整体的标识比它弱',
        en: 'A picture carries a stronger AI label than the piece it stands in',
      }
      return onWholeBlock(shadow, { severity: 'low', message, hint })
    })

/** AI that the text or a picture admits or betrays and the piece's label does not. */
export const aiLabel: DocumentRule = {
  id: 'ai-label',
  reference: '《人工智能生成合成内容标识办法》（2025 年 9 月 1 日起施行）第十条',
  findIn: (scene) => [...undeclared(scene), ...leftOvers(scene), ...strongerPictures(scene)],
}
