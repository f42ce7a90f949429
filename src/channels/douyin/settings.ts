/**
 * Settings of a Douyin account that are no secrets. An empty `handoffUrl` means the app's own schema, or the hand-off page of a
 * simulator; an empty `mediaUrl` means the site that the piece stands on.
 */
export const defaults = {
  baseUrl: 'https://open.douyin.com',
  clientKey: '',
  openId: '',
  handoffUrl: '',
  mediaUrl: '',
  pollMs: '60000',
} as const
