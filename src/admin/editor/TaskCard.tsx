import { channelOptions } from '@/channels/options'
import { common, editor } from '@/i18n/desk'
import { deliveryActions, deliveryStates } from '@/workflow/deliveryStates'
import type { Row } from '@/workflow/rows'
import { ActionButton } from '../ActionButton'
import type { DeskContext } from '../deskContext'
import { Pill } from '../Pill'
import { QrCode } from '../QrCode'
import { sentenceOf, taskOf } from '../taskOf'
import { when } from '../when'

type Props = { task: Row<'deliveries'> } & DeskContext

/** Something on a channel that only a person can do, with the way to do it and the way to say that it is done. */
export const TaskCard = ({ task: delivery, t, language, now }: Props) => {
  const task = taskOf(delivery.task)
  const channel = channelOptions.find(({ value }) => value === delivery.channel)?.label
  return (
    <li className="desk-card desk-card--task">
      <div className="desk-card__head">
        <h3>{delivery.title || t(common.untitled)}</h3>
        <Pill tone="warn">{t(deliveryStates[delivery.state].label)}</Pill>
      </div>
      <p className="desk-meta">
        {[
          channel ? t(channel) : delivery.channel,
          delivery.accountName,
          t(deliveryActions[delivery.action]),
          when(delivery.updatedAt, language, now),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <p>{t(task ? task.message : sentenceOf(delivery.error))}</p>
      {task?.kind === 'scan' && task.url && <QrCode content={task.url} label={t(editor.scan)} />}
      <div className="desk-card__actions">
        <TaskActions delivery={delivery} t={t} />
      </div>
    </li>
  )
}

const TaskActions = ({ delivery, t }: { delivery: Row<'deliveries'> } & Pick<DeskContext, 't'>) => {
  const task = taskOf(delivery.task)
  const endpoint = `/api/deliveries/${delivery.id}/confirm`
  const link = { name: 'link', kind: 'url' as const, label: t(common.link), required: true }
  return (
    <>
      {task?.kind === 'confirm' && (
        <ActionButton
          tone="primary"
          label={t(editor.confirmPublish)}
          title={t(editor.confirmPublish)}
          text={t(editor.confirmPublishText)}
          endpoint={endpoint}
        />
      )}
      {task && task.kind !== 'confirm' && delivery.action !== 'withdraw' && (
        <ActionButton
          tone="primary"
          label={t(editor.pasteLink)}
          title={t(editor.pasteLink)}
          text={t(editor.pasteLinkText)}
          endpoint={endpoint}
          asks={[link]}
        />
      )}
      {task && task.kind !== 'confirm' && delivery.action === 'withdraw' && (
        <ActionButton
          tone="primary"
          label={t(editor.removedByHand)}
          title={t(editor.removedByHand)}
          text={t(editor.removedByHandText)}
          endpoint={endpoint}
        />
      )}
      {delivery.state === 'unknown' && <SettleButton delivery={delivery} t={t} />}
      {task?.url && task.kind === 'scan' && (
        <a className="desk-button desk-button--plain desk-phone" href={task.url}>
          {t(editor.openHere)}
        </a>
      )}
      {task?.url && task.kind !== 'scan' && (
        <a className="desk-button desk-button--plain" href={task.url} target="_blank" rel="noreferrer">
          {t(editor.openTask)}
        </a>
      )}
    </>
  )
}

/** A person has looked at the platform and says what they saw. */
export const SettleButton = ({
  delivery,
  t,
  label,
}: { delivery: Row<'deliveries'>; label?: string } & Pick<DeskContext, 't'>) => (
  <ActionButton
    label={label ?? t(editor.settle)}
    title={t(editor.settle)}
    text={t(editor.settleText)}
    endpoint={`/api/deliveries/${delivery.id}/settle`}
    asks={[
      {
        name: 'arrived',
        kind: 'yesNo',
        label: t(editor.arrived),
        options: [
          { value: 'yes', label: t(editor.arrivedYes) },
          { value: 'no', label: t(editor.arrivedNo) },
        ],
      },
      { name: 'link', kind: 'url', label: t(editor.linkIfArrived) },
      { name: 'reason', kind: 'textarea', label: t(common.reason), required: true },
    ]}
  />
)
