import { describe, expect, it } from 'vitest';
import { pageSays } from '../../../motions/history/page-says';
import { motionOf, readingOf } from '../report/reports';

const stored = motionOf({ title: 'Een schone haven voor de stad' });
const vote = { outcome: 'aangenomen' as const, acclamation: false, text: 'aangenomen' };

describe('wat een pagina zegt die niet is ingelezen', () => {
  it('telt bij de motie die al bekend is, ook onder een iets andere titel', () => {
    const page = readingOf([
      motionOf({ title: 'Een schone haven voor de stad (gewijzigd)', vote }),
    ]);
    const says = pageSays(page, [stored]);
    expect(says?.events.map(({ kind, motionId }) => [kind, motionId])).toEqual([
      ['stemming', stored.id],
      ['verantwoording', stored.id],
    ]);
  });

  it('telt niet bij een andere motie', () => {
    const page = readingOf([motionOf({ title: 'Iets heel anders', vote })]);
    expect(pageSays(page, [stored])).toBeNull();
  });

  it('is niets als de pagina de motie alleen noemt', () => {
    const { account, proposal, ...named } = stored;
    expect(pageSays(readingOf([named]), [stored])).toBeNull();
  });
});
