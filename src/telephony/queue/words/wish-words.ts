/** What somebody who waits may ask for. `go`: they would rather not wait, nor be called. */
export type WaitWish = 'callback' | 'message' | 'go' | 'position' | 'slower';

/** In the order in which they are looked for: "no me llamen" is no wish to be called. */
export type WishWords = readonly (readonly [WaitWish, RegExp])[];
