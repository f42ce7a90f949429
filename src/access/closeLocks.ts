import type { Access, SanitizedConfig } from 'payload'
import { personOf } from './people'
import { nobody } from './rules'

const own: Access = ({ req }) => {
  const person = personOf(req)
  return person ? { 'user.value': { equals: person.id } } : false
}

/**
 * Payload leaves its document locks open to every account: anybody could lock anybody's draft. The panel itself writes them past access;
 * through the API they can be seen, and the own ones lifted.
 */
export const closeLocks = (config: SanitizedConfig): SanitizedConfig => {
  const locks = config.collections.find(({ slug }) => slug === 'payload-locked-documents')
  if (locks) locks.access = { ...locks.access, create: nobody, update: nobody, delete: own }
  return config
}
