import { claimsOf } from './claims'
import { documentOf } from './document'
import { documentFindings, ruleFindings } from './findings'
import type { Library } from './retrieval/library'
import { atMost, highest } from './risk'
import { sceneOf } from './scene'
import {
  risks,
  type Finding,
  type Report,
  type ReviewClaim,
  type ReviewDocument,
  type ReviewEngine,
  type Rumour,
} from './types'

/** Stands in every report and verdict; the number goes up with a release that reads the same text otherwise. */
const name = 'offline-reader/2'
/** A piece with more has been understood long before; the report stays small enough to be stored and read. */
const maxFindings = 300

/** The gravest findings, in their order. */
const gravest = (findings: Finding[]): Finding[] => {
  if (findings.length <= maxFindings) return findings
  const ranked = findings.map((finding, at) => ({ finding, at, rank: risks.indexOf(finding.severity) }))
  const kept = ranked.sort((a, b) => b.rank - a.rank || a.at - b.at).slice(0, maxFindings)
  return kept.sort((a, b) => a.at - b.at).map(({ finding }) => finding)
}

/**
 * So surely stated, and in words so near to the entry's own, a grave rumour is an alarm to whoever writes; else a place to look at. The experts'
 * number follows the claim's risk alone.
 */
const alarmFrom = 0.85
const isAlarm = ({ confidence, evidence: [nearest] }: ReviewClaim): boolean =>
  confidence.score >= alarmFrom && (nearest?.score ?? 0) >= alarmFrom

/** A rumour that the piece states as true, as a finding beside those of the rules. */
const rumourFinding = (claim: ReviewClaim, rumours: ReadonlyMap<string, Rumour>): Finding[] => {
  const rumour = rumours.get(claim.evidence[0]?.id ?? '')
  if (!rumour || claim.verdict !== 'refuted' || claim.evidence[0]?.relation !== 'refutes') return []
  return [
    {
      ruleId: 'known-rumour',
      target: claim.target,
      severity: isAlarm(claim) ? rumour.severity : atMost(rumour.severity, 'medium'),
      reference: `《中华人民共和国科学技术普及法》（2024 年修订）第三十五条；${rumour.sources.map(({ title }) => title).join('；')}`,
      message: { zh: `把已知谣言当作事实：${rumour.claim}`, en: `States a known rumour as true: ${rumour.claim}` },
      hint: { zh: rumour.counterFact, en: `Correct or remove it. What is known: ${rumour.counterFact}` },
    },
  ]
}

/**
 * Rules, stance and rumour library: no model, no network. It says where people should look and never approves; the text of a piece is data
 * to it and can't lower its risk. The same input gives the same report.
 */
export const readOffline = (document: ReviewDocument, { library, now }: { library: Library; now: Date }): Report => {
  const scene = sceneOf(document, now)
  const found = ruleFindings(scene)
  const { claims, truncated } = claimsOf(scene, library, { found, domain: document.domain })
  const findings = [
    ...claims.flatMap((claim) => rumourFinding(claim, library.rumours)),
    ...found.map(({ finding }) => finding),
    ...documentFindings(scene),
  ]
  return {
    version: 1,
    engine: name,
    mode: 'offline',
    claims,
    findings: gravest(findings),
    risk: highest([...claims.map(({ risk }) => risk), ...findings.map(({ severity }) => severity)]),
    coverage: {
      blocks: scene.shadows.length,
      characters: scene.shadows.reduce((sum, { codePoints }) => sum + codePoints.length, 0),
      truncated: truncated || scene.truncated || findings.length > maxFindings,
    },
  }
}

/** Reads a snapshot offline, and with a model where there is one. */
export const review: ReviewEngine = async (snapshot, { library: load, now, model }) => {
  const document = documentOf(snapshot)
  const library = await load()
  const report = readOffline(document, { library, now: now() })
  return model ? model({ document, report, library }) : report
}
