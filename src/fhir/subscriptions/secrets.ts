/** What sealed texts are bound to: neither opens as the other, nor in another subscription. The id follows. */
export const HEADERS_PURPOSE = 'subscription-headers:';
export const SECRET_PURPOSE = 'subscription-secret:';
