import Link from 'next/link'
import { channelOptions } from '@/channels/options'
import { common, office } from '@/i18n/desk'
import { deliveryStates } from '@/workflow/deliveryStates'
import { assignmentStates } from '@/workflow/stages'
import { ActionButton } from '../ActionButton'
import type { DeskContext } from '../deskContext'
import { SettleButton } from '../editor/TaskCard'
import { Pill } from '../Pill'
import { Section } from '../Section'
import { sentenceOf } from '../taskOf'
import { deadline, when } from '../when'
import type { Troubles } from './loadTroubles'

/** Rounds for which nobody could be asked, and why. */
export const WaitingRounds = ({ rounds, t, language, now }: { rounds: Troubles['waiting'] } & DeskContext) => (
  <Section id="waiting" title={t(office.waiting)} count={rounds.length}>
    <ul className="desk-list">
      {rounds.map(({ id, title, departmentName, waitingWhy, stateSince, urgent }) => (
        <li key={id} className="desk-card desk-card--task">
          <div className="desk-card__head">
            <h3>
              <Link prefetch={false} href={`/admin/collections/rounds/${id}`}>
                {title}
              </Link>
            </h3>
            {urgent && <Pill tone="bad">{t(common.urgent)}</Pill>}
          </div>
          <p className="desk-meta">
            {departmentName}
            {stateSince && ` · ${t(office.since)} ${when(stateSince, language, now)}`}
          </p>
          {waitingWhy && <p className="desk-warn">{waitingWhy}</p>}
          <div className="desk-card__actions">
            <ActionButton
              tone="primary"
              label={t(office.reassign)}
              endpoint={`/api/rounds/${id}/assign`}
              done={t(office.reassigned)}
            />
          </div>
        </li>
      ))}
    </ul>
  </Section>
)

/** Assignments whose answer or decision is late. */
export const OverdueAssignments = ({
  assignments,
  t,
  language,
  now,
}: { assignments: Troubles['overdue'] } & DeskContext) => (
  <Section id="overdue" title={t(office.overdue)} count={assignments.length}>
    <ul className="desk-list">
      {assignments.map(({ id, title, departmentName, expertName, state, acceptBy, dueAt }) => {
        const until = state === 'asked' ? acceptBy : dueAt
        return (
          <li key={id} className="desk-card">
            <h3>
              <Link prefetch={false} href={`/admin/collections/assignments/${id}`}>
                {title}
              </Link>
            </h3>
            <p className="desk-meta">
              {[departmentName, expertName, t(assignmentStates[state])].filter(Boolean).join(' · ')}
            </p>
            {until && <p className="desk-late">{deadline(until, language, now)}</p>}
          </li>
        )
      })}
    </ul>
  </Section>
)

/** Deliveries that a channel refused to the account, or whose outcome nobody knows yet. */
export const FailedDeliveries = ({
  deliveries,
  t,
  language,
  now,
}: { deliveries: Troubles['failed'] } & DeskContext) => (
  <Section id="failed" title={t(office.failed)} count={deliveries.length}>
    <ul className="desk-list">
      {deliveries.map((delivery) => {
        const channel = channelOptions.find(({ value }) => value === delivery.channel)?.label
        const why = t(sentenceOf(delivery.error))
        return (
          <li key={delivery.id} className="desk-card desk-card--task">
            <div className="desk-card__head">
              <h3>{delivery.title}</h3>
              <Pill tone={delivery.state === 'failed' ? 'bad' : 'warn'}>{t(deliveryStates[delivery.state].label)}</Pill>
            </div>
            <p className="desk-meta">
              {[
                delivery.departmentName,
                channel ? t(channel) : '',
                delivery.accountName,
                when(delivery.updatedAt, language, now),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
            {why && <p>{why}</p>}
            <div className="desk-card__actions">
              <SettleButton delivery={delivery} t={t} label={t(office.retry)} />
              <Link
                prefetch={false}
                className="desk-button desk-button--plain"
                href={`/admin/collections/channel-accounts/${delivery.account}`}
              >
                {t(office.account)}
              </Link>
            </div>
          </li>
        )
      })}
    </ul>
  </Section>
)
