/** What a row says, column by column, as digests: enough to see what is new in it, too short to tell what it was. */
export type Said = Readonly<Record<string, string>>;
