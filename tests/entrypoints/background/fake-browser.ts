/**
 * What the background uses of the browser, for tests: `vi.mock('wxt/browser', () => import('./fake-browser'))`.
 * It holds what is kept for as long as the browser runs, and knows our own address.
 */

/** What is kept now, by key. */
export const stored = new Map<string, unknown>();

export const browser = {
  runtime: { getURL: (path: string) => `chrome-extension://ons${path}` },
  storage: {
    session: {
      get: async (key: string) => ({ [key]: stored.get(key) }),
      set: async (items: object) => {
        for (const [key, value] of Object.entries(items)) stored.set(key, value);
      },
    },
  },
};
