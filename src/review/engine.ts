import { claimsOf } from './claims'
import { hiddenTextFindings, ruleFindings } from './findings'
import { libraryOf } from './library'
import { highest } from './risk'
import { sceneOf } from './scene'
import { risks, type Finding, type ReviewClaim, type ReviewEngine, type Rumour } from './types'

const name = 'first-reader/1'
/** A piece with more has been understood long before; the report stays small enough to be stored and read. */
const maxFindings = 300

/** The gravest findings, in their order. */
const gravest = (findings: Finding[]): Finding[] => {
  if (findings.length <= maxFindings) return findings
  const ranked = findings.map((finding, at) => ({ finding, at, rank: risks.indexOf(finding.severity) }))
  const kept = ranked.sort((a, b) => b.rank - a.rank || a.at - b.at).slice(0, maxFindings)
  return kept.sort((a, b) => a.at - b.at).map(({ finding }) => finding)
}

/** A rumour that the piece states as true, as a finding beside those of the rules. */
const rumourFinding = (claim: ReviewClaim, rumours: Map<string, Rumour>): Finding[] => {
  const rumour = rumours.get(claim.evidence[0]?.id ?? '')
  if (!rumour || claim.verdict !== 'refuted' || claim.evidence[0]?.relation !== 'refutes') return []
  return [
    {
      ruleId: 'known-rumour',
      target: claim.target,
      severity: rumour.severity,
      reference: `《中华人民共和国科学技术普及法》（2024 年修订）第三十五条；${rumour.sources.map(({ title }) => title).join('；')}`,
      message: { zh: `把已知谣言当作事实：${rumour.claim}`, en: `States a known rumour as true: ${rumour.claim}` },
      hint: { zh: rumour.counterFact, en: `Correct or remove it. What is known: ${rumour.counterFact}` },
    },
  ]
}

/**
 * The first reader: rules and rumour library, no model, no network. It says where people should look and never approves; the text of a
 * piece is data to it and can't lower its risk. The same input gives the same report.
 */
export const review: ReviewEngine = async (snapshot, { rumours }) => {
  const known = await rumours()
  const scene = sceneOf(snapshot)
  const found = ruleFindings(scene)
  const { claims, truncated } = claimsOf(scene, libraryOf(known), { found, domain: snapshot.fields[0]?.id ?? '' })
  const byId = new Map(known.map((rumour) => [rumour.id, rumour]))
  const findings = [
    ...claims.flatMap((claim) => rumourFinding(claim, byId)),
    ...found.map(({ finding }) => finding),
    ...hiddenTextFindings(scene),
  ]
  return {
    version: 1,
    engine: name,
    mode: 'offline',
    claims,
    findings: gravest(findings),
    risk: highest([...claims, ...findings].map((item) => ('severity' in item ? item.severity : item.risk))),
    coverage: {
      blocks: scene.shadows.length,
      characters: scene.shadows.reduce((sum, { codePoints }) => sum + codePoints.length, 0),
      truncated: truncated || scene.truncated || findings.length > maxFindings,
    },
  }
}
