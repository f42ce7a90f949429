import Link from 'next/link'
import { channelOptions } from '@/channels/options'
import { common, office, quota, shown } from '@/i18n/desk'
import type { QuotaLineForDesk, QuotaPiece } from '@/workflow/quotaFor'
import type { DeskContext } from '../deskContext'
import { besideWords, ForecastPill, QuotaBar } from '../QuotaFigures'
import { SearchForm } from '../SearchForm'
import { Section } from '../Section'
import { DepartmentPieces } from './DepartmentPieces'
import { hrefOf, type Look } from './look'

const shownAtFirst = 60
const order = ['behind', 'at-risk', 'on-track', 'met']

/** Those in danger first, and of these the one that lacks most; departments without a duty last. */
const byRisk = (a: QuotaLineForDesk, b: QuotaLineForDesk): number =>
  Number(a.target === 0) - Number(b.target === 0) ||
  order.indexOf(a.forecast.status) - order.indexOf(b.forecast.status) ||
  b.remaining - a.remaining ||
  a.department.region.localeCompare(b.department.region)

type Props = { lines: QuotaLineForDesk[]; look: Look; pieces: QuotaPiece[] } & DeskContext

/** Each department as a line; its figures open the pieces behind them. */
export const DepartmentTable = ({ lines, look, pieces, ...context }: Props) => {
  const { t } = context
  const found = lines.filter(({ department }) => department.name.includes(look.search)).sort(byRisk)
  const visible = look.isWhole
    ? found
    : found.filter(({ department }, at) => at < shownAtFirst || department.id === look.department)
  return (
    <Section
      id="departments"
      title={t(office.departments)}
      count={found.length}
      empty={t(office.noDepartments)}
      aside={
        <SearchForm
          action="/admin#departments"
          label={t(office.search)}
          button={t(office.find)}
          search={look.search}
          hidden={{ year: look.year }}
        />
      }
    >
      <ul className="desk-departments">
        {visible.map((line) => (
          <DepartmentLine key={line.department.id} line={line} look={look} pieces={pieces} {...context} />
        ))}
      </ul>
      {visible.length < found.length && (
        <p>
          {t(shown(visible.length, found.length))}{' '}
          <Link prefetch={false} href={hrefOf(look, { isWhole: true, department: '' })}>
            {t(office.showAll)}
          </Link>
        </p>
      )}
    </Section>
  )
}

type LineProps = { line: QuotaLineForDesk; look: Look; pieces: QuotaPiece[] } & DeskContext

const DepartmentLine = ({ line, look, pieces, ...context }: LineProps) => {
  const { t } = context
  const { department, target, published, remaining, inReview } = line
  const isOpen = look.department === department.id
  const beside = besideWords(line, t)
  const channels = channelOptions
    .flatMap(({ value, label }) => (line.byChannel[value] ? [`${t(label)} ${line.byChannel[value]}`] : []))
    .join(' · ')
  return (
    <li id={`department-${department.id}`} className="desk-department">
      <div className="desk-department__head">
        <h3>{department.name}</h3>
        <ForecastPill line={line} t={t} />
      </div>
      <Link
        prefetch={false}
        className="desk-department__figures"
        href={hrefOf(look, { department: isOpen ? '' : department.id })}
        aria-expanded={isOpen}
      >
        <span>
          {t(quota.published)} <strong>{published}</strong>
          {target > 0 && ` / ${target}`}
        </span>
        {target > 0 && <QuotaBar line={line} />}
        <span>
          {target > 0 && (
            <>
              {t(quota.remaining)} <strong>{remaining}</strong>
            </>
          )}
          {inReview > 0 && ` · ${t(quota.inReview)} ${inReview}`}
        </span>
        <span className="desk-department__open">{t(isOpen ? common.close : office.pieces)}</span>
      </Link>
      <p className="desk-quiet">
        {[
          channels,
          beside && `${t(quota.beside)}：${beside}`,
          line.adjusted && `${t(quota.adjusted)}：${line.adjusted.reason}`,
        ]
          .filter(Boolean)
          .join('　')}
      </p>
      {isOpen && <DepartmentPieces line={line} pieces={pieces} {...context} />}
    </li>
  )
}
