const DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/**
 * The day on which something happened, in ISO, as the Netherlands have it: just after midnight the
 * clock of the world still says the day before.
 * @param at - A moment, in ISO.
 */
export const dayOf = (at: string): string => DAY.format(new Date(at));
