/** Affine matrices as PDF writes them: [a b c d e f], a point (x, y) goes to (ax+cy+e, bx+dy+f). */
export type Matrix = readonly [number, number, number, number, number, number];

/** @param values - Six numbers; missing ones count as 0, as a damaged file may give. */
export function toMatrix(values: ArrayLike<number>): Matrix {
  const at = (index: number) => values[index] ?? 0;
  return [at(0), at(1), at(2), at(3), at(4), at(5)];
}

/** First `inner`, then `outer`. */
export function compose(outer: Matrix, inner: Matrix): Matrix {
  return [
    outer[0] * inner[0] + outer[2] * inner[1],
    outer[1] * inner[0] + outer[3] * inner[1],
    outer[0] * inner[2] + outer[2] * inner[3],
    outer[1] * inner[2] + outer[3] * inner[3],
    outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
    outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
  ];
}

export function apply(matrix: Matrix, x: number, y: number): [x: number, y: number] {
  return [matrix[0] * x + matrix[2] * y + matrix[4], matrix[1] * x + matrix[3] * y + matrix[5]];
}
