/**
 * Asks once more when the answer got lost: the browser may stop the background at any moment, also
 * while it answers, and a new question starts it again. Only for questions that change nothing.
 */
export async function askAgain<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask();
  } catch {
    return ask();
  }
}
