import { sentenceRules } from '@/review/rules'
import { numericRules } from '@/review/rules/numeric'
import { sceneOf } from '@/review/scene'

const numeric = new Set(numericRules.map(({ id }) => id))

/** What the numeric rules say of a text in one paragraph; `text` is what they point at, as it stands in its sentence. */
export const numericHits = (paragraph: string) => {
  const scene = sceneOf(
    {
      blocks: [{ id: 'text', role: 'paragraph', text: paragraph }],
      domain: '',
      department: '',
      sponsored: false,
      aiLabel: 'none',
      sources: null,
      pictures: [],
    },
    new Date('2026-06-01'),
  )
  return sentenceRules
    .filter(({ id }) => numeric.has(id))
    .flatMap(({ id, find }) => {
      const hitsIn = find(scene)
      return scene.sentences.flatMap((sentence) =>
        hitsIn(sentence).map(({ severity, start, end }) => ({ id, severity, text: sentence.text.slice(start, end) })),
      )
    })
}
