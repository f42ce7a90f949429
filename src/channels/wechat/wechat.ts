import type { Channel } from '@/channels/channel'
import { defaults } from '@/channels/wechat/settings'
import { check } from '@/channels/wechat/check'
import { prepare } from '@/channels/wechat/prepare'
import { confirm, poll } from '@/channels/wechat/publish'
import { readBack } from '@/channels/wechat/readBack'
import { render } from '@/channels/wechat/render'
import { submit } from '@/channels/wechat/submit'
import { withdraw } from '@/channels/wechat/withdraw'

/** 微信公众号: a draft by API, published by a person, here (`confirm`) or on the MP platform (`draft`). No way to correct in place. */
export const wechat: Channel = {
  slug: 'wechat',
  label: { zh: '微信公众号', en: 'WeChat Official Account' },
  modes: ['draft', 'confirm', 'manual'],
  secrets: ['appSecret'],
  settings: defaults,
  check,
  render,
  prepare,
  submit,
  confirm,
  poll,
  readBack,
  withdraw,
}
