import type { Sentence } from '@/i18n/sentence'

export type DamageKind =
  'altered' | 'dropped' | 'reordered' | 'duplicate' | 'resealed' | 'truncated' | 'unsealed' | 'key' | 'stripped'

/** The first thing that is wrong with the trail, and the sentence that says so. */
export type Damage = {
  kind: DamageKind
  /** The place in the chain, null for a row that has none. */
  seq: number | null
  /** The row concerned, null when it is gone. */
  id: string | null
  sentence: Sentence
}

type Facts = {
  seq: number | null
  id: string | null
  /** The row that stands at the place, when it is another one. */
  found?: { seq: number; id: string } | null
  keyId?: string
  headSeq?: number
}

export const damage = (kind: DamageKind, facts: Facts): Damage => {
  const { seq, id } = facts
  return { kind, seq, id, sentence: wording[kind](facts) }
}

const place = ({ seq, id }: Facts): Sentence => ({
  zh: id === null ? `第 ${seq} 条` : `第 ${seq} 条（编号 ${id}）`,
  en: id === null ? `Entry ${seq}` : `Entry ${seq} (id ${id})`,
})

const at = (facts: Facts, zh: string, en: string): Sentence => {
  const { zh: placeZh, en: placeEn } = place(facts)
  return { zh: `${placeZh}${zh}`, en: `${placeEn} ${en}` }
}

const wording: Record<DamageKind, (facts: Facts) => Sentence> = {
  altered: (facts) =>
    facts.keyId === undefined
      ? at(facts, '的内容、序号或封存信息被改动。', 'was altered in its content, number or seal.')
      : at(
          facts,
          `与封存不符：内容被改动，或密钥“${facts.keyId}”不是封存时用的那一把。`,
          `does not match its seal: it was altered, or key "${facts.keyId}" is not the one that sealed it.`,
        ),
  dropped: (facts) =>
    at(
      facts,
      `缺失：其位置之后直接是第 ${facts.found?.seq} 条（编号 ${facts.found?.id}）。`,
      `is missing: entry ${facts.found?.seq} (id ${facts.found?.id}) follows in its place.`,
    ),
  reordered: (facts) =>
    facts.found?.id === facts.id
      ? at(
          facts,
          `被移动：序号被改为 ${facts.found?.seq}。`,
          `was moved: its number was changed to ${facts.found?.seq}.`,
        )
      : at(
          facts,
          `不在原来的位置：该处现为编号 ${facts.found?.id} 的记录。`,
          `is not in its place: the entry with id ${facts.found?.id} stands there.`,
        ),
  duplicate: (facts) => at(facts, '重复：该序号此前已经出现。', 'is a duplicate: its number appeared before.'),
  resealed: (facts) =>
    at(
      facts,
      '被重新封存过：后一条或已导出的链头所记的摘要与它不符。',
      'was sealed a second time: the entry after it or a recorded head holds another hash.',
    ),
  truncated: (facts) =>
    at(
      facts,
      `缺失：已导出的链头记到第 ${facts.headSeq} 条，审计记录提前结束。`,
      `is missing: a recorded head stands at entry ${facts.headSeq}, the trail ends before it.`,
    ),
  stripped: ({ id }) => ({
    zh: `编号 ${id} 的记录的封存信息被部分删除。`,
    en: `The entry with id ${id} lost a part of its seal.`,
  }),
  unsealed: ({ id }) => ({
    zh: `编号 ${id} 的记录超过 60 秒仍未封存，或封存信息被删除。`,
    en: `The entry with id ${id} has been unsealed for more than 60 s, or lost its seal.`,
  }),
  key: (facts) =>
    at(
      facts,
      `无法核验：没有封存时所用的密钥“${facts.keyId}”，或所配置的不是原来的那一把；请检查密钥配置。`,
      `can't be verified: the key "${facts.keyId}" that sealed it is missing or another one; check the key settings.`,
    ),
}
