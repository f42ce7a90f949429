import { decisionWords, deltaWords, review as words, riskWords, signerPoints } from '@/i18n/desk'
import type { Sentence } from '@/i18n/sentence'
import type { Target } from '@/review/types'
import { ClaimCard } from './ClaimCard'
import { FindingCard } from './FindingCard'
import { Pill } from './Pill'
import type { Judgement, Judgements } from './ReviewPanel'
import type { Review } from './reviewOf'

type Props = {
  review: Review
  t: (sentence: Sentence) => string
  show: (target: Target) => void
  judgements: Judgements
  judge: (id: string, judgement: Judgement) => void
}

/** What the reader found in the piece and claims in it, to be judged one by one. */
export const Points = ({ review, t, show, judgements, judge }: Props) => {
  const { report, correctionNote, decision, reason, digest, isOpen } = review
  const isEmpty = report !== null && report.claims.length + report.findings.length === 0
  return (
    <>
      {decision && (
        <p className="desk-good">
          {t(words.yourDecision)}：{t(decisionWords[decision])} {reason}
        </p>
      )}
      {correctionNote && (
        <p>
          <strong>{t(words.correctionNote)}：</strong>
          {correctionNote}
        </p>
      )}
      {!report && <p>{t(words.noReport)}</p>}
      {isEmpty && <p>{t(words.noPoints)}</p>}
      {report && !isEmpty && (
        <p className="desk-quiet">
          {t(words.risk)}{' '}
          <Pill tone={report.risk === 'high' || report.risk === 'blocker' ? 'bad' : 'neutral'}>
            {t(riskWords[report.risk])}
          </Pill>{' '}
          {t(words.machineNote)}
        </p>
      )}
      {report && report.forSigner > 0 && <p className="desk-quiet">{t(signerPoints(report.forSigner))}</p>}
      {report?.delta && <p>{t(deltaWords(report.delta.kept, report.delta.reopened.length))}</p>}
      {report && report.findings.length > 0 && <h2>{t(words.findings)}</h2>}
      <ul className="desk-list">
        {report?.findings.map((finding, at) => (
          <FindingCard key={`${finding.ruleId}-${at}`} finding={finding} t={t} show={show} />
        ))}
      </ul>
      {report && report.claims.length > 0 && <h2>{t(words.claims)}</h2>}
      <ul className="desk-list">
        {report?.claims.map((claim) => (
          <ClaimCard
            key={claim.id}
            claim={claim}
            t={t}
            show={show}
            judgement={judgements[claim.id] ?? { verdict: '', note: '' }}
            judge={isOpen ? (judgement) => judge(claim.id, judgement) : null}
          />
        ))}
      </ul>
      <p className="desk-quiet desk-digest">
        {t(words.digest)} {digest}
      </p>
    </>
  )
}
