import { pinyin } from 'pinyin-pro'

/** A title as a slug: pinyin without tones, lower case, hyphens; at most 80 characters. */
export const slugFrom = (title: string): string => {
  const syllables = pinyin(title.normalize('NFKC'), { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true })
  const slug = syllables
    .join('-')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return slug.slice(0, 80).replace(/-+$/, '') || 'piece'
}
