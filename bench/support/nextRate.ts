import { readFile } from 'node:fs/promises'

const connections = 4
const forMs = 8000

/** Pages a second that Next serves without a session (the sign-in page) on the demo that runs in this folder; null when none runs. */
export const nextRate = async (): Promise<number | null> => {
  const note = await readFile('.data/demo.json', 'utf8').catch(() => null)
  if (note === null) return null
  const { urls } = JSON.parse(note) as { urls: { web: string } }
  const page = `${urls.web}/admin/login`
  const ask = () =>
    fetch(page).then(
      async (answer) => (await answer.text()).length > 0 && answer.ok,
      () => false,
    )
  // Twice: the first answer of a process is slower than all later ones.
  if (!(await ask()) || !(await ask())) return null
  const from = performance.now()
  let answers = 0
  const one = async () => {
    while (performance.now() - from < forMs) if (await ask()) answers += 1
  }
  await Promise.all(Array.from({ length: connections }, one))
  return (answers * 1000) / (performance.now() - from)
}
