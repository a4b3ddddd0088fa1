/** One PDF measured in a page: `?rounds=7`, the result as JSON in the page when it is there. */
import { openPdf } from '../../components/open-pdf';
import { openDatabase } from '../../storage/database';
import { type BenchTools, runRounds } from './rounds';

const tools: BenchTools = {
  open: openPdf,
  openStore: () => openDatabase({ name: `bench-${crypto.randomUUID()}` }),
};

const count = Number(new URLSearchParams(location.search).get('rounds'));
const response = await fetch('/document.pdf');
const result = await runRounds(new Uint8Array(await response.arrayBuffer()), count, tools);
const output = document.createElement('pre');
output.id = 'result';
output.textContent = JSON.stringify(result);
document.body.append(output);
