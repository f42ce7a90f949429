import type { Verdict } from '@/channels/failureFor'

const minuteMs = 60_000
const hourMs = 60 * minuteMs

/**
 * Codes of https://open.weibo.com/wiki/Error_code, read 2026-11-23. System errors, 20032 (published, shown in a minute or two) and the
 * two "same content" codes count as doubt: each may mean that the post is there.
 */
export const weiboTable: readonly Verdict[] = [
  { codes: [10001, 10002, 10003, 10009, 10010, 10011, 20014, 20032, 20017, 20019, 20111], then: 'doubt' },
  { codes: [10022, 10023, 10024, 20016], then: 'later', afterMs: hourMs },
  {
    codes: [21327, 21332, 21314, 21315, 21316, 21317, 10013],
    then: 'refused',
    zh: '微博授权已过期或失效：请重新授权账号',
    en: 'The Weibo grant has expired or is invalid: authorise the account again',
  },
  {
    codes: [10004, 10005, 10006, 10014, 10017, 20015, 20022, 20031, 20102, 21321, 21602],
    then: 'refused',
    zh: '微博应用没有权限，或正文中的网址不在应用的安全域名内，或需要人工验证：请管理员在微博开放平台处理',
    en: 'The Weibo app lacks a right, the link is not on its safe domains, or a person must verify: see the Weibo platform',
  },
  {
    codes: [10008, 10016, 10018, 20005, 20006, 20007, 20008, 20012, 20013, 20018, 20020, 20021],
    then: 'rejected',
    zh: '微博不接受这条内容（长度、图片、网址或违禁内容）：请修改后重试',
    en: 'Weibo does not accept the text (length, picture, address or forbidden words): change it and try again',
  },
  {
    codes: [20101],
    then: 'rejected',
    zh: '这条微博已不存在',
    en: 'The post no longer exists',
  },
]
