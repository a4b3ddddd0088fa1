import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Autosave } from '../../../components/page/autosave';

const A_WHILE_MS = 10_000;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function typing() {
  const saved: string[] = [];
  return { saved, field: new Autosave<string>((text) => void saved.push(text)) };
}

describe('vanzelf bewaren wat iemand typt', () => {
  it('gebeurt na een pauze, met wat er dan staat', () => {
    const { saved, field } = typing();
    field.change('War');
    field.change('Warmte');
    expect(saved).toEqual([]);
    vi.advanceTimersByTime(A_WHILE_MS);
    expect(saved).toEqual(['Warmte']);
    expect(field.isPending).toBe(false);
  });

  it('gebeurt meteen als het veld verlaten wordt, en dan niet nog eens', () => {
    const { saved, field } = typing();
    field.change('Warmte');
    field.flush();
    field.flush();
    vi.advanceTimersByTime(A_WHILE_MS);
    expect(saved).toEqual(['Warmte']);
  });

  it('gebeurt niet meer als het vervallen is', () => {
    const { saved, field } = typing();
    field.change('Warmte');
    field.drop();
    vi.advanceTimersByTime(A_WHILE_MS);
    expect(saved).toEqual([]);
  });

  it('wordt de volgende keer opnieuw geprobeerd als het niet lukte', () => {
    const { saved, field } = typing();
    field.keep('Warmte');
    expect(field.isPending).toBe(true);
    field.flush();
    expect(saved).toEqual(['Warmte']);
  });

  it('zet wat niet bewaard kon worden niet over wat daarna is getypt', () => {
    const { saved, field } = typing();
    field.change('Warmte voor iedereen');
    field.keep('Warmte');
    field.flush();
    expect(saved).toEqual(['Warmte voor iedereen']);
  });
});
