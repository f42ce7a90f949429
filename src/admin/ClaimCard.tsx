import { useTranslation } from '@payloadcms/ui'
import { useId } from 'react'
import { reopeningWords, review as words, riskWords, verdictWords } from '@/i18n/desk'
import type { Sentence } from '@/i18n/sentence'
import type { ReviewClaim, Target, Verdict } from '@/review/types'
import { EvidenceList } from './EvidenceList'
import { Quote, riskTones } from './FindingCard'
import { Pill } from './Pill'
import type { Judgement } from './ReviewPanel'
import { when } from './when'

type Props = {
  claim: ReviewClaim
  t: (sentence: Sentence) => string
  show: (target: Target) => void
  judgement: Judgement
  /** Null when the decision is made. */
  judge: ((judgement: Judgement) => void) | null
}

/** A claim of the piece with what speaks for and against it, the verdict of the round before, and the expert's own. */
export const ClaimCard = ({ claim, t, show, judgement, judge }: Props) => (
  <li className="desk-card">
    {(claim.risk !== 'none' || claim.text !== claim.target.quote.exact) && (
      <p>
        {claim.risk !== 'none' && <Pill tone={riskTones[claim.risk]}>{t(riskWords[claim.risk])}</Pill>}{' '}
        {claim.text !== claim.target.quote.exact && <strong>{claim.text}</strong>}
      </p>
    )}
    <Quote target={claim.target} t={t} show={show} />
    <p className="desk-quiet">
      {t(words.suggestion)}：{t(verdictWords[claim.verdict])}
      {claim.reasons.length > 0 && ` · ${claim.reasons.join('；')}`}
    </p>
    {claim.correction && (
      <p>
        {t(words.correction)}：{claim.correction}
      </p>
    )}
    <EvidenceList evidence={claim.evidence} t={t} />
    <Before claim={claim} t={t} />
    {judge && <OwnVerdict isKept={claim.kept !== undefined} judgement={judgement} judge={judge} t={t} />}
  </li>
)

/** What became of the verdict of the round before. */
const Before = ({ claim: { kept, reopened }, t }: Pick<Props, 'claim' | 't'>) => {
  const { i18n } = useTranslation()
  if (reopened)
    return (
      <p className="desk-quiet">
        {t(words.judgeAgain)}：{t(reopeningWords[reopened])}
      </p>
    )
  if (!kept) return null
  const signed = [kept.by, kept.at && when(kept.at, i18n.language)].filter(Boolean).join('，')
  return (
    <p>
      {t(words.lastVerdict)}：<strong>{t(verdictWords[kept.verdict])}</strong>
      {signed && `（${signed}）`} {kept.note}
    </p>
  )
}

const isVerdict = (value: string): value is Verdict => Object.hasOwn(verdictWords, value)

type OwnProps = { isKept: boolean; judge: (judgement: Judgement) => void } & Pick<Props, 'judgement' | 't'>

const OwnVerdict = ({ isKept, judgement, judge, t }: OwnProps) => {
  const id = useId()
  return (
    <div className="desk-verdict">
      <p className="desk-field">
        <label htmlFor={`${id}-verdict`}>{t(words.yourVerdict)}</label>
        <select
          id={`${id}-verdict`}
          value={judgement.verdict}
          onChange={({ target: { value } }) => judge({ ...judgement, verdict: isVerdict(value) ? value : '' })}
        >
          <option value="">{t(isKept ? words.keepVerdict : words.noVerdict)}</option>
          {Object.entries(verdictWords).map(([value, label]) => (
            <option key={value} value={value}>
              {t(label)}
            </option>
          ))}
        </select>
      </p>
      <p className="desk-field">
        <label htmlFor={`${id}-note`}>{t(words.note)}</label>
        <input
          id={`${id}-note`}
          maxLength={2000}
          value={judgement.note}
          disabled={judgement.verdict === ''}
          onChange={({ target: { value } }) => judge({ ...judgement, note: value })}
        />
      </p>
    </div>
  )
}
