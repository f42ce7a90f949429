import Link from 'next/link'
import { forecastWords, office, quota, years } from '@/i18n/desk'
import type { Sentence } from '@/i18n/sentence'
import type { QuotaAnswer } from '@/workflow/quotaFor'
import type { DeskContext } from '../deskContext'
import { Section } from '../Section'
import { when } from '../when'
import { hrefOf, type Look } from './look'

type Props = { answer: QuotaAnswer; look: Look } & DeskContext

/** The region's year in a few figures, and the way to other years. */
export const Totals = ({ answer, look, t, language, now }: Props) => {
  const bound = answer.lines.filter(({ target }) => target > 0)
  const sum = (of: (line: QuotaAnswer['lines'][number]) => number) => bound.reduce((total, line) => total + of(line), 0)
  const withStatus = (...wanted: string[]) => bound.filter(({ forecast }) => wanted.includes(forecast.status)).length
  const figures: [Sentence, number][] = [
    [office.total, bound.length],
    [forecastWords.met, withStatus('met')],
    [forecastWords['at-risk'], withStatus('at-risk')],
    [forecastWords.behind, withStatus('behind')],
    [quota.target, sum(({ target }) => target)],
    [quota.published, sum(({ published }) => published)],
    [quota.remaining, sum(({ remaining }) => remaining)],
    [quota.inReview, sum(({ inReview }) => inReview)],
  ]
  return (
    <Section id="year" title={`${t(quota.title)} ${t(years(look.year))}`} aside={<Years look={look} t={t} />}>
      <dl className="desk-figures desk-figures--wide">
        {figures.map(([label, figure]) => (
          <div key={label.zh}>
            <dt>{t(label)}</dt>
            <dd>{figure}</dd>
          </div>
        ))}
      </dl>
      <p className="desk-note">
        {answer.rules.map(({ basis }) => `${t(quota.basis)}：${basis}`).join('；')} {t(office.asOf)}{' '}
        {when(answer.asOf, language, now)}
      </p>
    </Section>
  )
}

const Years = ({ look, t }: { look: Look } & Pick<DeskContext, 't'>) => (
  <nav className="desk-tabs" aria-label={t(office.year)}>
    {[look.thisYear - 2, look.thisYear - 1, look.thisYear].map((year) => (
      <Link
        key={year}
        prefetch={false}
        href={hrefOf(look, { year, department: '' })}
        aria-current={year === look.year ? 'page' : undefined}
      >
        {year}
      </Link>
    ))}
  </nav>
)
