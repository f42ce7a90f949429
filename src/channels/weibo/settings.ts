/** Settings of a Weibo account that are no secrets. `operatorIp` is the address that the platform asks for as `rip`. */
export const defaults = {
  baseUrl: 'https://api.weibo.com',
  siteUrl: 'https://weibo.com',
  operatorIp: '',
} as const
