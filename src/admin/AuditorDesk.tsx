import Link from 'next/link'
import { auditActionWords, auditor, common, roleTitles } from '@/i18n/desk'
import { isSentence } from '@/i18n/sentence'
import { asUser } from '@/workflow/authority'
import type { Row } from '@/workflow/rows'
import type { DeskContext } from './deskContext'
import { DeskHead } from './DeskHead'
import { Section } from './Section'
import { when } from './when'

const ledgers = ['audit', 'rounds', 'assignments', 'releases', 'deliveries', 'pieces'] as const

/** The trail's last entries and the state of the chain that seals them. */
export const AuditorDesk = async (context: DeskContext) => {
  const { req, person, t } = context
  const [latest, head, unsealed] = await Promise.all([
    req.payload.find({ ...asUser(req), collection: 'audit', sort: '-at', limit: 40, pagination: false }),
    req.payload.find({
      ...asUser(req),
      collection: 'audit',
      where: { seq: { exists: true } },
      sort: '-seq',
      limit: 1,
      pagination: false,
    }),
    req.payload.count({
      collection: 'audit',
      where: { seqKey: { like: 'unsealed:' } },
      overrideAccess: false,
      req,
      user: req.user,
    }),
  ])
  return (
    <>
      <DeskHead title={t(roleTitles.auditor)} subtitle={person.name} />
      <Chain head={head.docs[0]} unsealed={unsealed.totalDocs} t={t} />
      <Section id="ledgers" title={t(auditor.lists)}>
        <p className="desk-links">
          {ledgers.map((slug) => (
            <LedgerLink key={slug} slug={slug} {...context} />
          ))}
        </p>
      </Section>
      <Section
        id="trail"
        title={t(auditor.trail)}
        count={latest.docs.length}
        empty={t(auditor.empty)}
        aside={
          <Link prefetch={false} href="/admin/collections/audit">
            {t(common.seeAll)}
          </Link>
        }
      >
        <ul className="desk-rows">
          {latest.docs.map((entry) => (
            <Entry key={entry.id} entry={entry} {...context} />
          ))}
        </ul>
      </Section>
    </>
  )
}

const Chain = ({
  head,
  unsealed,
  t,
}: { head: Row<'audit'> | undefined; unsealed: number } & Pick<DeskContext, 't'>) => (
  <Section id="chain" title={t(auditor.chain)}>
    <dl className="desk-figures">
      <div>
        <dt>{t(auditor.head)}</dt>
        <dd>{head?.seq ?? 0}</dd>
      </div>
      <div>
        <dt>{t(auditor.unsealed)}</dt>
        <dd>{unsealed}</dd>
      </div>
    </dl>
    <p className="desk-quiet desk-digest">
      {t(auditor.headHash)} {head?.hash ?? '—'}
    </p>
    <p className="desk-note">
      {unsealed === 0 && `${t(auditor.sealedAll)}。`}
      {t(auditor.verify)}
    </p>
  </Section>
)

const LedgerLink = ({ slug, req, t }: { slug: (typeof ledgers)[number] } & DeskContext) => {
  const { zh, en } = labelsOf(req.payload.collections[slug].config.labels.plural, slug)
  return (
    <Link prefetch={false} className="desk-button desk-button--plain" href={`/admin/collections/${slug}`}>
      {t({ zh, en })}
    </Link>
  )
}

/** Our collections are named in both languages; what isn't has its slug for a name. */
const labelsOf = (label: unknown, slug: string) => (isSentence(label) ? label : { zh: slug, en: slug })

const Entry = ({ entry, t, language, now }: { entry: Row<'audit'> } & DeskContext) => {
  const action = auditActionWords[entry.action ?? '']
  return (
    <li>
      <span>
        <strong>{action ? t(action) : entry.action}</strong>{' '}
        <Link prefetch={false} href={`/admin/collections/audit/${entry.id}`}>
          {entry.subjectTitle || entry.subjectId}
        </Link>
      </span>
      <span className="desk-quiet">
        {[
          entry.at ? when(entry.at, language, now) : '',
          entry.actorName,
          entry.seq ? `#${entry.seq}` : t(auditor.unsealed),
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
      {entry.reason && <span className="desk-quiet">{entry.reason}</span>}
    </li>
  )
}
