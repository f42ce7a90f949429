import Link from 'next/link'
import { expert, roleTitles } from '@/i18n/desk'
import { asUser } from '@/workflow/authority'
import { oneOf } from '@/workflow/rows'
import { AssignmentCard } from './AssignmentCard'
import type { DeskContext } from './deskContext'
import { DeskHead } from './DeskHead'
import { Section } from './Section'
import { severeFirst } from './severeFirst'

/** The assigned pieces: first those that wait for an answer, then those to be reviewed; severe ones on top, then by date. */
export const ExpertDesk = async (context: DeskContext) => {
  const { req, person, t } = context
  const [open, done, profile] = await Promise.all([
    req.payload.find({
      ...asUser(req),
      collection: 'assignments',
      where: oneOf('state', ['asked', 'accepted']),
      sort: 'dueAt',
      limit: 100,
      pagination: false,
    }),
    req.payload.find({
      ...asUser(req),
      collection: 'assignments',
      where: oneOf('state', ['decided']),
      sort: '-decidedAt',
      limit: 8,
      pagination: false,
    }),
    req.payload.find({
      ...asUser(req),
      collection: 'experts',
      where: { user: { equals: person.id } },
      limit: 1,
      pagination: false,
      select: { name: true },
    }),
  ])
  const ordered = await severeFirst(context, open.docs)
  const asked = ordered.filter(({ state }) => state === 'asked')
  const accepted = ordered.filter(({ state }) => state === 'accepted')
  const own = profile.docs[0]
  return (
    <>
      <DeskHead title={t(roleTitles.expert)} subtitle={person.name}>
        {own && (
          <Link
            prefetch={false}
            href={`/admin/collections/experts/${own.id}`}
            className="desk-button desk-button--plain"
          >
            {t(expert.profile)}
          </Link>
        )}
      </DeskHead>
      <Section id="asked" title={t(expert.asked)} count={asked.length} empty={t(expert.noneAsked)}>
        <ul className="desk-list">
          {asked.map((assignment) => (
            <AssignmentCard key={assignment.id} assignment={assignment} {...context} />
          ))}
        </ul>
      </Section>
      <Section id="accepted" title={t(expert.accepted)} count={accepted.length} empty={t(expert.noneAccepted)}>
        <ul className="desk-list">
          {accepted.map((assignment) => (
            <AssignmentCard key={assignment.id} assignment={assignment} {...context} />
          ))}
        </ul>
      </Section>
      {done.docs.length > 0 && (
        <Section id="decided" title={t(expert.decided)}>
          <ul className="desk-list">
            {done.docs.map((assignment) => (
              <AssignmentCard key={assignment.id} assignment={assignment} {...context} />
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}
