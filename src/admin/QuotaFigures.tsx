import { forecastWords, quota } from '@/i18n/desk'
import type { Sentence } from '@/i18n/sentence'
import { kindWords } from '@/fields/options'
import { kinds } from '@/content/types'
import type { QuotaLineForDesk } from '@/workflow/quotaFor'
import type { DeskContext } from './deskContext'
import { Pill, type Tone } from './Pill'

const tones: Record<QuotaLineForDesk['forecast']['status'], Tone> = {
  met: 'good',
  'on-track': 'neutral',
  'at-risk': 'warn',
  behind: 'bad',
}

export const ForecastPill = ({ line, t }: { line: QuotaLineForDesk; t: (sentence: Sentence) => string }) =>
  line.target === 0 ? (
    <Pill>{t(quota.notBound)}</Pill>
  ) : (
    <Pill tone={tones[line.forecast.status]}>{t(forecastWords[line.forecast.status])}</Pill>
  )

/** A slim bar of published against target; the numbers stand beside it, so it is hidden from screen readers. */
export const QuotaBar = ({ line: { published, target, forecast } }: { line: QuotaLineForDesk }) => (
  <span className={`desk-bar desk-bar--${tones[forecast.status]}`} aria-hidden="true">
    <span style={{ width: `${target === 0 ? 0 : Math.min(100, (published / target) * 100)}%` }} />
  </span>
)

/** Public pieces that do not fill the target, as 科普短视频 2 · 科普漫画 1. */
export const besideWords = ({ beside }: QuotaLineForDesk, t: (sentence: Sentence) => string): string =>
  kinds
    .map((kind): [string, number] => [
      t(kindWords[kind]),
      Object.values(beside[kind]).reduce((sum, count) => sum + count, 0),
    ])
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${name} ${count}`)
    .join(' · ')

export const QuotaFigures = ({ line, t }: { line: QuotaLineForDesk } & Pick<DeskContext, 't'>) => {
  const beside = besideWords(line, t)
  const figures: [Sentence, number][] = [
    [quota.target, line.target],
    [quota.published, line.published],
    [quota.remaining, line.remaining],
    [quota.inReview, line.inReview],
  ]
  return (
    <div className="desk-quota">
      <dl className="desk-figures">
        {figures.map(([label, figure]) => (
          <div key={label.zh}>
            <dt>{t(label)}</dt>
            <dd>{figure}</dd>
          </div>
        ))}
      </dl>
      <QuotaBar line={line} />
      <p className="desk-note">
        <ForecastPill line={line} t={t} /> {beside && `${t(quota.beside)}：${beside}`}
      </p>
    </div>
  )
}
