import {
  createPostgresBackend,
  DEFAULT_SCHEMA,
  Queue as RedisQueue,
  runMigrations,
  withBackend,
  Worker as RedisWorker,
  type Job,
} from 'bullmq'
import { Redis, type RedisOptions } from 'ioredis'
import pg from 'pg'
import { outliveLostClients } from '@/runtime/outliveLostClients'

/** A job carries a pointer to its outbox row, nothing else: the row is the truth, and nothing private rests in the queue. */
export type JobData = { outboxId: string }
export type Run = (name: string, data: JobData, signal: AbortSignal) => Promise<void>
export type QueueSetting = { redisUrl: string } | { postgresUrl: string }
type Log = { error: (value: object, message: string) => void }

export type Queues = {
  /** Delivers at least once. The same id again, while the earlier job is kept, is no second job. */
  add: (queue: string, name: string, id: string, data: JobData) => Promise<void>
  work: (queue: string, concurrency: number, run: Run) => void
  /** A job every `everyMs`, by one scheduler for all workers. */
  schedule: (queue: string, name: string, everyMs: number) => Promise<void>
  /** Throws when the queue's store does not answer. */
  ping: () => Promise<void>
  /** Takes no new jobs, waits for running ones until the deadline, then lets go. */
  close: (deadlineMs: number) => Promise<void>
}

const kept = { removeOnComplete: { age: 3600, count: 2000 }, removeOnFail: { age: 24 * 3600, count: 2000 } }
/** For what is left once the workers are closed or given up. */
const graceMs = 1000
const retries = { attempts: 4, backoff: { type: 'exponential' as const, delay: 500, jitter: 0.5 } }

/** The tables that BullMQ needs on PostgreSQL; a release step, done with the migrations. */
export const migrateQueues = async (postgresUrl: string): Promise<void> => {
  const client = new pg.Client({ connectionString: postgresUrl })
  await client.connect()
  try {
    await runMigrations(client)
  } finally {
    await client.end()
  }
}

type Store = {
  Queue: (name: string) => AnyQueue
  Worker: (name: string, concurrency: number, run: Run, log: Log) => AnyWorker
  ping: () => Promise<void>
  end: () => Promise<void>
}
type AnyQueue = Pick<RedisQueue, 'add' | 'close' | 'upsertJobScheduler' | 'on'>
type AnyWorker = Pick<RedisWorker<Partial<JobData>>, 'close' | 'on'>

const processor = (run: Run) => (job: Job<Partial<JobData>>, _token?: string, signal?: AbortSignal) =>
  run(job.name, { outboxId: job.data.outboxId ?? '' }, signal ?? new AbortController().signal)

const redisStore = (url: string): Store => {
  const shared = { maxRetriesPerRequest: null, enableReadyCheck: true }
  const connections: Redis[] = []
  const connect = (options: RedisOptions) => {
    const connection = new Redis(url, { ...shared, ...options })
    connection.on('error', () => undefined)
    connections.push(connection)
    return connection
  }
  const producer = connect({ lazyConnect: true })
  return {
    Queue: (name) => new RedisQueue(name, { connection: producer, defaultJobOptions: { ...kept, ...retries } }),
    Worker: (name, concurrency, run) =>
      new RedisWorker(name, processor(run), { connection: connect({}), concurrency, lockDuration: 30_000 }),
    ping: async () => void (await producer.ping()),
    end: async () => connections.forEach((connection) => connection.disconnect()),
  }
}

const postgresStore = (url: string): Store => {
  const { Queue, Worker } = withBackend(createPostgresBackend)
  // BullMQ sets the search path only of pools that it makes itself; its statements name no schema.
  const pool = new pg.Pool({ connectionString: url, max: 16, options: `-c search_path=${DEFAULT_SCHEMA}` })
  pool.on('error', () => undefined)
  outliveLostClients(pool)
  // Each queue and worker listens for errors of the pool that they share.
  pool.setMaxListeners(0)
  return {
    Queue: (name) =>
      new Queue(name, { connection: pool, defaultJobOptions: { ...kept, ...retries } }) as unknown as AnyQueue,
    Worker: (name, concurrency, run) =>
      new Worker(name, processor(run), { connection: pool, concurrency, lockDuration: 30_000 }) as unknown as AnyWorker,
    ping: async () => void (await pool.query('select 1')),
    end: () => pool.end(),
  }
}

/** The one file that knows BullMQ's backends: Redis in production, the embedded PostgreSQL otherwise. */
export const openQueues = (setting: QueueSetting, log: Log): Queues => {
  const store = 'redisUrl' in setting ? redisStore(setting.redisUrl) : postgresStore(setting.postgresUrl)
  const queues = new Map<string, AnyQueue>()
  const workers: AnyWorker[] = []
  let closed: Promise<void> | undefined
  const queueOf = (name: string) => {
    const known = queues.get(name)
    if (known) return known
    const opened = store.Queue(name)
    opened.on('error', (err) => log.error({ err, queue: name }, 'queue'))
    queues.set(name, opened)
    return opened
  }
  return {
    add: async (queue, name, id, data) => void (await queueOf(queue).add(name, data, { jobId: id })),
    work: (queue, concurrency, run) => {
      const worker = store.Worker(queue, concurrency, run, log)
      worker.on('error', (err) => log.error({ err, queue }, 'worker'))
      worker.on('failed', (job, err) =>
        log.error({ err, queue, job: job?.name, outboxId: job?.data?.outboxId }, 'job failed'),
      )
      workers.push(worker)
    },
    schedule: async (queue, name, everyMs) =>
      void (await queueOf(queue).upsertJobScheduler(
        name,
        { every: everyMs },
        { name, data: { outboxId: '' }, opts: { attempts: 1, removeOnComplete: true, removeOnFail: { count: 20 } } },
      )),
    ping: store.ping,
    close: (deadlineMs) => (closed ??= closeAll({ workers, queues: [...queues.values()], store }, deadlineMs)),
  }
}

type Open = { workers: AnyWorker[]; queues: AnyQueue[]; store: Store }

/** A job that does not end keeps its worker, and on PostgreSQL the pool, from ever closing: neither is waited for past its time. */
const closeAll = async ({ workers, queues, store }: Open, deadlineMs: number): Promise<void> => {
  await within(
    deadlineMs,
    workers.map((worker) => worker.close()),
  )
  await within(
    graceMs,
    queues.map((queue) => queue.close()),
  )
  await within(graceMs, [store.end()])
}

const within = (ms: number, work: Promise<unknown>[]): Promise<unknown> =>
  Promise.race([Promise.allSettled(work), new Promise((done) => setTimeout(done, ms).unref())])
