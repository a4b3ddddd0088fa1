/** The shapes of a page: the same motions as a list, a table, headings with labels, sentences. */
import type { Random } from '../trees/random';
import type { DrawnMotion } from './facts';
import { type Layout, POINTS, whole, withoutAdvice } from './layout';
import { BARE_LINES, drawMarks, escaped, JOINTS, LINES, NOTES, SENTENCES } from './sentences';
import { table } from './table-layout';

type Named = { motion: DrawnMotion; line: string; said: string };
/** One style for the whole page, as an editor would. */
function named(random: Random, motions: readonly DrawnMotion[]): Named[] {
  const line = random.pick(LINES);
  const note = random.pick(NOTES);
  const joint = random.pick(JOINTS);
  return motions.map((motion) => {
    const [open, close] = drawMarks(random, motion.title);
    const title = `${open}${motion.title}${close}`;
    const words = `${line(motion, title).replace(/\s+/gu, ' ').trim()}${note}`;
    const isLinked = random.chance(0.3);
    const shown = isLinked
      ? `<a href="/sites/default/files/2024-06/m.pdf">${escaped(words)}</a>`
      : escaped(words);
    return {
      motion,
      line: shown,
      said: motion.vote === null ? '' : joint + escaped(motion.vote.short),
    };
  });
}

const list: Layout = (random, motions) => ({
  html: `<h2>Stemmingen</h2><ul>${named(random, motions)
    .map(({ line, said }) => `<li>${line}${said}</li>`)
    .join('')}</ul>`,
  truth: motions.map(withoutAdvice),
});

const nested: Layout = (random, motions) => {
  const points = random.some(POINTS, 2);
  const all = named(random, motions);
  const half = Math.ceil(all.length / 2);
  const items = (part: readonly Named[]): string =>
    part.map(({ line, said }) => `<li>${line}${said}</li>`).join('');
  return {
    html: `<ul><li>2. Notulen ALV 13 januari 2022: akkoord bij acclamatie</li><li>6. ${points[0]}: aangenomen met 99,5%<ul>${items(all.slice(0, half))}</ul></li><li>7. ${points[1]} (inclusief moties):<ul>${items(all.slice(half))}</ul></li><li>8. Sluiting</li></ul>`,
    truth: motions.map(withoutAdvice),
  };
};

const paragraphs: Layout = (random, motions) => ({
  html: named(random, motions)
    .map(({ line, said }) => `<p>${line}${said}</p>`)
    .join('\n'),
  truth: motions.map(withoutAdvice),
});

const brokenLines: Layout = (random, motions) => ({
  html: `<p>${named(random, motions)
    .map(({ line, said }) => `${line}${said}`)
    .join('<br>\n')}</p>`,
  truth: motions.map(withoutAdvice),
});

const headings: Layout = (random, motions) => {
  const label = random.pick(['Status', 'Uitslag', 'Stemming', 'Resultaat']);
  const [outer, inner] = random.pick([
    ['h3', 'h4'],
    ['h2', 'h3'],
    ['h4', 'h5'],
  ] as const);
  return {
    html: named(random, motions)
      .map(({ motion, line }) => {
        const vote =
          motion.vote === null
            ? ''
            : `<${inner}>${label}</${inner}><p>${escaped(motion.vote.short)}</p>`;
        const advice =
          motion.advice === null ? '' : `<${inner}>Preadvies</${inner}><p>${motion.advice}</p>`;
        return `<${outer}>Agendapunt 4: ${line}</${outer}>${advice}${vote}`;
      })
      .join(''),
    truth: motions.map(whole),
  };
};

const headingsWithSentence: Layout = (random, motions) => {
  const word = random.pick(['Indiener', 'Indieners', 'Ingediend door', 'Indiener(s)']);
  return {
    html: motions
      .map(({ title, type, by, vote, advice }) => {
        const [open, close] = drawMarks(random, title);
        const parts = [
          by === null ? '' : `<p>${word}: ${by.printed}</p>`,
          advice === null ? '' : `<p>Preadvies bestuur: ${advice}</p>`,
          vote === null ? '' : `<p>Uitslag: ${vote.short}</p>`,
        ];
        return `<h3>${type === 'motie' ? 'Motie' : 'Resolutie'} ${escaped(open + title + close)}</h3>${parts.join('')}`;
      })
      .join(''),
    truth: motions.map(whole),
  };
};

