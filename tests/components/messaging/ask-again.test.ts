import { describe, expect, it } from 'vitest';
import { askAgain } from '../../../components/messaging/ask-again';

/** Answers after `lost` questions whose answer never came. */
function background(lost: number) {
  let asked = 0;
  const ask = async (): Promise<number> => {
    asked += 1;
    if (asked <= lost) throw new Error('The message port closed before a response was received.');
    return asked;
  };
  return { ask };
}

describe('een vraag aan de achtergrond', () => {
  it.each([
    { name: 'wordt één keer gesteld als er antwoord komt', lost: 0, asked: 1 },
    { name: 'wordt nog eens gesteld als het antwoord wegraakte', lost: 1, asked: 2 },
  ])('$name', async ({ lost, asked }) => {
    expect(await askAgain(background(lost).ask)).toBe(asked);
  });

  it('mislukt als er ook de tweede keer geen antwoord komt', async () => {
    await expect(askAgain(background(2).ask)).rejects.toThrow('port closed');
  });
});
