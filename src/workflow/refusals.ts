import type { PayloadRequest } from 'payload'
import { Refusal } from './refusal'

export const pieceLocked = (req: PayloadRequest) =>
  new Refusal(req, 'piece-locked', 409, {
    zh: '该作品正在审核中，暂不能修改。如需修改，请先“撤回”。',
    en: 'This piece is under review and locked. Take it back first if it must change.',
  })

export const slugTaken = (req: PayloadRequest, kind: string) =>
  new Refusal(req, 'slug-taken', 400, {
    zh: '该网址名已被其他作品使用，请换一个，或留空由系统生成。',
    en: `This slug is taken by another of the ${kind}; choose another or leave it empty.`,
  })

export const notFound = (req: PayloadRequest) =>
  new Refusal(req, 'not-found', 404, { zh: '没有找到，或您无权查看。', en: 'Not found, or not yours to see.' })

export const notAllowed = (req: PayloadRequest) =>
  new Refusal(req, 'not-allowed', 403, { zh: '您没有权限进行此操作。', en: 'You may not do this.' })

export const signInFirst = (req: PayloadRequest) =>
  new Refusal(req, 'sign-in', 401, { zh: '请先登录。', en: 'Sign in first.' })

export const movedOn = (req: PayloadRequest) =>
  new Refusal(req, 'moved-on', 409, {
    zh: '状态已发生变化（可能有人刚刚处理过），请刷新后再试。',
    en: 'It has moved on meanwhile; reload and look again.',
  })

export const reasonNeeded = (req: PayloadRequest) =>
  new Refusal(req, 'reason-needed', 400, { zh: '请填写理由。', en: 'A reason is required.' })
