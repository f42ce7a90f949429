import type { Channel } from '@/channels/channel'
import { defaults } from '@/channels/douyin/settings'
import { check, render } from '@/channels/douyin/render'
import { poll, prepare, readBack, submit } from '@/channels/douyin/steps'

/**
 * 抖音: a QR hand-off in which a person presses publish in the app; `api` only for the few accounts that the platform lets publish from
 * a server. No way to delete or correct: a person does that in the app.
 */
export const douyin: Channel = {
  slug: 'douyin',
  label: { zh: '抖音', en: 'Douyin' },
  modes: ['handoff', 'api', 'manual'],
  secrets: ['accessToken', 'clientSecret'],
  settings: defaults,
  check,
  render,
  prepare,
  submit,
  poll,
  readBack,
}
