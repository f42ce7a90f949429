/** The channels that a piece can be meant for, with the words of the form. Kept apart from the adapters, so that the form needs none of them. */
export const channelOptions = [
  { value: 'website', label: { zh: '官方网站', en: 'Website' } },
  { value: 'wechat', label: { zh: '微信公众号', en: 'WeChat' } },
  { value: 'douyin', label: { zh: '官方抖音', en: 'Douyin' } },
  { value: 'weibo', label: { zh: '政务微博', en: 'Weibo' } },
]
