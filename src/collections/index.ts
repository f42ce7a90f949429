import type { CollectionConfig } from 'payload'
import { Articles } from './articles'
import { Assignments } from './assignments'
import { Audit } from './audit'
import { ChannelAccounts } from './channelAccounts'
import { Comics } from './comics'
import { Deliveries } from './deliveries'
import { Departments } from './departments'
import { Experts } from './experts'
import { Fields } from './fields'
import { Leases } from './leases'
import { Media } from './media'
import { ModelAnswers, ModelDays } from './modelRuns'
import { Outbox } from './outbox'
import { Pieces } from './pieces'
import { QuotaRules } from './quotaRules'
import { QuotaTargets } from './quotaTargets'
import { Releases } from './releases'
import { Rounds } from './rounds'
import { Rumours } from './rumours'
import { Users } from './users'
import { Verdicts } from './verdicts'
import { Videos } from './videos'

/** Who works in the panel reads no JSON: the tab that shows a row as the API gives it is left out. */
const withoutApiTab = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  admin: { ...collection.admin, hideAPIURL: true },
})

export const collections = [
  Articles,
  Videos,
  Comics,
  Media,
  Rounds,
  Assignments,
  Releases,
  Deliveries,
  Pieces,
  Rumours,
  Verdicts,
  ModelDays,
  ModelAnswers,
  Departments,
  Users,
  Experts,
  Fields,
  ChannelAccounts,
  QuotaRules,
  QuotaTargets,
  Audit,
  Outbox,
  Leases,
].map(withoutApiTab)
