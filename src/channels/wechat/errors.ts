import { Refused } from '@/channels/errors'
import { failureFor, type Verdict } from '@/channels/failureFor'

const minuteMs = 60_000
const hourMs = 60 * minuteMs

/** Global return codes: https://developers.weixin.qq.com/doc/service/dev/api/errorcode.html, read 2026-11-23. */
const table: readonly Verdict[] = [
  { codes: [40001, 40014, 41001, 42001], then: 'later', afterMs: 2000 },
  { codes: [45011, 45066], then: 'later', afterMs: minuteMs },
  { codes: [45009, 53501], then: 'later', afterMs: 6 * hourMs },
  { codes: [-1, 61450], then: 'doubt' },
  {
    codes: [40002, 40013, 40125, 41002, 41004, 40243, 50007],
    then: 'refused',
    zh: '公众号的 AppID 或 AppSecret 不正确，或账号已冻结：请在公众平台核对后重新填写',
    en: 'AppID or AppSecret is wrong, or the account is frozen: check them on the MP platform and enter them again',
  },
  {
    codes: [40164, 61004, 89503, 89506, 89507],
    then: 'refused',
    zh: '公众平台不接受本服务器的 IP：请管理员把它加入 IP 白名单，或在微信里确认调用',
    en: "The MP platform does not accept this server's IP: add it to the IP whitelist or confirm the call in WeChat",
  },
  {
    codes: [48001, 48004, 48006, 48008, 50002, 53500],
    then: 'refused',
    zh: '公众号没有这个接口的权限（发布接口只对已认证的企业主体开放）：请改用“草稿”或“人工”方式',
    en: 'The account has no right to this API (publishing is for verified organisations): use the mode draft or manual',
  },
  {
    codes: [61003, 61007, 61023, 61451, 61500, 63001, 63002, 9001002],
    then: 'refused',
    zh: '公众号的授权不完整：请管理员重新授权',
    en: 'The grant of the account is incomplete: authorise it again',
  },
  {
    codes: [40004, 40005, 40006, 40007, 40009, 40137, 41005, 45001],
    then: 'rejected',
    zh: '公众号不接受其中的图片、封面或素材：请更换后重试',
    en: 'WeChat does not accept a picture, the cover or a material: replace it and try again',
  },
  {
    codes: [44002, 44003, 44004, 45002, 45003, 45004, 45008, 45110, 45166, 47001, 40033, 41039, 40114, 53402, 88000],
    then: 'rejected',
    zh: '公众号不接受标题、摘要、作者或正文：请检查长度和内容',
    en: 'WeChat does not accept title, digest, author or body: check their length and content',
  },
  {
    codes: [53502, 53503, 53504, 53505, 53600, 48021],
    then: 'rejected',
    zh: '公众号的发布检查未通过，或草稿、文章已不存在：请到公众平台后台处理',
    en: 'WeChat’s check before publishing failed, or draft or article no longer exist: continue on the MP platform',
  },
]

/** The error for a WeChat code. For 40164 the remedy names the address that must be listed, which only the message carries. */
export const wechatFailure = (input: { code: number; message: string; effect: boolean }): Error => {
  const ip = input.code === 40164 ? /invalid ip ([\da-fA-F.:]+)/.exec(input.message)?.[1] : undefined
  if (ip === undefined) return failureFor({ table, code: input.code, effect: input.effect })
  return new Refused('40164', {
    zh: `请管理员在公众平台把 ${ip} 加入 IP 白名单`,
    en: `Add ${ip} to the IP whitelist on the MP platform`,
  })
}
