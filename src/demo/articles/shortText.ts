/** A short piece of an earlier month: its title, then its paragraphs. The first sentence serves as the summary. */
export type ShortText = { title: string; paragraphs: string[] }

export const short = (title: string, ...paragraphs: string[]): ShortText => ({ title, paragraphs })
