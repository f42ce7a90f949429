const graceMs = 20_000

/**
 * Ties a supervised child to its supervisor: when the channel between them closes, for whatever reason (`kill -9` included), the
 * child asks itself to end as with SIGTERM, and ends hard 20 s later. Does nothing in a process that was started by hand.
 */
export const exitWhenParentGone = (endOrderly: () => void = () => process.kill(process.pid, 'SIGTERM')): void => {
  if (process.send === undefined) return
  const end = () => {
    setTimeout(() => process.exit(1), graceMs).unref()
    endOrderly()
  }
  // The pipes to the supervisor break with it; the last log lines must not turn an orderly end into a crash.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)
  if (!process.connected) return end()
  process.once('disconnect', end)
  // Listening keeps the channel, and with it the process, alive: a child that has nothing left to do may end.
  process.channel?.unref()
}
