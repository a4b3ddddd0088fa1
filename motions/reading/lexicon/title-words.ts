/** Words that stand in the title of a motion, and never in the name of a group of gemeenten. */
export const WORDS_OF_TITLES =
  'ook, voor, om, met, zonder, niet, geen, meer, minder, tussen, tegen, als, een, één, elke, ieder, ' +
  'iedere, is, zijn, moet, moeten, kan, kunnen, krijgen, verdienen, blijven, tellen, helpen, onze, ons';
