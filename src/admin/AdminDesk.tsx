import Link from 'next/link'
import type { Where } from 'payload'
import { idOf } from '@/access/people'
import { admin, common, office, roleTitles, roleWords } from '@/i18n/desk'
import { asUser } from '@/workflow/authority'
import type { User } from '@/payload-types'
import { ActionButton } from './ActionButton'
import type { DeskContext } from './deskContext'
import { DeskHead } from './DeskHead'
import { Health } from './Health'
import { Pill } from './Pill'
import { SearchForm } from './SearchForm'
import { Section } from './Section'

const accountsShown = 200

/** Accounts with what the administrator does to them, and how the system is. */
export const AdminDesk = async (context: DeskContext) => {
  const { req, person, t, searchParams } = context
  const search = typeof searchParams.search === 'string' ? searchParams.search.trim() : ''
  const where: Where = search === '' ? {} : { or: [{ name: { like: search } }, { email: { like: search } }] }
  const [users, departments] = await Promise.all([
    req.payload.find({ ...asUser(req), collection: 'users', where, sort: 'role', limit: accountsShown }),
    req.payload.find({
      ...asUser(req),
      collection: 'departments',
      limit: 20_000,
      pagination: false,
      select: { name: true },
    }),
  ])
  const names = new Map(departments.docs.map(({ id, name }) => [id, name]))
  const isLonger = users.totalDocs > users.docs.length
  return (
    <>
      <DeskHead title={t(roleTitles.admin)} subtitle={person.name}>
        <Link prefetch={false} href="/admin/collections/users/create" className="desk-button desk-button--primary">
          {t(admin.newAccount)}
        </Link>
      </DeskHead>
      <Section id="health" title={t(admin.health)}>
        <Health />
      </Section>
      <Section
        id="accounts"
        title={t(admin.accounts)}
        count={users.totalDocs}
        empty={t(admin.noAccounts)}
        aside={<SearchForm action="/admin#accounts" label={t(admin.search)} button={t(office.find)} search={search} />}
      >
        <ul className="desk-list">
          {users.docs.map((account) => (
            <AccountCard
              key={account.id}
              account={account}
              department={names.get(idOf(account.department)) ?? ''}
              {...context}
            />
          ))}
        </ul>
        {isLonger && (
          <p>
            <Link prefetch={false} href="/admin/collections/users">
              {t(common.seeAll)}
            </Link>
          </p>
        )}
      </Section>
    </>
  )
}

type Props = { account: User; department: string } & DeskContext

const AccountCard = ({ account, department, t, person }: Props) => {
  const isSelf = account.id === person.id
  return (
    <li className="desk-card desk-card--row">
      <div>
        <h3>
          <Link prefetch={false} href={`/admin/collections/users/${account.id}`}>
            {account.name}
          </Link>{' '}
          {!account.active && <Pill tone="bad">{t(admin.inactive)}</Pill>}
        </h3>
        <p className="desk-meta">
          {[t(roleWords[account.role]), department, account.region, account.email, isSelf ? t(admin.you) : '']
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      <div className="desk-card__actions">
        <OneTimeLink id={account.id} t={t} />
        {!isSelf && <Activation id={account.id} isActive={Boolean(account.active)} t={t} />}
      </div>
    </li>
  )
}

type Own = { id: string } & Pick<DeskContext, 't'>

const OneTimeLink = ({ id, t }: Own) => (
  <ActionButton
    label={t(admin.oneTimeLink)}
    title={t(admin.oneTimeLink)}
    text={t(admin.oneTimeText)}
    action={t(admin.oneTimeDo)}
    endpoint={`/api/users/${id}/one-time-link`}
    reveal={{ field: 'link', note: t(admin.oneTimeShown) }}
  />
)

const Activation = ({ id, isActive, t }: Own & { isActive: boolean }) => {
  const words = isActive
    ? { label: t(admin.deactivate), text: t(admin.deactivateText) }
    : { label: t(admin.activate), text: t(admin.activateText) }
  return (
    <ActionButton
      {...words}
      title={words.label}
      tone={isActive ? 'danger' : 'plain'}
      method="PATCH"
      endpoint={`/api/users/${id}`}
      body={{ active: !isActive }}
    />
  )
}
