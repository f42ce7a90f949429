import type { Access } from 'payload'
import { personOf } from './people'
import { withinRegion } from './region'

/** The office for the departments of its region. */
export const officeOfRegionCode: Access = ({ req }) => {
  const person = personOf(req)
  return person?.role === 'office' ? withinRegion('regionCode', person.region) : false
}
