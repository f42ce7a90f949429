import { z } from 'zod'
import type { Library } from '@/review/retrieval/library'
import { numericRules } from '@/review/rules/numeric'
import { sceneOf } from '@/review/scene'
import { documentOfLine } from '@/review/lines/pieceLine'
import type { Evidence, Report } from '@/review/types'
import { casesOf, isAtLeastWarn, isHigh, reportOf, share, type Half } from './cases'

/** A measured figure; `misses` are the ids of the cases that count against it. */
export type Figure = { name: string; value: number; goal: string; of: number; misses: string[] }

const bestEvidence = ({ claims }: Report): Evidence | undefined =>
  claims.flatMap(({ evidence }) => evidence.slice(0, 1)).sort((one, other) => (other.score ?? 0) - (one.score ?? 0))[0]
const refutedBy = ({ claims }: Report): string[] =>
  claims
    .filter(({ verdict, evidence }) => verdict === 'refuted' && evidence[0]?.relation === 'refutes')
    .map(({ evidence }) => evidence[0]?.id ?? '')

/** Is the rumour found, and is it called refuted where it is asserted? False alarms come from true and refuting texts. */
export const rumourFigures = (half: Half, library: Library): Figure[] => {
  const rumours = casesOf(half, 'rumours', { rumour: z.string() }).map(({ label, piece }) => ({
    label,
    report: reportOf(piece, library),
  }))
  const others = [...casesOf(half, 'truths', {}), ...casesOf(half, 'refutations', {})].map(({ piece }) =>
    reportOf(piece, library),
  )
  const wrongFirst = rumours.filter(({ label, report }) => bestEvidence(report)?.id !== label.rumour)
  const missed = rumours.filter(({ label, report }) => !refutedBy(report).includes(label.rumour))
  const wrong = rumours.filter(({ label, report }) => refutedBy(report).some((id) => id !== label.rumour)).length
  const alarms = others.filter((report) => refutedBy(report).length > 0).length
  const hit = rumours.length - missed.length
  const ids = (some: typeof rumours) => some.map(({ label }) => label.id)
  return [
    {
      name: 'best library match is the right one',
      value: share(rumours.length - wrongFirst.length, rumours.length),
      goal: '≥ 0.90',
      of: rumours.length,
      misses: ids(wrongFirst),
    },
    {
      name: 'asserted library rumour → refuted, recall',
      value: share(hit, rumours.length),
      goal: '≥ 0.75',
      of: rumours.length,
      misses: ids(missed),
    },
    {
      name: 'refuted, precision',
      value: share(hit, hit + wrong + alarms),
      goal: '≥ 0.95',
      of: hit + wrong + alarms,
      misses: [],
    },
  ]
}

export const refutationFigures = (half: Half, library: Library): Figure[] => {
  const cases = casesOf(half, 'refutations', {})
  const flagged = cases.filter(({ piece }) => refutedBy(reportOf(piece, library)).length > 0)
  return [
    {
      name: 'refuting passages flagged as asserting',
      value: share(flagged.length, cases.length),
      goal: '< 0.03',
      of: cases.length,
      misses: flagged.map(({ label }) => label.id),
    },
  ]
}

export const stanceFigures = (half: Half): Figure[] => {
  const cases = casesOf(half, 'stance', { quote: z.string(), stance: z.string() }).map(({ label, piece }) => {
    const scene = sceneOf(documentOfLine(piece), new Date(0))
    const exact = ({ shadow, start, end }: (typeof scene.sentences)[number]) =>
      shadow.codePoints.slice(shadow.origin[start], (shadow.origin[end - 1] ?? 0) + 1).join('')
    const found = scene.sentences.find(
      (sentence) => exact(sentence).includes(label.quote) || label.quote.includes(exact(sentence)),
    )
    return { id: label.id, wanted: label.stance, got: found?.stance ?? 'none' }
  })
  const pair = cases.filter(({ wanted }) => wanted === 'asserted' || wanted === 'refuted_here')
  const wrongPair = pair.filter(({ wanted, got }) => (wanted === 'asserted') !== (got === 'asserted'))
  const wrong = cases.filter(({ wanted, got }) => wanted !== got)
  const named = (some: typeof cases) => some.map(({ id, wanted, got }) => `${id} ${wanted}→${got}`)
  return [
    {
      name: 'stance, asserted against refuted',
      value: share(pair.length - wrongPair.length, pair.length),
      goal: '≥ 0.93',
      of: pair.length,
      misses: named(wrongPair),
    },
    {
      name: 'stance, all five',
      value: share(cases.length - wrong.length, cases.length),
      goal: '–',
      of: cases.length,
      misses: named(wrong),
    },
  ]
}

