import type { TokenBudget } from './ports'

/** The tokens of one process, new each day (UTC). */
export const memoryBudget = ({ dailyTokens, now }: { dailyTokens: number; now: () => Date }): TokenBudget => {
  let day = ''
  let used = 0
  const turnPage = () => {
    const today = now().toISOString().slice(0, 10)
    if (today !== day) used = 0
    day = today
  }
  return {
    take: async (tokens) => {
      turnPage()
      if (used + tokens > dailyTokens) return false
      used += tokens
      return true
    },
    giveBack: async (tokens) => {
      turnPage()
      used = Math.max(0, used - tokens)
    },
  }
}
