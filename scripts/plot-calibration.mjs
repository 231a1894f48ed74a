#!/usr/bin/env node
// Draws how often results are right that claim so much: reads what `benchgraph eval … --json` prints, writes a picture (SVG).
//   npm run -s benchgraph -- eval GOLD --abstracts PAPERS --json | node scripts/plot-calibration.mjs > docs/calibration.svg
const SIZE = 360;
const MARGIN = 48;
const INK = '#5b6472';
const MARK = '#3b6fd4';

let text = '';
for await (const chunk of process.stdin) text += chunk;
const { calibration } = JSON.parse(text);
const at = (share) => MARGIN + share * SIZE;
const down = (share) => MARGIN + (1 - share) * SIZE;
const most = Math.max(...calibration.bins.map(({ count }) => count));
const ticks = [0, 0.2, 0.4, 0.6, 0.8, 1];
const lines = [
  ...ticks.map((share) => `<line x1="${at(0)}" y1="${down(share)}" x2="${at(1)}" y2="${down(share)}"/>`),
  `<line x1="${at(0)}" y1="${down(0)}" x2="${at(1)}" y2="${down(1)}" stroke-dasharray="4 4"/>`,
];
const labels = [
  ...ticks.map((share) => `<text x="${at(share)}" y="${down(0) + 18}" text-anchor="middle">${share}</text>`),
  ...ticks.map((share) => `<text x="${at(0) - 8}" y="${down(share) + 4}" text-anchor="end">${share}</text>`),
  `<text x="${at(0.5)}" y="${down(0) + 38}" text-anchor="middle">confidence that results claim</text>`,
  `<text transform="rotate(-90 14 ${down(0.5)})" x="14" y="${down(0.5)}" text-anchor="middle">share that is right</text>`,
  `<text x="${at(0)}" y="${MARGIN - 16}">${calibration.results} results, calibration error ${calibration.error.toFixed(3)}</text>`,
];
const marks = calibration.bins.map(
  ({ said, right, count }) =>
    `<circle cx="${at(said).toFixed(1)}" cy="${down(right).toFixed(1)}" r="${(3 + 11 * Math.sqrt(count / most)).toFixed(1)}"><title>${count} results say ${said.toFixed(2)}, ${right.toFixed(2)} are right</title></circle>`,
);
const side = SIZE + 2 * MARGIN;
process.stdout
  .write(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" font-family="sans-serif" font-size="12" fill="${INK}" role="img" aria-label="Share of right results against their confidence">
<rect width="${side}" height="${side}" fill="#fff"/>
<g stroke="${INK}" stroke-opacity="0.35">${lines.join('')}</g>
${labels.join('\n')}
<g fill="${MARK}" fill-opacity="0.75">${marks.join('')}</g>
</svg>
`);