export const truthFigures = (half: Half, library: Library): Figure[] => {
  const cases = casesOf(half, 'truths', {}).map(({ label, piece }) => ({
    id: label.id,
    report: reportOf(piece, library),
  }))
  const high = cases.filter(({ report }) => report.findings.some(({ severity }) => isHigh(severity)))
  const warned = cases.filter(({ report }) => report.findings.some(({ severity }) => isAtLeastWarn(severity)))
  const named = (some: typeof cases) =>
    some.map(
      ({ id, report }) =>
        `${id} ${report.findings
          .filter(({ severity }) => isAtLeastWarn(severity))
          .map(({ ruleId }) => ruleId)
          .join(',')}`,
    )
  return [
    {
      name: 'true statements flagged high',
      value: share(high.length, cases.length),
      goal: '≤ 0.005',
      of: cases.length,
      misses: named(high),
    },
    {
      name: 'true statements flagged warn or high',
      value: share(warned.length, cases.length),
      goal: '≤ 0.02',
      of: cases.length,
      misses: named(warned),
    },
  ]
}

type Flagged = { id: string; wanted: boolean; got: boolean }
const precisionAndRecall = (name: string, cases: Flagged[], goals: [string, string]): Figure[] => {
  const hits = cases.filter(({ wanted, got }) => wanted && got)
  const alarms = cases.filter(({ wanted, got }) => !wanted && got)
  const missed = cases.filter(({ wanted, got }) => wanted && !got)
  const ids = (some: Flagged[]) => some.map(({ id }) => id)
  return [
    {
      name: `${name}, precision`,
      value: share(hits.length, hits.length + alarms.length),
      goal: goals[0],
      of: hits.length + alarms.length,
      misses: ids(alarms),
    },
    {
      name: `${name}, recall`,
      value: share(hits.length, hits.length + missed.length),
      goal: goals[1],
      of: hits.length + missed.length,
      misses: ids(missed),
    },
  ]
}

const wordings = new Set(['absolute-claim', 'efficacy-claim', 'health-product', 'disguised-advertisement'])
export const advertFigures = (half: Half, library: Library): Figure[] =>
  precisionAndRecall(
    'illegal efficacy wording',
    casesOf(half, 'adverts', { illegal: z.boolean() }).map(({ label, piece }) => ({
      id: label.id,
      wanted: label.illegal,
      got: reportOf(piece, library).findings.some(
        ({ ruleId, severity }) => wordings.has(ruleId) && isAtLeastWarn(severity),
      ),
    })),
    ['≥ 0.95', '≥ 0.75'],
  )

export const numberFigures = (half: Half, library: Library): Figure[] => {
  const numeric = new Set(numericRules.map(({ id }) => id))
  return precisionAndRecall(
    'planted numeric errors',
    casesOf(half, 'numbers', { error: z.string().nullable() }).map(({ label, piece }) => ({
      id: `${label.id} ${label.error ?? ''}`,
      wanted: label.error !== null,
      got: reportOf(piece, library).findings.some(
        ({ ruleId, severity }) => numeric.has(ruleId) && isAtLeastWarn(severity),
      ),
    })),
    ['≥ 0.95', '≥ 0.80'],
  )
}

export const lawfulFigures = (half: Half, library: Library): Figure[] =>
  precisionAndRecall(
    'lawful publication',
    casesOf(half, 'lawful', { rule: z.string().nullable(), department: z.string() }).map(({ label, piece }) => ({
      id: `${label.id} ${label.rule ?? ''}`,
      wanted: label.rule !== null,
      got: reportOf(piece, library, label.department).findings.some(({ ruleId, severity }) =>
        label.rule === null ? isAtLeastWarn(severity) : ruleId === label.rule,
      ),
    })),
    ['–', '–'],
  )
