import { office } from '@/i18n/desk'
import type { DeskContext } from '../deskContext'
import { Section } from '../Section'
import type { ReaderFigures } from './loadReader'

type Props = { figures: ReaderFigures } & Pick<DeskContext, 't' | 'language'>
type Figure = [label: string, value: string]

/** How far experts and first reader agree, and the way to the figures by field, rule and model. */
export const ReaderQuality = ({ figures: { quality, from }, t, language }: Props) => {
  if (quality.count === 0) return null
  const agreement = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 })
  return (
    <Section
      id="reader"
      title={t(office.quality)}
      aside={<a href={`/api/verdicts/quality?from=${from}`}>{t(office.export)}</a>}
    >
      <Figures
        figures={[
          [t(office.verdicts), String(quality.count)],
          [t(office.agreement), quality.agreement === null ? '—' : agreement.format(quality.agreement)],
          ['κ', quality.kappa === null ? '—' : quality.kappa.toFixed(2)],
        ]}
      />
      <p className="desk-note">{t(office.qualityNote)}</p>
    </Section>
  )
}

/** Calls, tokens and, where prices are set, what they cost. */
export const ModelUse = ({ figures: { use }, t, language }: Props) => {
  if (use.calls === 0) return null
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 2 })
  const cost: Figure[] = use.cost > 0 ? [[t(office.cost), `${number.format(use.cost)} ${use.currency}`]] : []
  return (
    <Section id="model" title={t(office.modelUse)}>
      <Figures
        figures={[
          [t(office.calls), number.format(use.calls)],
          [t(office.tokens), `${number.format(use.tokensIn)} / ${number.format(use.tokensOut)}`],
          ...cost,
        ]}
      />
      <p className="desk-note">{t(office.modelUseNote)}</p>
    </Section>
  )
}

const Figures = ({ figures }: { figures: Figure[] }) => (
  <dl className="desk-figures">
    {figures.map(([label, value]) => (
      <div key={label}>
        <dt>{label}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
)
