/** What the worker can be asked to do. A job carries a pointer; the row is the truth. */
export const jobNames = ['review', 'assign', 'release', 'lists', 'deliver', 'poll', 'reconcile'] as const
export type JobName = (typeof jobNames)[number]

/** Work of one kind shares a queue; each channel has its own, so that a slow platform delays nobody. */
export const pipelineQueue = 'pipeline'
export const siteQueue = 'site'
export const channelQueue = (channel: string) => `channel-${channel}`
