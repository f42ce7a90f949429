import type { Endpoint } from 'payload'
import { Refusal } from '@/workflow/refusal'

/**
 * `POST /api/users/first-register` is refused: whoever reached a fresh installation first would own it. The first admin is made by
 * whoever has the server, with `npm run user:create`.
 */
export const refuseFirstRegister: Endpoint = {
  path: '/first-register',
  method: 'post',
  handler: (req) => {
    throw new Refusal(req, 'no-first-register', 403, {
      zh: '首个管理员不能在网页上注册，请在服务器上运行 npm run user:create。',
      en: 'The first administrator is not registered here: run npm run user:create on the server.',
    })
  },
}
