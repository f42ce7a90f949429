/** The system's or the driver's code of an error (`EACCES`, `28P01`), else its name: safe to show, unlike messages, which may hold addresses. */
export const errorCode = (error: unknown): string => {
  if (!(error instanceof Error)) return 'unknown'
  if ('code' in error && (typeof error.code === 'string' || typeof error.code === 'number')) return String(error.code)
  return error.name
}
