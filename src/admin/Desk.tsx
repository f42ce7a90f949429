import type { AdminViewServerProps } from 'payload'
import { personOf } from '@/access/people'
import { AdminDesk } from './AdminDesk'
import { AuditorDesk } from './AuditorDesk'
import { deskContext } from './deskContext'
import { EditorDesk } from './EditorDesk'
import { ExpertDesk } from './ExpertDesk'
import { OfficeDesk } from './OfficeDesk'
import './desk.css'

const desks = { editor: EditorDesk, expert: ExpertDesk, office: OfficeDesk, auditor: AuditorDesk, admin: AdminDesk }

/** The page on which each person lands: what that role has to do now. */
export const Desk = ({ initPageResult: { req }, searchParams }: AdminViewServerProps) => {
  const person = personOf(req)
  if (!person) return null
  const OwnDesk = desks[person.role]
  return (
    <main className="desk">
      <OwnDesk {...deskContext(req, person, searchParams)} />
    </main>
  )
}
