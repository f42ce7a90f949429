import { routeOf, type Route } from './route'

/** What a request asks for, and its path as it was sent. */
export type Plan = { route: Route; raw: string }

const maxPlans = 10_000
const maxLength = 512

/** Reads request addresses and remembers the latest: reading one costs more than the rest of a fast answer. */
export const planner = () => {
  const plans = new Map<string, Plan>()
  return (url: string): Plan => {
    const known = plans.get(url)
    if (known) return known
    const query = url.indexOf('?')
    const raw = query < 0 ? url : url.slice(0, query)
    const plan = { route: routeOf(raw), raw }
    if (plans.size >= maxPlans) plans.clear()
    if (url.length < maxLength) plans.set(url, plan)
    return plan
  }
}
