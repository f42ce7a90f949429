import type { DeliveryAction } from './deliveryStates'

/** One row for every release, account and action. */
export const ledgerKey = (release: string, account: string, action: DeliveryAction): string =>
  `${release}/${account}/${action}`
