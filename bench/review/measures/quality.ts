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

/** Texts that are read with one library. */
type Told = { rumours: { id: string; rumour: string; report: Report }[]; refutations: Read[]; truths: Read[] }
type Read = { id: string; report: Report }

/** The development set as a library reads it. */
export const toldOf = (half: Half, library: Library): Told => {
  const read = (kind: string) =>
    casesOf(half, kind, {}).map(({ label, piece }) => ({ id: label.id, report: reportOf(piece, library) }))
  return {
    rumours: casesOf(half, 'rumours', { rumour: z.string() }).map(({ label, piece }) => ({
      ...label,
      report: reportOf(piece, library),
    })),
    refutations: read('refutations'),
    truths: read('truths'),
  }
}

/**
 * Texts that spread a rumour, answer it, or say something true in much the same words: `nears` about those of the shipped library, beside
 * each a true one and none that answers; `others` and `thirds` about other libraries. `others` share half of their titles' words at most and
 * are answered without stock phrases, `thirds` and `fourths` are told as people tell them.
 */
export const toldNear = (half: Half, kind: 'nears' | 'others' | 'thirds' | 'fourths', library: Library): Told => {
  const cases = casesOf(half, kind, { rumour: z.string(), says: z.enum(['asserted', 'refuted', 'true']) })
  const all = cases.map(({ label, piece }) => ({ ...label, report: reportOf(piece, library) }))
  const that = (how: (typeof all)[number]['says']) => all.filter(({ says }) => says === how)
  return { rumours: that('asserted'), refutations: that('refuted'), truths: that('true') }
}

type Goals = { first: string; recall: string; precision: string; flagged: string }
export const noGoals: Goals = { first: '–', recall: '–', precision: '–', flagged: '–' }
export const goals: Goals = { first: '≥ 0.90', recall: '≥ 0.75', precision: '≥ 0.95', flagged: '< 0.03' }

/** Is the rumour found, is it called refuted where it is asserted, and is nobody flagged who refutes it? */
export const rumourFigures = (name: string, { rumours, refutations, truths }: Told, goal: Goals): Figure[] => {
  const wrongFirst = rumours.filter(({ rumour, report }) => bestEvidence(report)?.id !== rumour)
  const missed = rumours.filter(({ rumour, report }) => !refutedBy(report).includes(rumour))
  const wrong = rumours.filter(({ rumour, report }) => refutedBy(report).some((id) => id !== rumour)).length
  const alarms = (read: Read[]) => read.filter(({ report }) => refutedBy(report).length > 0)
  const flagged = alarms(refutations)
  const hit = rumours.length - missed.length
  const called = hit + wrong + flagged.length + alarms(truths).length
  const ids = (some: Read[]) => some.map(({ id }) => id)
  return [
    {
      name: `${name}best match is the right one`,
      value: share(rumours.length - wrongFirst.length, rumours.length),
      goal: goal.first,
      of: rumours.length,
      misses: ids(wrongFirst),
    },
    {
      name: `${name}asserted → refuted, recall`,
      value: share(hit, rumours.length),
      goal: goal.recall,
      of: rumours.length,
      misses: ids(missed),
    },
    { name: `${name}refuted, precision`, value: share(hit, called), goal: goal.precision, of: called, misses: [] },
    ...(refutations.length === 0
      ? []
      : [
          {
            name: `${name}refuting passages flagged`,
            value: share(flagged.length, refutations.length),
            goal: goal.flagged,
            of: refutations.length,
            misses: ids(flagged),
          },
        ]),
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
    return { id: label.id, wanted: label.stance, got: found?.weighed ?? 'none' }
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

const readTruths = (half: Half, kind: string, library: Library) =>
  casesOf(half, kind, {}).map(({ label, piece }) => ({ id: label.id, report: reportOf(piece, library) }))
const flaggedBy = (some: Read[]) =>
  some.map(
    ({ id, report }) =>
      `${id} ${report.findings
        .filter(({ severity }) => isAtLeastWarn(severity))
        .map(({ ruleId }) => ruleId)
        .join(',')}`,
  )
const isWarned = ({ report }: Read) => report.findings.some(({ severity }) => isAtLeastWarn(severity))

export const truthFigures = (half: Half, library: Library): Figure[] => {
  const cases = readTruths(half, 'truths', library)
  const high = cases.filter(({ report }) => report.findings.some(({ severity }) => isHigh(severity)))
  const warned = cases.filter(isWarned)
  const dense = readTruths(half, 'figures', library)
  const warnedDense = dense.filter(isWarned)
  return [
    {
      name: 'true statements flagged high',
      value: share(high.length, cases.length),
      goal: '≤ 0.005',
      of: cases.length,
      misses: flaggedBy(high),
    },
    {
      name: 'true statements flagged warn or high',
      value: share(warned.length, cases.length),
      goal: '≤ 0.02',
      of: cases.length,
      misses: flaggedBy(warned),
    },
    {
      name: 'true texts full of figures flagged',
      value: share(warnedDense.length, dense.length),
      goal: '–',
      of: dense.length,
      misses: flaggedBy(warnedDense),
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
