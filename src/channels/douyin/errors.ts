import type { Verdict } from '@/channels/failureFor'

const hourMs = 3_600_000

/** Codes of https://developer.open-douyin.com/docs/resource/zh-CN/dop/develop/openapi/status-code, read 2026-11-23. */
export const douyinTable: readonly Verdict[] = [
  { codes: [28001005, 28001006, 2100004], then: 'doubt' },
  { codes: [28003018, 10020], then: 'later', afterMs: 60_000 },
  { codes: [28003017, 2190001, 2114007], then: 'later', afterMs: 6 * hourMs },
  {
    codes: [
      28001003, 28001008, 2190002, 2190008, 10004, 10005, 10007, 10008, 10010, 28001012, 28001015, 2190015, 28001045,
      28001046, 28001047,
    ],
    then: 'refused',
    zh: '抖音授权已过期或不足：请账号持有人重新扫码授权',
    en: 'The Douyin grant has expired or is not enough: the owner must authorise again',
  },
  {
    codes: [
      10002, 10003, 10013, 28001014, 28001016, 28001017, 28001018, 28001019, 28001020, 28001021, 28001056, 28004020,
      2100007, 2190004,
    ],
    then: 'refused',
    zh: '抖音应用没有这项能力，或密钥不正确：请改用“扫码发布”或“人工”方式',
    en: 'The Douyin app lacks this capability, or its key is wrong: use the mode handoff or manual',
  },
  {
    codes: [28001052, 2100009],
    then: 'refused',
    zh: '抖音对该账号有风险限制：请账号持有人登录抖音处理',
    en: 'Douyin restricts the account: its owner must log in and resolve it',
  },
  {
    codes: [28001007, 2100005, 2190005, 2190007, 2114006],
    then: 'rejected',
    zh: '抖音不接受这条内容（参数、文件大小或时长）：请修改后重试',
    en: 'Douyin does not accept the content (parameters, size or duration): change it and try again',
  },
]
