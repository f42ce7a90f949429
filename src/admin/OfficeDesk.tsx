import Link from 'next/link'
import { common, office, roleTitles, years } from '@/i18n/desk'
import { calendarYear } from '@/quota/year'
import { quotaFor, quotaPiecesFor } from '@/workflow/quotaFor'
import type { DeskContext } from './deskContext'
import { DeskHead } from './DeskHead'
import { Columns } from './office/Columns'
import { DepartmentTable } from './office/DepartmentTable'
import { loadReader } from './office/loadReader'
import { loadTroubles, type Troubles } from './office/loadTroubles'
import { lookOf } from './office/look'
import { ModelUse, ReaderQuality } from './office/Reader'
import { FailedDeliveries, OverdueAssignments, WaitingRounds } from './office/Troubles'
import { Totals } from './office/Totals'

/** Every department of the region against its target, those at risk first, and whatever waits for the office. */
export const OfficeDesk = async (context: DeskContext) => {
  const { req, t, now, person } = context
  const look = lookOf(context.searchParams, calendarYear(now))
  const question = { year: look.year, asOf: now }
  const [answer, troubles, reader] = await Promise.all([
    quotaFor(req, question),
    loadTroubles(context),
    loadReader(context),
  ])
  const isKnown = answer.lines.some(({ department }) => department.id === look.department)
  const pieces = isKnown ? await quotaPiecesFor(req, { ...question, department: look.department }) : []
  return (
    <>
      <DeskHead title={t(roleTitles.office)} subtitle={[person.name, person.region].filter(Boolean).join(' · ')}>
        <Link
          prefetch={false}
          href="/admin/collections/quota-targets/create"
          className="desk-button desk-button--plain"
        >
          {t(office.adjust)}
        </Link>
        <Link prefetch={false} href="/admin/collections/experts" className="desk-button desk-button--plain">
          {t(office.pool)}
        </Link>
      </DeskHead>
      <WaitingRounds rounds={troubles.waiting} {...context} />
      <FailedDeliveries deliveries={troubles.failed} {...context} />
      <OverdueAssignments assignments={troubles.overdue} {...context} />
      <Calm troubles={troubles} {...context} />
      <Totals answer={answer} look={look} {...context} />
      <DepartmentTable lines={answer.lines} look={look} pieces={pieces} {...context} />
      <Columns departments={troubles.departments} {...context} />
      <ReaderQuality figures={reader} {...context} />
      <ModelUse figures={reader} {...context} />
      <p className="desk-quiet">
        <a href={`/api/quota?year=${look.year}`}>
          {t(office.export)} · {t(years(look.year))}
        </a>{' '}
        ·{' '}
        <Link prefetch={false} href="/admin/collections/rounds">
          {t(common.seeAll)}
        </Link>
      </p>
    </>
  )
}

/** What does not need the office, in one line. */
const Calm = ({ troubles: { waiting, failed, overdue }, t }: { troubles: Troubles } & DeskContext) => {
  const calm = [
    waiting.length === 0 && office.noWaiting,
    failed.length === 0 && office.noFailed,
    overdue.length === 0 && office.noOverdue,
  ]
  const words = calm.flatMap((sentence) => (sentence ? [t(sentence)] : []))
  return words.length === 0 ? null : <p className="desk-good desk-calm">{words.join(' ')}</p>
}