const definitions: Layout = (random, motions) => ({
  html: `<dl>${named(random, motions)
    .map(({ motion, line }) => `<dt>${line}</dt><dd>${escaped(motion.vote?.short ?? 'Volgt')}</dd>`)
    .join('')}</dl>`,
  truth: motions.map(withoutAdvice),
});

const labels: Layout = (random, motions) => {
  const isList = random.chance(0.5);
  return {
    html: motions
      .map(({ title, by, vote, type, advice }) => {
        const facts: [string, string][] = [
          ['Titel', title],
          ...(by === null ? [] : [['Indiener', by.printed] as [string, string]]),
          ['Type', type],
          ...(advice === null ? [] : [['Preadvies', advice] as [string, string]]),
          ...(vote === null ? [] : [['Uitslag', vote.short] as [string, string]]),
        ];
        return isList
          ? `<dl>${facts.map(([label, value]) => `<dt>${label}</dt><dd>${escaped(value)}</dd>`).join('')}</dl>`
          : `<p>${facts.map(([label, value]) => `<b>${label}:</b> ${escaped(value)}`).join('<br>')}</p>`;
      })
      .join(''),
    truth: motions.map((motion) => ({ ...motion, type: null })),
  };
};

const story: Layout = (random, motions) => ({
  html: motions
    .map((motion) => {
      const [open, close] = drawMarks(random, motion.title);
      return `<p>${escaped(
        random
          .pick(SENTENCES)(motion, open + motion.title + close)
          .replace(/\s+/gu, ' '),
      )}</p>`;
    })
    .join(''),
  truth: motions.map(withoutAdvice),
});

const announced: Layout = (random, motions) => {
  const all = motions.map((motion): DrawnMotion => ({ ...motion, type: 'motie', by: motion.by }));
  const line = random.pick(BARE_LINES);
  const isQuoted = random.chance(0.5);
  const lead = random.pick([
    `De ${motions.length} onderstaande moties zijn ingediend:`,
    'Het gaat om de volgende moties:',
    'Dit zijn de ingediende moties:',
    `Er zijn ${motions.length} moties ingediend. Hieronder vindt u de moties:`,
  ]);
  const items = all.map((motion) => {
    const [open, close] = isQuoted ? drawMarks(random, motion.title) : ['', ''];
    return escaped(line(motion, open + motion.title + close));
  });
  const html = random.pick([
    () => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`,
    () => `<ol>${items.map((item) => `<li>${item}</li>`).join('')}</ol>`,
    () => `<p>${items.map((item, index) => `${index + 1}. ${item}`).join('<br>')}</p>`,
  ])();
  return {
    html: `<p>${lead}</p>${html}`,
    truth: all.map((motion) => ({ ...motion, vote: null, advice: null })),
  };
};

const folds: Layout = (random, motions) => ({
  html: named(random, motions)
    .map(
      ({ motion, line }) =>
        `<details><summary>${line}</summary><p>${motion.vote === null ? 'Nog niet behandeld.' : `Uitslag: ${escaped(motion.vote.short)}`}</p></details>`,
    )
    .join(''),
  truth: motions.map(withoutAdvice),
});

const byOutcome: Layout = (random, motions) => {
  const groups = ['Aangenomen', 'Verworpen'].map((outcome, index) => {
    const part = motions.filter((_, at) => at % 2 === index);
    const lines = named(random, part)
      .map(({ line }) => `<li>${line}</li>`)
      .join('');
    const vote = {
      short: '',
      verb: '',
      outcome: outcome.toLowerCase(),
      percentage: null,
      acclamation: false,
    };
    return {
      html: `<h3>${outcome}</h3><ul>${lines}</ul>`,
      truth: part.map((motion) => ({ ...motion, advice: null, vote })),
    };
  });
  return {
    html: groups.map(({ html }) => html).join(''),
    truth: groups.flatMap(({ truth }) => truth),
  };
};

export const LAYOUTS: Readonly<Record<string, Layout>> = {
  ...{ list, nested, paragraphs, brokenLines, headings, headingsWithSentence, definitions },
  ...{ labels, table, story, announced, folds, byOutcome },
};
