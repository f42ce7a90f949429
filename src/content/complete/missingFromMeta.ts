import { isEmpty, missing, type Draft, type Missing } from './types'

type Point = { path: string; zh: string; en: string; lacks: (draft: Draft) => boolean }

const codePoints = (text: string | undefined) => Array.from(text ?? '').length

/** Title: 64 characters fit every channel (WeChat's limit, facts of 2026-11). Summary: 120 read well, 200 is the most a channel takes. */
const plain: Point[] = [
  { path: 'title', zh: '请填写标题。', en: 'Give a title.', lacks: ({ title }) => isEmpty(title) },
  {
    path: 'title',
    zh: '标题不超过 64 字。',
    en: 'Title: at most 64 characters.',
    lacks: ({ title }) => codePoints(title) > 64,
  },
  {
    path: 'summary',
    zh: '请填写摘要（120 字以内为宜）。',
    en: 'Give a summary (best within 120 characters).',
    lacks: ({ summary }) => isEmpty(summary),
  },
  {
    path: 'summary',
    zh: '摘要不超过 200 字。',
    en: 'Summary: at most 200 characters.',
    lacks: ({ summary }) => codePoints(summary) > 200,
  },
  { path: 'slug', zh: '请填写网址名。', en: 'Give a slug.', lacks: ({ slug }) => isEmpty(slug) },
  {
    path: 'department',
    zh: '请选择单位。',
    en: 'Choose the department.',
    lacks: ({ department }) => isEmpty(department?.id),
  },
  {
    path: 'authors',
    zh: '请至少填写一位作者。',
    en: 'Name at least one author.',
    lacks: ({ authors }) => !authors?.length,
  },
  { path: 'origin.type', zh: '请选择来源类型。', en: 'Choose the origin.', lacks: ({ origin }) => !origin?.type },
  {
    path: 'origin.source',
    zh: '转载须注明原发布单位。',
    en: 'A reprint names its source.',
    lacks: ({ origin }) => origin?.type === 'reprint' && isEmpty(origin.source),
  },
  {
    path: 'origin.permission',
    zh: '转载须填写授权说明。',
    en: 'A reprint states its permission.',
    lacks: ({ origin }) => origin?.type === 'reprint' && isEmpty(origin.permission),
  },
  {
    path: 'origin.jointWith',
    zh: '联合发布须填写联合单位。',
    en: 'A joint release names the other unit.',
    lacks: ({ origin }) => origin?.type === 'joint' && isEmpty(origin.jointWith),
  },
  { path: 'purpose', zh: '请选择用途。', en: 'Choose the purpose.', lacks: ({ purpose }) => !purpose },
  {
    path: 'fields',
    zh: '请至少选择一个学科领域。',
    en: 'Choose at least one science field.',
    lacks: ({ fields }) => !fields?.length,
  },
  {
    path: 'audience',
    zh: '请至少选择一类受众。',
    en: 'Choose at least one audience.',
    lacks: ({ audience }) => !audience?.length,
  },
  { path: 'aiLabel', zh: '请选择人工智能生成标识。', en: 'Choose the AI label.', lacks: ({ aiLabel }) => !aiLabel },
  {
    path: 'sponsor',
    zh: '有合作推广时须填写合作方。',
    en: 'Name the sponsor.',
    lacks: ({ sponsored, sponsor }) => sponsored === true && isEmpty(sponsor),
  },
  {
    path: 'channels',
    zh: '请至少选择一个发布渠道。',
    en: 'Choose at least one channel.',
    lacks: ({ channels }) => !channels?.length,
  },
  { path: 'cover', zh: '请选择封面。', en: 'Choose a cover.', lacks: ({ cover }) => isEmpty(cover?.media) },
  {
    path: 'coverAlt',
    zh: '请填写封面的替代文字。',
    en: 'Describe the cover (alt text).',
    lacks: ({ cover }) => !isEmpty(cover?.media) && isEmpty(cover?.alt),
  },
  {
    path: 'responsibleEditor',
    zh: '请填写责任编辑。',
    en: 'Name the responsible editor.',
    lacks: (draft) => isEmpty(draft.responsibleEditor),
  },
  { path: 'signer.name', zh: '请填写签发人。', en: 'Name the signer.', lacks: ({ signer }) => isEmpty(signer?.name) },
  {
    path: 'signer.post',
    zh: '请填写签发人职务。',
    en: 'Give the post of the signer.',
    lacks: ({ signer }) => isEmpty(signer?.post),
  },
  {
    path: 'confidentialityCheck.checkedBy',
    zh: '请填写保密审查人。',
    en: 'Say who made the confidentiality check.',
    lacks: (draft) => isEmpty(draft.confidentialityCheck?.checkedBy),
  },
  {
    path: 'confidentialityCheck.checkedAt',
    zh: '请填写保密审查日期。',
    en: 'Say when the confidentiality check was made.',
    lacks: (draft) => isEmpty(draft.confidentialityCheck?.checkedAt),
  },
  {
    path: 'sources',
    zh: '请至少列出一条参考来源。',
    en: 'Cite at least one source.',
    lacks: ({ sources }) => !sources?.length,
  },
]

const missingFromAuthors = ({ authors = [] }: Draft): Missing[] =>
  authors.flatMap(({ name, unit }, at) => [
    ...(isEmpty(name)
      ? [missing(`authors.${at}.name`, `请填写第 ${at + 1} 位作者的姓名。`, `Author ${at + 1}: give the name.`)]
      : []),
    ...(isEmpty(unit)
      ? [missing(`authors.${at}.unit`, `请填写第 ${at + 1} 位作者的单位。`, `Author ${at + 1}: give the unit.`)]
      : []),
  ])

const missingFromSources = ({ sources = [] }: Draft): Missing[] =>
  sources.flatMap(({ title, publisher }, at) => [
    ...(isEmpty(title)
      ? [missing(`sources.${at}.title`, `请填写第 ${at + 1} 条来源的题名。`, `Source ${at + 1}: give the title.`)]
      : []),
    ...(isEmpty(publisher)
      ? [
          missing(
            `sources.${at}.publisher`,
            `请填写第 ${at + 1} 条来源的发布机构。`,
            `Source ${at + 1}: give the publisher.`,
          ),
        ]
      : []),
  ])

/** What is missing from the fields that all kinds of pieces share. */
export const missingFromMeta = (draft: Draft): Missing[] => [
  ...plain.filter(({ lacks }) => lacks(draft)).map(({ path, zh, en }) => missing(path, zh, en)),
  ...missingFromAuthors(draft),
  ...missingFromSources(draft),
]
