type Column = { opened: boolean; url: string; since: string }
type Channel = 'website' | 'wechat' | 'douyin' | 'weibo'

type Unit = {
  key: string
  name: string
  fullName: string
  /** 统一社会信用代码: invented, with a right check character. */
  creditCode: string
  level: 'city' | 'county'
  regionCode: string
  parent: string | null
  kind: 'party' | 'government' | 'authority' | 'other'
  /** ISO date. */
  validFrom: string
  column: Record<Channel, Column>
  /** The unit lets a language model read along; in the demo that is a simulator on this machine. */
  modelConsent?: boolean
  modelConsentBasis?: string
}

const closed: Column = { opened: false, url: '', since: '' }

/** Columns opened on the named channels, all on one day; addresses lead nowhere, as `.invalid` promises. */
const columns = (host: string, since: string, opened: Channel[]): Unit['column'] => {
  const on = (channel: Channel, path: string): Column =>
    opened.includes(channel) ? { opened: true, url: `https://${host}.example.invalid/${path}`, since } : closed
  return {
    website: on('website', 'kepu/'),
    wechat: on('wechat', 'wechat/'),
    douyin: on('douyin', 'douyin/'),
    weibo: on('weibo', 'weibo/'),
  }
}

const everywhere: Channel[] = ['website', 'wechat', 'douyin', 'weibo']
const [city, county] = ['990100', '990121']

/**
 * The units of two invented regions, parents before their children: 示例市 (990100) and 样例县 (990121) below it. Codes that begin
 * with 99 belong to no place. The two offices are not bound by the yearly duty.
 */
export const departments = [
  {
    key: 'office',
    name: '示例市科普工作联席会议办公室',
    fullName: '示例市科学技术普及工作联席会议办公室',
    creditCode: '11990100DM0000013U',
    level: 'city',
    regionCode: city,
    parent: null,
    kind: 'other',
    validFrom: '2020-01-01',
    column: columns('office', '2024-07-01', []),
  },
  {
    key: 'weather',
    name: '示例市气象局',
    fullName: '示例市气象局',
    creditCode: '11990100DM0000021N',
    level: 'city',
    regionCode: city,
    parent: null,
    kind: 'authority',
    validFrom: '2020-01-01',
    column: columns('weather', '2024-07-15', everywhere),
  },
  {
    key: 'health',
    name: '示例市卫生健康委员会',
    fullName: '示例市卫生健康委员会',
    creditCode: '11990100DM000003XE',
    level: 'city',
    regionCode: city,
    parent: null,
    kind: 'authority',
    validFrom: '2020-01-01',
    column: columns('health', '2024-07-08', everywhere),
  },
  {
    key: 'agriculture',
    name: '示例市农业农村局',
    fullName: '示例市农业农村局',
    creditCode: '11990100DM0000048E',
    level: 'city',
    regionCode: city,
    parent: null,
    kind: 'authority',
    validFrom: '2020-01-01',
    column: columns('agriculture', '2024-09-02', ['website', 'wechat', 'weibo']),
  },
  {
    key: 'earthquake',
    name: '示例市地震局',
    fullName: '示例市地震局',
    creditCode: '11990100DM00000569',
    level: 'city',
    regionCode: city,
    parent: null,
    kind: 'authority',
    validFrom: '2020-01-01',
    column: columns('earthquake', '2024-08-01', everywhere),
  },
  {
    key: 'emergency',
    name: '示例市应急管理局',
    fullName: '示例市应急管理局',
    creditCode: '11990100DM00000644',
    level: 'city',
    regionCode: city,
    parent: null,
    kind: 'authority',
    validFrom: '2020-01-01',
    column: columns('emergency', '2024-08-12', everywhere),
  },
  {
    key: 'market',
    name: '示例市市场监督管理局',
    fullName: '示例市市场监督管理局',
    creditCode: '11990100DM0000072Y',
    level: 'city',
    regionCode: city,
    parent: null,
    kind: 'authority',
    validFrom: '2020-01-01',
    column: columns('market', '2024-10-08', ['website', 'wechat', 'weibo']),
  },
  {
    key: 'science',
    name: '示例市科学技术局',
    fullName: '示例市科学技术局',
    creditCode: '11990100DM0000080R',
    level: 'city',
    regionCode: city,
    parent: null,
    kind: 'authority',
    validFrom: '2020-01-01',
    column: columns('science', '2024-07-01', everywhere),
    modelConsent: true,
    modelConsentBasis: '演示：模拟接口在本机，文字不外传',
  },
  {
    key: 'county-office',
    name: '样例县科普工作联席会议办公室',
    fullName: '样例县科学技术普及工作联席会议办公室',
    creditCode: '11990121DM0000240E',
    level: 'county',
    regionCode: county,
    parent: 'office',
    kind: 'other',
    validFrom: '2021-03-01',
    column: columns('county-office', '2024-12-02', []),
  },
  {
    key: 'county-weather',
    name: '样例县气象局',
    fullName: '样例县气象局',
    creditCode: '11990121DM0000216X',
    level: 'county',
    regionCode: county,
    parent: 'weather',
    kind: 'authority',
    validFrom: '2021-03-01',
    column: columns('county-weather', '2025-01-06', ['website', 'wechat', 'weibo']),
  },
  {
    key: 'county-health',
    name: '样例县卫生健康局',
    fullName: '样例县卫生健康局',
    creditCode: '11990121DM0000224Q',
    level: 'county',
    regionCode: county,
    parent: 'health',
    kind: 'authority',
    validFrom: '2021-03-01',
    column: columns('county-health', '2025-03-10', ['website', 'wechat', 'weibo']),
  },
  {
    key: 'county-agriculture',
    name: '样例县农业农村局',
    fullName: '样例县农业农村局',
    creditCode: '11990121DM0000232K',
    level: 'county',
    regionCode: county,
    parent: 'agriculture',
    kind: 'authority',
    validFrom: '2021-03-01',
    column: columns('county-agriculture', '2025-02-17', ['website', 'wechat', 'weibo']),
  },
] as const satisfies Unit[]

export type DemoDepartmentKey = (typeof departments)[number]['key']
