import { useId } from 'react'
import { review as words, riskWords, verdictWords } from '@/i18n/desk'
import type { Sentence } from '@/i18n/sentence'
import type { Evidence, ReviewClaim, Target, Verdict } from '@/review/types'
import { Quote, riskTones } from './FindingCard'
import { Pill } from './Pill'
import type { Judgement } from './ReviewPanel'

type Props = {
  claim: ReviewClaim
  t: (sentence: Sentence) => string
  show: (target: Target) => void
  judgement: Judgement
  /** Null when the decision is made. */
  judge: ((judgement: Judgement) => void) | null
}

/** A claim of the piece with what speaks for and against it, and the expert's own verdict. */
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
    {claim.evidence.length > 0 && (
      <ul aria-label={t(words.evidence)}>
        {claim.evidence.map((evidence) => (
          <EvidenceLine key={evidence.id} evidence={evidence} t={t} />
        ))}
      </ul>
    )}
    {judge && <OwnVerdict judgement={judgement} judge={judge} t={t} />}
  </li>
)

const EvidenceLine = ({ evidence: { url, quote, date, id }, t }: { evidence: Evidence } & Pick<Props, 't'>) => (
  <li>
    {quote || t(words.evidence)} {date && `（${date}）`}{' '}
    {url && /^https?:/.test(url) && (
      <a href={url} target="_blank" rel="noreferrer">
        {hostOf(url) || id}
      </a>
    )}
  </li>
)

const hostOf = (url: string) => (URL.canParse(url) ? new URL(url).hostname : '')

const isVerdict = (value: string): value is Verdict => Object.hasOwn(verdictWords, value)

const OwnVerdict = ({
  judgement,
  judge,
  t,
}: { judgement: Judgement; judge: (judgement: Judgement) => void } & Pick<Props, 't'>) => {
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
          <option value="">{t(words.noVerdict)}</option>
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
