import { review as words } from '@/i18n/desk'
import type { Sentence } from '@/i18n/sentence'
import { isDecisive, shownEvidence } from '@/review/shownEvidence'
import type { Evidence } from '@/review/types'

type Props = { evidence: Evidence[]; t: (sentence: Sentence) => string }

/** What speaks for or against a claim, and at most one entry of the library that may be related. */
export const EvidenceList = ({ evidence, t }: Props) => {
  const shown = shownEvidence(evidence)
  if (shown.length === 0) return null
  return (
    <ul aria-label={t(words.evidence)}>
      {shown.map((one) => (
        <li key={one.id}>
          {!isDecisive(one) && <span className="desk-quiet">{t(words.perhaps)}：</span>}
          {one.quote || t(words.evidence)} {one.date && `（${one.date}）`} <Link {...one} />
        </li>
      ))}
    </ul>
  )
}

const Link = ({ url, id }: Evidence) =>
  url && /^https?:/.test(url) ? (
    <a href={url} target="_blank" rel="noreferrer">
      {hostOf(url) || id}
    </a>
  ) : null

const hostOf = (url: string) => (URL.canParse(url) ? new URL(url).hostname : '')
