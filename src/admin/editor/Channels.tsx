import { channelOptions } from '@/channels/options'
import { deliveryStates, type DeliveryStateName } from '@/workflow/deliveryStates'
import type { Row } from '@/workflow/rows'
import type { DeskContext } from '../deskContext'
import type { Tone } from '../Pill'
import { sentenceOf } from '../taskOf'

const toneOf = (state: DeliveryStateName): Tone => {
  if (state === 'live') return 'good'
  if (state === 'rejected' || state === 'failed') return 'bad'
  return state === 'unknown' || state === 'awaitingPerson' ? 'warn' : 'neutral'
}

/** The last word of each channel account on the piece, with the link where it is live and the reason where it was turned down. */
export const Channels = ({ deliveries, t }: { deliveries: Row<'deliveries'>[] } & Pick<DeskContext, 't'>) => {
  const latest = [...new Map(deliveries.map((delivery) => [delivery.account, delivery])).values()]
  if (latest.length === 0) return null
  return (
    <ul className="desk-channels">
      {latest.map(({ id, channel, state, link, error }) => {
        const name = channelOptions.find(({ value }) => value === channel)?.label
        const words = `${name ? t(name) : channel} ${t(deliveryStates[state].label)}`
        const why = state === 'rejected' || state === 'failed' ? t(sentenceOf(error)) : ''
        return (
          <li key={id} className={`desk-pill desk-pill--${toneOf(state)}`}>
            {state === 'live' && link ? (
              <a href={link} target="_blank" rel="noreferrer">
                {words}
              </a>
            ) : (
              words
            )}
            {why && `：${why}`}
          </li>
        )
      })}
    </ul>
  )
}
