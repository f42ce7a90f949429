import type { CollectionBeforeChangeHook } from 'payload'
import { idOf, personOf } from '@/access/people'

/** Media belong to the department of whoever uploads them; the file's name is only a default for its title. */
export const mediaOfOwnDepartment: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  const person = personOf(req)
  if (operation === 'create') return person ? { ...data, department: idOf(person.department) } : data
  return { ...data, department: originalDoc?.department, sha256: originalDoc?.sha256 }
}
