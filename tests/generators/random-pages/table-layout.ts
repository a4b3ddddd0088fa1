/** Motions in a table, in columns of several kinds. */
import type { DrawnMotion } from './facts';
import { type Layout, POINTS, whole, withoutAdvice } from './layout';
import { drawMarks, escaped } from './sentences';

export const table: Layout = (random, motions) => {
  const columns = random.pick([
    ['Agendapunt', 'Motie', 'Indiener', 'Uitslag'],
    ['Indiener', 'Titel', 'Preadvies', 'Uitslag'],
    ['Nr.', 'Titel', 'Gemeente', 'Uitslag'],
    ['Motie', 'Indieners', 'Advies bestuur', 'Stemming'],
    ['Motie', 'Uitslag', 'Ingediend door'],
    ['Onderwerp', 'Indiener', 'Besluit ALV'],
  ]);
  const head = random.pick(['th', 'td']);
  const asWords = random.chance(0.6);
  const cell = (column: string, motion: DrawnMotion, index: number): string => {
    const { title, type, by, vote, advice } = motion;
    switch (column) {
      case 'Agendapunt':
        return `${4 + index}. ${POINTS[index % POINTS.length]}`;
      case 'Nr.':
        return String(index + 1);
      case 'Motie':
      case 'Titel':
      case 'Onderwerp': {
        const [open, close] = drawMarks(random, title);
        const words = type === 'motie' ? 'Motie' : 'Resolutie';
        const isTyped = asWords || type !== 'motie';
        return escaped(isTyped ? `${words} ${open}${title}${close} (pdf)` : title);
      }
      case 'Indiener':
      case 'Gemeente':
      case 'Indieners':
      case 'Ingediend door':
        return by?.printed ?? '–';
      case 'Preadvies':
      case 'Advies bestuur':
        return advice ?? '–';
      default:
        return escaped(vote?.short ?? '–');
    }
  };
  const rows = motions.map(
    (motion, index) =>
      `<tr>${columns.map((column) => `<td>${cell(column, motion, index)}</td>`).join('')}</tr>`,
  );
  const hasAdvice = columns.some((column) => /advies/iu.test(column));
  return {
    html: `<table><tr>${columns.map((column) => `<${head}>${column}</${head}>`).join('')}</tr>${rows.join('')}</table>`,
    truth: motions.map(hasAdvice ? whole : withoutAdvice),
  };
};
