import { readFileSync } from 'node:fs'
import { readOffline } from '@/review/engine'
import { documentOfLine, pieceLine } from '@/review/lines/pieceLine'
import { libraryOf } from '@/review/retrieval/library'
import { inForce } from '@/review/rumourEntry'
import { shippedLibrary } from '@/review/shippedLibrary'
import { madeLibrary } from './madeLibrary'

/** Prints the resident memory, in MB, of a process that has indexed so many entries and read an article ten times. */
const library = libraryOf(madeLibrary(inForce(shippedLibrary(), '2026-11-25'), Number(process.argv[2])))
const source = readFileSync(new URL('../article.jsonl', import.meta.url), 'utf8')
const document = documentOfLine(pieceLine.parse(JSON.parse(source)))
for (let run = 0; run < 10; run += 1) readOffline(document, { library, now: new Date('2026-11-25') })
await new Promise((resolve) => setTimeout(resolve, 1000))
globalThis.gc?.()
globalThis.gc?.()
console.log(Math.round(process.memoryUsage().rss / 1e6))
