import Link from 'next/link'
import { channelOptions } from '@/channels/options'
import { office } from '@/i18n/desk'
import { property } from '../callApi'
import type { DeskContext } from '../deskContext'
import { Section } from '../Section'
import type { Troubles } from './loadTroubles'

type Props = { departments: Troubles['departments'] } & DeskContext

/** Item 11 asks for a column on website, WeChat, Weibo and Douyin: who has not opened which. */
export const Columns = ({ departments, t }: Props) => {
  const lacking = departments
    .map(({ id, name, column }) => ({
      id,
      name,
      channels: channelOptions.filter(({ value }) => property(property(column, value), 'opened') !== true),
    }))
    .filter(({ channels }) => channels.length > 0)
  return (
    <Section id="columns" title={t(office.columns)} count={lacking.length} empty={t(office.allColumns)}>
      <ul className="desk-rows">
        {lacking.map(({ id, name, channels }) => (
          <li key={id}>
            <Link prefetch={false} href={`/admin/collections/departments/${id}`}>
              {name}
            </Link>
            <span className="desk-quiet">{channels.map(({ label }) => t(label)).join('、')}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
