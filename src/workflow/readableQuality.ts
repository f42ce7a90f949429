import { fieldInWords } from '@/fields/rumourWords'
import type { Measure, NamedMeasure, Quality } from '@/review/quality'

const share = (value: number | null): string => (value === null ? '—' : value.toFixed(2))

const figures = ({ count, flagged, wrong, both, precision, recall, agreement, kappa }: Measure): string =>
  [
    `结论 ${count}`,
    `提示 ${flagged}`,
    `有误 ${wrong}`,
    `提示且有误 ${both}`,
    `准确率 ${share(precision)}`,
    `召回率 ${share(recall)}`,
    `一致率 ${share(agreement)}`,
    `κ ${share(kappa)}`,
  ].join('　')

const part = (title: string, measures: NamedMeasure[], nameOf: (name: string) => string): string[] =>
  measures.length === 0 ? [] : ['', title, ...measures.map((one) => `· ${nameOf(one.name)}：${figures(one)}`)]

/** The reader's quality for a person at a terminal. */
export const readableQuality = ({ all, byField, byRule, byModel }: Quality): string =>
  [
    `机器初读质量 Quality of the first reader`,
    figures(all),
    ...part('按领域 By field', byField, (name) => fieldInWords(name) || '（未注明）'),
    ...part('按规则 By rule', byRule, (name) => name),
    ...part('按语言模型 By model', byModel, (name) => name || '（未用语言模型）'),
  ].join('\n')
