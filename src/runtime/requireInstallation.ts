import type { Env } from '@/env'
import { refuseDemoRows, requireMigrated } from '@/runtime/migrate'
import { publicStateSource, type PublicStateSource } from '@/runtime/publicState'
import { SettingError } from '@/runtime/settingError'
import { requireReachable, requireWritableFolder } from '@/runtime/startupChecks'

/**
 * What web process and worker both need before they begin: folders that can be written, a database that answers, has transactions, is of
 * this version and holds no demo in production. @returns the little door to that database; whoever gets it closes it
 * @throws SettingError at the first thing that is wrong
 */
export const requireInstallation = async (settings: Env): Promise<{ source: PublicStateSource; url: string }> => {
  const url = databaseUrl(settings)
  for (const [setting, folder] of [
    ['DATA_DIR', settings.dataDir],
    ['MEDIA_DIR', settings.mediaDir],
    ['SITE_DIR', settings.siteDir],
  ] as const)
    await requireWritableFolder(setting, folder)
  const source = publicStateSource(url)
  await requireReachable({ setting: 'DATABASE_URL', url, attempt: source.ping, withinMs: 30_000 })
  await source.proveTransactions()
  await requireMigrated(source)
  await refuseDemoRows(source)
  return { source, url }
}

const databaseUrl = ({ database }: Env): string => {
  if (database.kind !== 'embedded') return database.url
  throw new SettingError('DATABASE_URL', {
    zh: '设置 DATABASE_URL 未提供：单独启动的进程需要数据库地址；内置数据库请用 npm start 启动。',
    en: 'Setting DATABASE_URL is missing: a process that is started by itself needs it; npm start brings the embedded database.',
  })
}
