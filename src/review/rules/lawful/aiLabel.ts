import { aiLabels, type AiLabel } from '@/content/types'
import type { Scene } from '../../scene'
import type { BlockHit, DocumentRule } from '../rule'
import { blockHits, onWholeBlock } from './blockSpan'

const ai =
  '(?:ai|aigc|人工智能|大模型|chatgpt|gpt|deepseek|文心一言|豆包|通义|即梦|可灵|midjourney|stable ?diffusion|sora|kimi)'
const made = '(?:生成|绘制|合成|创作|制作|撰写|配音|作图|出图|辅助|写成)'
const part =
  '(?:本文|本视频|本片|本漫画|本作品|本图|此图|文中|图片|配图|插图|插画|封面|题图|海报|画面|旁白|文稿|脚本|部分内容)'

/** The piece itself says that it was made with AI; science about AI speaks of other pictures and texts. */
const declared = new RegExp(
  `${part}[^。,;!?]{0,8}(?:由|为|系|用|借助|通过|采用|经)[^。,;!?]{0,4}${ai}[^。,;!?]{0,8}${made}|${part}[^。,;!?]{0,3}${ai}${made}|(?:图源|图片来源|来源|制图|绘图|配图)[:/ ]?[^。,;]{0,4}${ai}|(?:^|[(【\\[])${ai}(?:辅助)?${made}(?:内容|图片|示意图)?(?:[)】\\]]|$)`,
  'gu',
)

const namesAi = new RegExp(ai, 'u')

const strength = (label: AiLabel) => aiLabels.indexOf(label)
const hint = {
  zh: '在稿件信息中选择相应的人工智能标识，发布时显示“由人工智能生成／合成”字样',
  en: 'Choose the AI label of the piece, so that it is shown on publication',
}

const undeclared = ({ document, shadows }: Scene): BlockHit[] => {
  if (document.aiLabel !== 'none') return []
  const labelled = new Set(
    document.pictures.filter((picture) => picture.aiLabel !== 'none').map(({ blockId }) => blockId.split('.')[0]),
  )
  const message = {
    zh: '文字说明用了人工智能，稿件的人工智能标识却是“无”',
    en: 'The text says that AI was used, yet the piece carries no AI label',
  }
  return shadows
    .filter(({ block, text }) => namesAi.test(text) && !labelled.has(block.id.split('.')[0]))
    .flatMap((shadow) => blockHits(shadow, declared, { severity: 'low', message, hint }))
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

/** AI that the text or a picture admits and the piece's label does not. */
export const aiLabel: DocumentRule = {
  id: 'ai-label',
  reference: '《人工智能生成合成内容标识办法》（2025 年 9 月 1 日起施行）第十条',
  findIn: (scene) => [...undeclared(scene), ...strongerPictures(scene)],
}
