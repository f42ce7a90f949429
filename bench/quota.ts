import { createLocalReq, type Payload } from 'payload'
import pg from 'pg'
import { quotaEndpoints } from '@/endpoints/quota'
import { withBenchSystem, type BenchSystem } from './support/benchSystem'
import { line, machine, median, ms, p95, timed } from './support/figures'

/**
 * `GET /api/quota` over 5,000 departments, 10 years and 1,000,000 releases in a real embedded PostgreSQL, beside the plainest SQL that
 * counts the same year there. `npm run bench:quota -- 100000` takes fewer releases.
 */
const releases = Number(process.argv[2] ?? 1_000_000)
const departments = 5000
const years = [2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026]
const turns = 100

const uuid = (n: string, of: string) => `(lpad(to_hex(${n}), 8, '0') || '-0000-7000-8000-${of}')::uuid`
const at = `('2017-01-01T00:00:00Z'::timestamptz + (n::float8 / ${releases}) * interval '3600 days')`

/** Every fourth piece is a reprint, every tenth a video, every fiftieth was withdrawn, each on two channels. */
const fill = async (databaseUrl: string): Promise<void> => {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  await client.query(`insert into departments (id, name, full_name, level, region_code, kind, valid_from, updated_at)
    select ${uuid('n', '000000000d00')}, '单位' || n, '示例市第' || n || '单位', 'city', lpad((990000 + n % 99 * 100)::text, 6, '0'), 'authority', '2010-01-01', '2016-01-01'
    from generate_series(1, ${departments}) n`)
  await client.query(`insert into releases (id, piece, round, kind, department, origin_type, sequence, digest, current, snapshot, text_fingerprint, recorded_at, withdrawn_at, withdrawn_sequence, withdraw_kind)
    select ${uuid('n', '0000000000e1')}, ${uuid('n', '0000000000a1')}::text, ${uuid('n', '0000000000f1')}::text,
      case when n % 10 = 0 then 'videos' else 'articles' end, ${uuid(`(n::bigint * 7919 % ${departments} + 1)`, '000000000d00')}::text,
      case when n % 4 = 0 then 'reprint' else 'original' end, 1, 'sha256:v1:' || md5(n::text), n % 50 <> 0, jsonb_build_object('title', n),
      'sha256:' || md5('text' || n), ${at}, case when n % 50 = 0 then ${at} + interval '9 days' end, case when n % 50 = 0 then 2 end, case when n % 50 = 0 then 'error' end
    from generate_series(1, ${releases}) n`)
  for (const channel of ['website', 'wechat'])
    await client.query(`insert into deliveries (id, ledger_key, piece, release, account, channel, action, state, step, sequence, attempt, mark, token, public_at, verified_at)
      select gen_random_uuid(), '${channel}-' || n, ${uuid('n', '0000000000a1')}::text, ${uuid('n', '0000000000e1')}::text, 'account', '${channel}', 'publish', 'live', 'submit', 1, 1, '${channel}-' || n, 'none', ${at} + interval '1 hour', ${at} + interval '1 hour'
      from generate_series(1, ${releases}) n`)
  await client.query('analyze')
  await client.end()
}

const seedRule = (payload: Payload) =>
  payload.create({
    collection: 'quota-rules',
    overrideAccess: true,
    context: { recordedAt: '2017-01-01T00:00:00.000Z' },
    data: {
      basis: '第11条：每年发布科普文章12篇以上',
      validFrom: 2017,
      kinds: ['articles'],
      origins: ['original', 'reprint', 'joint'],
      target: 12,
      departmentKinds: ['authority'],
    },
  })

const plainCount = `select department, count(*) from releases where recorded_at >= $1 and recorded_at < $2 and kind = 'articles' and withdrawn_at is null group by department`

const run = async ({ payload, databaseUrl }: BenchSystem) => {
  const office = await payload.create({
    collection: 'users',
    overrideAccess: true,
    data: {
      name: '办公室',
      email: 'office@example.invalid',
      password: 'correct horse battery',
      role: 'office',
      active: true,
    },
  })
  await seedRule(payload)
  const filled = await timed(() => fill(databaseUrl))
  const endpoint = quotaEndpoints.find(({ path }) => path === '/quota')
  const ask = async (query: Record<string, unknown>): Promise<number> => {
    const req = await createLocalReq({ user: { ...office, collection: 'users' } }, payload)
    Object.assign(req, { query })
    const answer = await endpoint?.handler(req)
    return (await answer?.text())?.length ?? 0
  }
  const before = process.memoryUsage().rss
  const first = await timed(() => ask({ year: 2026 }))
  console.log(machine())
  console.log(
    `${departments} departments, ${years.length} years, ${releases} releases, ${2 * releases} deliveries (filled in ${(filled / 1000).toFixed(0)} s)`,
  )
  line(
    'first answer of a process',
    `${(first / 1000).toFixed(1)} s`,
    `memory ${((process.memoryUsage().rss - before) / 2 ** 20).toFixed(0)} MB more`,
  )
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 2 })
  const times = { now: [0].slice(1), past: [0].slice(1), sql: [0].slice(1) }
  let bytes = 0
  for (let turn = 0; turn < turns; turn += 1) {
    const year = years[turn % years.length] ?? 2026
    times.now.push(await timed(async () => (bytes = await ask({ year }))))
    if (turn % 4 === 0)
      times.past.push(await timed(() => ask({ year, asOf: `${year}-07-0${1 + (turn % 9)}T00:00:00Z` })))
    times.sql.push(await timed(() => pool.query(plainCount, [`${year}-01-01`, `${year + 1}-01-01`])))
  }
  await pool.end()
  line(
    'GET /api/quota, now',
    `p95 ${ms(p95(times.now))}`,
    `p50 ${ms(median(times.now))}; goal p95 <= 50 ms; ${(bytes / 2 ** 20).toFixed(1)} MB of JSON`,
  )
  line('GET /api/quota, as known at an earlier moment', `p95 ${ms(p95(times.past))}`, `p50 ${ms(median(times.past))}`)
  line(
    'reference: SQL count(*) of one year',
    `p95 ${ms(p95(times.sql))}`,
    `p50 ${ms(median(times.sql))}; no targets, rules, months, channels, duplicates`,
  )
}

await withBenchSystem(run)
process.exit(0)
