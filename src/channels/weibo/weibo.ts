import type { Channel } from '@/channels/channel'
import { defaults } from '@/channels/weibo/settings'
import { check, render } from '@/channels/weibo/render'
import { prepare, readBack, submit, withdraw } from '@/channels/weibo/steps'

/** 微博: one text of at most 140 字 with one picture and the link, public at once. No way to correct in place. */
export const weibo: Channel = {
  slug: 'weibo',
  label: { zh: '微博', en: 'Weibo' },
  modes: ['share', 'manual'],
  secrets: ['accessToken'],
  settings: defaults,
  check,
  render,
  prepare,
  submit,
  readBack,
  withdraw,
}
