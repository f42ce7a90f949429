/** Settings of a WeChat account that are no secrets. An empty `consoleUrl` means the MP platform, or the pages of a simulator. */
export const defaults = {
  baseUrl: 'https://api.weixin.qq.com',
  appId: '',
  consoleUrl: '',
  pollMs: '15000',
} as const
