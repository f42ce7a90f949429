import type { Access, AccessArgs, FieldAccess, Where } from 'payload'
import { hasRole, idOf, personOf, type Role } from './people'
import { withinRegion } from './region'

/** Rows that only the workflow writes: no request may, whoever sends it. */
export const nobody = () => false

export const anyoneSignedIn: Access = ({ req }) => personOf(req) !== null

export const only =
  (...wanted: Role[]): Access =>
  ({ req }) =>
    hasRole(req, ...wanted)

export const fieldOnly =
  (...wanted: Role[]): FieldAccess =>
  ({ req }) =>
    hasRole(req, ...wanted)

/** Desk copies: the editors of the owning department and nobody else, whatever their role. */
export const ownDepartment: Access = ({ req }) => {
  const person = personOf(req)
  if (person?.role !== 'editor') return false
  return { department: { equals: idOf(person.department) } }
}

/**
 * Rows with flat `department` and `region`: an editor sees the own department's, the office its region's,
 * the auditor all.
 */
export const departmentRegionOrAuditor = ({ req }: Pick<AccessArgs, 'req'>): boolean | Where => {
  const person = personOf(req)
  if (person?.role === 'editor') return { department: { equals: idOf(person.department) } }
  if (person?.role === 'office') return withinRegion('region', person.region)
  return person?.role === 'auditor'
}

/** The office for what lies in its region, by the row's flat `region`. */
export const officeOfRegion: Access = ({ req }) => {
  const person = personOf(req)
  return person?.role === 'office' ? withinRegion('region', person.region) : false
}

/** The public reads current releases; staff also read the earlier ones of what they may see. */
export const currentReleaseOrStaff: Access = (args) => {
  const current: Where = { current: { equals: true } }
  const staff = departmentRegionOrAuditor(args)
  if (staff === true) return true
  return typeof staff === 'object' ? { or: [current, staff] } : current
}
