import { highest } from '../risk'
import { shadowOf, type Shadow } from '../text/shadow'
import type { ModelReader, ModelUse, Report, ReviewClaim } from '../types'
import { batchesOf, type Batch } from './batches'
import { check, type Checked } from './check'
import { confirmStance } from './confirmStance'
import { extract, type Extracted } from './extract'
import { inPool } from './inPool'
import { instructionFindings, unreadFinding } from './personFindings'
import type { ModelPorts } from './ports'
import { promptVersion } from './prompts/promptVersion'
import { clientOf, openSession, type Session } from './session'
import { workOf } from './work'

const atOnce = 4
/** The rest tells nobody more. */
const mostFailures = 100

/**
 * A reader that adds to an offline report what a model sees: statements, stance, and verdicts on supplied evidence. Whatever the model
 * says or fails to say, nothing of the offline report goes away or becomes milder.
 */
export const modelReader = (ports: ModelPorts): ModelReader => {
  const client = clientOf(ports)
  return async ({ document, report, library }) => {
    const session = openSession(client, ports, { document, library })
    const shadows = document.blocks.map(shadowOf)
    const batches = batchesOf(shadows)
    const extracted = await inPool(batches, atOnce, (batch) => extract(session, batch))
    const merged = workOf({
      claims: report.claims,
      statements: extracted.flatMap(({ statements }) => statements),
      library,
      domain: document.domain,
    })
    const work = await confirmStance(session, { work: merged, batches, atOnce })
    const checked = await check(session, { work, most: ports.settings.perPiece.claims, atOnce })
    const failures = [...unreadOf(batches, extracted), ...checked.failures]
    const use = useOf(session, ports, { extracted, checked, failures })
    return combined(report, { use, claims: inOrder(checked.claims, shadows), shadows })
  }
}

const unreadOf = (batches: Batch[], extracted: Extracted[]): ModelUse['failures'] =>
  batches.flatMap(({ parts }, at) => {
    const reason = extracted[at]?.failure
    return reason ? [{ at: parts[0]?.shadow.block.id ?? '', reason }] : []
  })

type Seen = { extracted: Extracted[]; checked: Checked; failures: ModelUse['failures'] }

const useOf = ({ meter }: Session, { settings }: ModelPorts, { extracted, checked, failures }: Seen): ModelUse => {
  const { host, model, price } = settings
  const used = meter.used()
  const amount = price && (used.tokensIn * price.in + used.tokensOut * price.out) / 1_000_000
  return {
    host,
    model,
    promptVersion,
    ...used,
    ...(price &&
      amount !== undefined && { cost: { amount: Math.round(amount * 1e6) / 1e6, currency: price.currency } }),
    dropped: extracted.reduce((sum, { dropped }) => sum + dropped, 0),
    failures: failures.slice(0, mostFailures),
    coverage: {
      batches: { read: extracted.filter(({ failure }) => !failure).length, all: extracted.length },
      claims: checked.coverage,
    },
  }
}

/** Reading order; of two claims at one place the offline one comes first. */
const inOrder = (claims: ReviewClaim[], shadows: readonly Shadow[]): ReviewClaim[] => {
  const places = new Map(shadows.map(({ block }, at) => [block.id, at]))
  const placeOf = ({ target }: ReviewClaim) => places.get(target.blockId) ?? 0
  return [...claims].sort((a, b) => placeOf(a) - placeOf(b) || a.target.position.start - b.target.position.start)
}

type Addition = { use: ModelUse; claims: ReviewClaim[]; shadows: readonly Shadow[] }

const combined = (report: Report, { use, claims, shadows }: Addition): Report => {
  const added = [...instructionFindings(shadows), ...unreadFinding(shadows, use)]
  return {
    ...report,
    mode: use.failures.length > 0 ? 'partial' : 'llm',
    claims,
    findings: [...report.findings, ...added],
    risk: highest([report.risk, ...claims.map(({ risk }) => risk), ...added.map(({ severity }) => severity)]),
    model: use,
  }
}
