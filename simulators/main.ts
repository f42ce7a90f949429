import { fstatSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { startDouyinSimulator } from './douyin'
import { startOpenaiSimulator } from './openai/startOpenaiSimulator'
import { startWechatSimulator } from './wechat'
import { startWeiboSimulator } from './weibo'

/**
 * All three platforms and the model's endpoint in one process: `--wechat-port= --douyin-port= --weibo-port= --openai-port= --state-dir=`.
 * Prints one JSON line of addresses when ready; ends on SIGTERM or SIGINT, and when its parent is gone (IPC channel or piped stdin closed).
 */
const { values } = parseArgs({
  options: {
    'wechat-port': { type: 'string', default: '0' },
    'douyin-port': { type: 'string', default: '0' },
    'weibo-port': { type: 'string', default: '0' },
    'openai-port': { type: 'string', default: '0' },
    'state-dir': { type: 'string' },
  },
})

const options = (name: 'wechat' | 'douyin' | 'weibo') => {
  const folder = values['state-dir']
  return {
    port: Number(values[`${name}-port`]),
    ...(folder === undefined ? {} : { stateFile: join(folder, `${name}.jsonl`) }),
    log: (line: string) => console.error(`${name}: ${line}`),
  }
}

const [wechat, douyin, weibo, openai] = await Promise.all([
  startWechatSimulator(options('wechat')),
  startDouyinSimulator(options('douyin')),
  startWeiboSimulator(options('weibo')),
  startOpenaiSimulator({ port: Number(values['openai-port']), log: (line) => console.error(`openai: ${line}`) }),
])

const stop = () =>
  void Promise.all([wechat, douyin, weibo, openai].map(({ close }) => close())).then(
    () => process.exit(0),
    () => process.exit(1),
  )
process.once('SIGTERM', stop)
process.once('SIGINT', stop)
// Only a pipe ends with the parent; a terminal or /dev/null says nothing about it.
const stdin = fstatSync(0)
if (process.connected) process.once('disconnect', stop)
else if (stdin.isFIFO() || stdin.isSocket()) process.stdin.once('end', stop).once('error', stop).resume()

console.log(JSON.stringify({ wechat: wechat.url, douyin: douyin.url, weibo: weibo.url, openai: openai.url }))
