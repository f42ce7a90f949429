import { mkdir, open, readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { z } from 'zod'
import type { Head } from './chain'

/** A head of the chain as it was written outside the database. */
export type RecordedHead = Head & { /** ISO time. */ at: string }

const recordedHead = z.strictObject({ at: z.iso.datetime(), seq: z.int().positive(), hash: z.string().min(1) })

// Closes a line that a crash cut short. The file may be append-only for the operating system, so nothing is ever removed from it.
const tornMark = ' torn'

/**
 * Adds one head to the file, one JSON object a line, and returns when it is on disk. Makes file and folder when they are missing.
 * One writer at a time: the sealer that holds the lease.
 */
export const appendHead = async (file: string, { at, seq, hash }: RecordedHead): Promise<void> => {
  await mkdir(dirname(file), { recursive: true })
  const handle = await open(file, 'a+', 0o600)
  try {
    const { size } = await handle.stat()
    const torn = size > 0 && (await lastByte(handle, size)) !== '\n'
    await handle.appendFile(`${torn ? `${tornMark}\n` : ''}${JSON.stringify({ at, seq, hash })}\n`)
    await handle.sync()
    if (size === 0) await syncFolder(dirname(file))
  } finally {
    await handle.close()
  }
}

/**
 * All heads in the order of writing; none when the file does not exist. A line that a crash cut short is passed over.
 * @throws Error naming file and line when another line can't be read: losing heads silently would hide a shortened chain.
 */
export const readHeads = async (file: string): Promise<RecordedHead[]> => {
  const lines = (await textOf(file)).split('\n')
  // What follows the last newline is empty or cut short.
  return lines
    .slice(0, -1)
    .flatMap((line, index) => (line.endsWith(tornMark) ? [] : [parseLine(line, file, index + 1)]))
}

const parseLine = (line: string, file: string, number: number): RecordedHead => {
  const parsed = recordedHead.safeParse(jsonOf(line))
  if (parsed.success) return parsed.data
  throw new Error(`链头文件 ${file} 第 ${number} 行无法读取 / line ${number} of the head file ${file} can't be read`)
}

const jsonOf = (line: string): unknown => {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

const textOf = async (file: string): Promise<string> => {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return ''
    throw error
  }
}

const lastByte = async (handle: Awaited<ReturnType<typeof open>>, size: number) => {
  const { buffer } = await handle.read(Buffer.alloc(1), 0, 1, size - 1)
  return buffer.toString('latin1')
}

// A new file survives a power cut only once its folder is written too.
const syncFolder = async (folder: string) => {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
