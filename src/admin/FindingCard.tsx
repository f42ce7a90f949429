import { review as words, riskWords } from '@/i18n/desk'
import type { Sentence } from '@/i18n/sentence'
import type { Finding, Risk, Target } from '@/review/types'
import { Pill, type Tone } from './Pill'

export const riskTones: Record<Risk, Tone> = {
  none: 'neutral',
  low: 'neutral',
  medium: 'warn',
  high: 'bad',
  blocker: 'bad',
}

type Props = {
  finding: Finding
  t: (sentence: Sentence) => string
  /** Null where there is no preview to show it in. */
  show: ((target: Target) => void) | null
}

/** A rule that fired: the words it fired on, what is wrong, what to do, and what it rests on. */
export const FindingCard = ({ finding: { target, severity, message, hint, reference }, t, show }: Props) => (
  <li className="desk-card">
    <p>
      <Pill tone={riskTones[severity]}>{t(riskWords[severity])}</Pill> <strong>{t(message)}</strong>
    </p>
    <Quote target={target} t={t} show={show} />
    <p>{t(hint)}</p>
    {reference && (
      <p className="desk-quiet">
        {t(words.reference)}：{reference}
      </p>
    )}
  </li>
)

/** The words concerned, and the way to them in the preview. */
export const Quote = ({ target, t, show }: Omit<Props, 'finding'> & { target: Target }) => {
  const { exact, prefix, suffix } = target.quote
  if (!exact) return null
  return (
    <blockquote className="desk-opinion">
      {prefix && <span className="desk-quiet">…{prefix}</span>}
      <mark>{exact}</mark>
      {suffix && <span className="desk-quiet">{suffix}…</span>}{' '}
      {show && (
        <button type="button" className="desk-link" onClick={() => show(target)}>
          {t(words.find)}
        </button>
      )}
    </blockquote>
  )
}
