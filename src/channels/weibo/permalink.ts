const digits = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'

const base62 = (value: number): string => {
  const head = Math.floor(value / 62)
  return `${head === 0 ? '' : base62(head)}${digits.charAt(value % 62)}`
}

/** The short form of a Weibo mid: seven decimal digits at a time from the right, each group but the first padded to four places. */
export const shortMid = (mid: string): string => {
  const head = mid.slice(0, -7)
  const last = base62(Number(mid.slice(-7)))
  return head === '' ? last : `${shortMid(head)}${last.padStart(4, '0')}`
}

/** Public address of a post below `siteUrl`, which has no trailing slash. */
export const permalink = (siteUrl: string, uid: string, mid: string): string => `${siteUrl}/${uid}/${shortMid(mid)}`
