import { existsSync } from 'node:fs'

/** Debian's Chromium, or the one that `CHROMIUM` names. */
export const browserPath = process.env.CHROMIUM ?? '/usr/bin/chromium'

/** Why the browser tests are not run here; null when they are. With `CI=true` a missing browser fails them. */
export const missingBrowser: string | null =
  existsSync(browserPath) || process.env.CI === 'true'
    ? null
    : `未运行浏览器测试：没有找到 ${browserPath}，请安装 chromium 或用 CHROMIUM 指定。 Browser tests were not run: no ${browserPath}; install chromium or name one with CHROMIUM.`
